import { type Locale, locales } from '@aritai/domain'
import type { WrittenText } from '@aritai/publication'
import type { FlattenedField, Option } from 'payload'
import { isRecord } from '../projection/localized-text.ts'

/** What a field of a public document says, in the languages it was written in. */
export type DescribedField = { name: string; label: Label; text: WrittenText }
type Label = { ja: string; en?: string }

/** Names of the public documents that a document may refer to, by their id, and of the criteria of the brand. */
export type PublicNames = ReadonlyMap<string, Partial<Record<Locale, string>>>
/** Under which the name of a criterion stands among the names. */
export const nameOfCriterion = (key: unknown) => `criterion/${String(key)}`

/** Fields that hold no words of the document itself: its place in lists, its marks, and the voices behind it. */
const silent = new Set(['slug', 'sample', 'order', 'voices', 'key', 'id'])

/**
 * Every field of a public document as text, in the order and under the labels of its form. Only what the public
 * document holds is read, so that nothing can be told of it that was not public. `whole` is the document that `body` is
 * a part of: rows refer to each other.
 */
export function describeFields(
  fields: readonly FlattenedField[],
  body: Record<string, unknown>,
  names: PublicNames,
  whole: Record<string, unknown> = body,
): DescribedField[] {
  return fields.flatMap((field) => {
    const label = toLabel('label' in field ? field.label : undefined)
    if (silent.has(field.name) || !label || !Object.hasOwn(body, field.name)) return []
    const text = inEachLanguage((locale) => tell(field, body[field.name], { locale, names, whole }))
    return Object.keys(text).length === 0 ? [] : [{ name: field.name, label, text }]
  })
}

/** A language tells a field only if something of it was written in that language, or if it holds values alone. */
function inEachLanguage(tellIn: (locale: Locale) => Told): WrittenText {
  const text: WrittenText = {}
  for (const locale of locales) {
    const told = tellIn(locale)
    const isOwn = locale === 'ja' || told.from === 'words' || (told.from === 'values' && told.text !== text.ja)
    if (told.text !== '' && isOwn) text[locale] = told.text
  }
  return text
}

/** `from` says whether words of the language were found, Japanese words in their place, or no words but values alone. */
type Told = { text: string; from: 'words' | 'japanese' | 'values' }
type Context = { locale: Locale; names: PublicNames; whole: Record<string, unknown> }
const nothing: Told = { text: '', from: 'values' }

function tell(field: FlattenedField, value: unknown, context: Context): Told {
  if (value === undefined || value === null) return nothing
  if (field.type === 'group') return tellRow(field.flattenedFields, value, context, '\n')
  if (field.type === 'array')
    return joinTold(
      toList(value).map((row) => tellRow(field.flattenedFields, row, context, '\n', '・')),
      '\n',
    )
  if (field.type === 'select')
    return joinTold(
      toList(value).map((each) => tellOption(field.options, each, context)),
      '、',
    )
  if (field.type === 'relationship')
    return joinTold(
      toList(value).map((id) => tellName(id, context)),
      '\n',
    )
  if (field.type === 'upload') return isRecord(value) ? tellText(value.alt, context) : nothing
  if (field.name === 'criterion') return tellName(nameOfCriterion(value), context)
  if (field.type === 'text' || field.type === 'textarea') return tellPlace(value, context) ?? tellText(value, context)
  if (field.type === 'number' || field.type === 'date') return { text: String(value), from: 'values' }
  return nothing
}

/** A row's own words, each with its label, save words that begin the row: those name it. */
function tellRow(fields: readonly FlattenedField[], row: unknown, context: Context, gap: string, mark = ''): Told {
  const values = isRecord(row) ? row : {}
  const arrow = tellArrow(values, context)
  if (arrow) return { ...arrow, text: mark + arrow.text }
  const parts = fields
    .filter(({ name }) => !silent.has(name))
    .map((field) => ({ field, told: tell(field, values[field.name], context) }))
    .filter(({ told }) => told.text !== '')
  const told = parts.map(({ field, told }, index) => {
    const label = toLabel('label' in field ? field.label : undefined)
    if (!label || (index === 0 && told.from !== 'values')) return told
    const named = context.locale === 'en' ? `${label.en ?? label.ja}: ` : `${label.ja}：`
    return { ...told, text: named + told.text }
  })
  const joined = joinTold(told, gap)
  return joined.text === '' ? nothing : { ...joined, text: mark + joined.text }
}

/** A text in the language, or in Japanese where that language has none. */
function tellText(value: unknown, { locale }: Context): Told {
  if (typeof value === 'string') return { text: value, from: 'values' }
  if (!isRecord(value)) return nothing
  const own = value[locale]
  if (typeof own === 'string') return { text: own, from: 'words' }
  return typeof value.ja === 'string' ? { text: value.ja, from: 'japanese' } : nothing
}

/** An arrow of a drawing, by the words of both its ends. */
function tellArrow({ from, to }: Record<string, unknown>, context: Context): Told | undefined {
  const [start, end] = [tellPlace(from, context), tellPlace(to, context)]
  return start && end ? joinTold([start, end], ' → ') : undefined
}

/** The end of an arrow is told by the words of the part it leads to, not by its key. */
function tellPlace(value: unknown, context: Context): Told | undefined {
  const node = toList(context.whole.nodes).find(
    (each) => isRecord(each) && typeof value === 'string' && each.key === value,
  )
  return isRecord(node) ? tellText(node.text, context) : undefined
}

function tellOption(options: readonly Option[], value: unknown, { locale }: Context): Told {
  const option = options.find((each) => typeof each === 'object' && each.value === value)
  const label = toLabel(typeof option === 'object' ? option.label : undefined)
  return { text: label ? (locale === 'en' ? (label.en ?? label.ja) : label.ja) : String(value), from: 'values' }
}

function tellName(id: unknown, { locale, names }: Context): Told {
  const name = typeof id === 'string' ? names.get(id) : undefined
  return { text: name?.[locale] ?? name?.ja ?? '', from: 'values' }
}

function joinTold(parts: readonly Told[], gap: string): Told {
  const filled = parts.filter(({ text }) => text !== '')
  return {
    text: filled.map(({ text }) => text).join(gap),
    from: (['words', 'japanese'] as const).find((one) => filled.some(({ from }) => from === one)) ?? 'values',
  }
}

function toLabel(label: unknown): Label | undefined {
  if (!isRecord(label) || typeof label.ja !== 'string') return undefined
  return { ja: label.ja, ...(typeof label.en === 'string' ? { en: label.en } : {}) }
}

const toList = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value])
