import { formatDay } from '@aritai/domain'
import type { Speech } from '../../i18n/speech.ts'
import type { ChangeParts } from '../../queries/changes.ts'
import { presentAddress } from '../address.ts'
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

export const presentChange = ({ change, address }: ChangeParts, { locale }: Pick<Speech, 'locale'>): ChangeView => ({
  id: change.slug,
  day: change.changedOn,
  on: formatDay(change.changedOn, locale, { era: true }),
  title: presentWords(change.title, locale),
  note: presentWords(change.note, locale),
  path: address && presentAddress(address),
  sample: change.sample,
})
