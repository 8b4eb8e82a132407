import { locales } from '@aritai/domain'
import type { ChangedField } from '@aritai/publication'
import type { Payload } from 'payload'
import type { ChangeSeed, MeasureSeed, Text } from './content-model.ts'
import type { References } from './references.ts'
import { getTextIn, hasTextIn } from './text-in-language.ts'
import { seeding } from './write-document.ts'

type City = { changes: readonly ChangeSeed[]; measures: readonly MeasureSeed[] }

/** Writes the record of changes as it would be had the city really changed its measures to what they say now. */
export async function writeChanges(
  payload: Payload,
  references: References,
  { changes, measures }: City,
): Promise<void> {
  const common = { collection: 'changes', overrideAccess: true, context: { ...seeding }, depth: 0 } as const
  for (const change of changes) {
    const measure = measures.find(({ slug }) => slug === change.measure)
    if (!measure) throw new Error(`The content refers to measures/${change.measure}, which is not there.`)
    await payload.delete({ ...common, where: { slug: { equals: change.slug } } })
    const { id } = await payload.create({
      ...common,
      locale: 'ja',
      data: {
        slug: change.slug,
        sample: change.sample,
        subject: { kind: 'measure', document: references.get('measures', measure.slug) },
        title: measure.name.ja,
        note: change.note.ja,
        changedOn: change.changedOn,
        isPublic: true,
        difference: tellDifference(payload, change, measure),
      },
    })
    for (const locale of locales) {
      if (locale === 'ja' || !hasTextIn(change.note, locale)) continue
      const data = { title: getTextIn(measure.name, locale) ?? measure.name.ja, note: getTextIn(change.note, locale) }
      await payload.update({ ...common, id, locale, data: data as never })
    }
  }
}

function tellDifference(payload: Payload, { before }: ChangeSeed, measure: MeasureSeed): ChangedField[] {
  const { flattenedFields } = payload.collections.measures.config
  return Object.entries(before).map(([name, text]) => {
    const field = flattenedFields.find((each) => each.name === name)
    const label = field && 'label' in field ? (field.label as ChangedField['label']) : { ja: name }
    return {
      label,
      before: toWritten(text),
      after: toWritten(measure[name as keyof ChangeSeed['before']], text),
    }
  })
}

/** In the languages of `like`, or in all. */
function toWritten(text: Text, like: Text = text): NonNullable<ChangedField['before']> {
  return {
    ja: text.ja,
    ...(text.en && like.en ? { en: text.en } : {}),
    ...(text.easy && like.easy ? { 'ja-easy': text.easy } : {}),
  }
}
