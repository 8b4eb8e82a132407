import { compareTexts, findPersonalInformation, hasChanges, locales } from '@aritai/domain'
import type { ChangedField, WrittenText } from '@aritai/publication'
import type { FlattenedField } from 'payload'
import { type DescribedField, describeFields, type PublicNames } from './describe-fields.ts'
import { keepChangedRows } from './keep-changed-rows.ts'

type Bodies = { before: Record<string, unknown>; after: Record<string, unknown> }

/**
 * What changed between two public documents of one collection, field by field in the order of its form, and of a list only the rows that
 * differ. What may point
 * to a person, and was taken out, is not told again.
 */
export function compareDocuments(
  fields: readonly FlattenedField[],
  { before, after }: Bodies,
  names: PublicNames,
): ChangedField[] {
  const changed = keepChangedRows({ before, after })
  const was = byName(describeFields(fields, changed.before, names, before))
  const is = byName(describeFields(fields, changed.after, names, after))
  return fields.flatMap(({ name }) => {
    const label = (is.get(name) ?? was.get(name))?.label
    return label ? compareField(label, was.get(name)?.text ?? {}, is.get(name)?.text ?? {}) : []
  })
}

const byName = (fields: readonly DescribedField[]) => new Map(fields.map((field) => [field.name, field]))

function compareField(label: ChangedField['label'], before: WrittenText, after: WrittenText): ChangedField[] {
  const changed = locales.filter((locale) => hasChanges(compareTexts(before[locale] ?? '', after[locale] ?? '')))
  if (changed.length === 0) return []
  if (changed.some((locale) => hidesPerson(before[locale] ?? '', after[locale] ?? '')))
    return [{ label, withheld: true }]
  const [was, is] = [only(before, changed), only(after, changed)]
  return [{ label, ...(was ? { before: was } : {}), ...(is ? { after: is } : {}) }]
}

/** Whether the text before held something that may point to a person and that the text after does not hold any more. */
const hidesPerson = (before: string, after: string) =>
  findPersonalInformation(before).some(({ text }) => !after.includes(text))

function only(text: WrittenText, languages: readonly (keyof WrittenText)[]): WrittenText | undefined {
  const kept = languages.flatMap((locale) => (text[locale] === undefined ? [] : [[locale, text[locale]] as const]))
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}
