import type { CitizensDocument } from '@aritai/publication'
import { formatDay } from '../../i18n/formats.ts'
import type { Speech } from '../../i18n/speech.ts'
import { presentWords, type Words } from '../words/words.ts'

/** What changed and why. `path` leads to what changed, where that has a page. */
export type ChangeView = {
  id: string
  day: string
  on: string
  title: Words
  note: Words
  path?: string | undefined
  sample: boolean
}

export const presentChange = (
  change: CitizensDocument<'change'>,
  path: string | undefined,
  { locale }: Speech,
): ChangeView => ({
  id: change.slug,
  day: change.changedOn,
  on: formatDay(locale, change.changedOn),
  title: presentWords(change.title, locale),
  note: presentWords(change.note, locale),
  path,
  sample: change.sample,
})
