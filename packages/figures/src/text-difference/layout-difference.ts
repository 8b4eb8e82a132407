import { compareTexts, type Locale, pickLanguage, type Segment } from '@aritai/domain'

type Written = Partial<Record<Locale, string | undefined>>

/** One field before and after a change; `withheld` words are not repeated. */
export type FieldDifference = {
  label: { ja: string } & Written
  before?: Written | undefined
  after?: Written | undefined
  withheld?: true | undefined
}

/** A field as it is drawn. `gap` stands for sentences that stayed and are not told again, `count` of them. */
export type DrawnField = {
  label: { value: string; locale: Locale }
  locale: Locale
  parts: (Segment | { kind: 'gap'; count: number })[]
  withheld: boolean
}

/**
 * A field in the reader's language, or in the first in which it changed. Sentences that stayed are told where they stand
 * beside one that changed; the rest is a gap.
 */
export function layoutDifference(field: FieldDifference, wanted: Locale): DrawnField {
  const locale = chooseLanguage(field, wanted)
  const segments = compareTexts(field.before?.[locale] ?? '', field.after?.[locale] ?? '')
  return {
    label: pickLanguage(field.label, wanted),
    locale,
    parts: withGaps(segments),
    withheld: field.withheld === true,
  }
}

function chooseLanguage({ before, after }: FieldDifference, wanted: Locale): Locale {
  const order: Locale[] = [wanted, 'ja', 'en', 'ja-easy']
  return order.find((locale) => before?.[locale] !== undefined || after?.[locale] !== undefined) ?? wanted
}

function withGaps(segments: readonly Segment[]): DrawnField['parts'] {
  const parts: DrawnField['parts'] = []
  for (const [index, segment] of segments.entries()) {
    const isNear = [index - 1, index, index + 1].some((near) => (segments[near]?.kind ?? 'kept') !== 'kept')
    const last = parts.at(-1)
    if (isNear) parts.push(segment)
    else if (last?.kind === 'gap') parts[parts.length - 1] = { kind: 'gap', count: last.count + 1 }
    else parts.push({ kind: 'gap', count: 1 })
  }
  return parts
}
