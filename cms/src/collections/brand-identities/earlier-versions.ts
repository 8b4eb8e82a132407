import type { LocalizedText, MarkTally } from '@aritai/domain'

/**
 * A wording that was under dialogue, as the field `earlierVersions` of an identity keeps it: the words people read, and
 * how they stood to them when it ended. The tally is exact and for staff; areas are named by their slug.
 */
export type EarlierVersion = {
  version: number
  /** `2026-11-22` */
  closedOn: string
  statement: LocalizedText
  meaning: LocalizedText
  aimedState: LocalizedText
  criteria: { key: string; question: LocalizedText }[]
  /** What was changed after it, and why. */
  note?: { ja: string }
  tally: MarkTally
}

export const toEarlierVersions = (value: unknown): EarlierVersion[] =>
  Array.isArray(value) ? (value as EarlierVersion[]) : []
