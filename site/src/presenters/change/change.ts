import { formatDay } from '@aritai/domain'
import type { TextDifferenceDrawing } from '@aritai/figures'
import type { Speech } from '../../i18n/speech.ts'
import type { ChangeParts } from '../../queries/changes.ts'
import { presentAddress } from '../address.ts'
import { paths } from '../paths.ts'
import { presentWords, type Words } from '../words/words.ts'

/** What changed and why. `path` leads to what changed, where that has a page. */
export type ChangeView = {
  id: string
  day: string
  on: string
  title: Words
  note: Words
  /** What of it changed, by the names of its fields; empty where only the note tells. */
  fields: Words[]
  ownPath: string
  path?: string | undefined
  sample: boolean
}

export const presentChange = ({ change, address }: ChangeParts, { locale }: Pick<Speech, 'locale'>): ChangeView => ({
  id: change.slug,
  day: change.changedOn,
  on: formatDay(change.changedOn, locale, { era: true }),
  title: presentWords(change.title, locale),
  note: presentWords(change.note, locale),
  fields: (change.difference ?? []).map(({ label }) => presentWords(label, locale)),
  ownPath: paths.change(change.slug),
  path: address && presentAddress(address),
  sample: change.sample,
})

/** The page of one change: the words before and after as a drawing, where they are told. */
export const presentChangePage = (
  parts: ChangeParts,
  speech: Pick<Speech, 'locale'>,
): ChangeView & { drawing?: TextDifferenceDrawing | undefined } => ({
  ...presentChange(parts, speech),
  drawing: parts.change.difference?.length ? { locale: speech.locale, fields: parts.change.difference } : undefined,
})
