import { listedBy, savedBy } from '../../support/documents.ts'
import { eventually } from '../../support/eventually.ts'
import { fillMark, sendMark } from '../../support/mark.ts'
import { logIn } from '../../support/staff.ts'
import type { System } from '../../support/system.ts'
import type { Families } from './families.ts'

const draft = 'identity-next'

/**
 * Marks the draft of the identity on the site, with words, and ends its version: their number is told outside, the words
 * and what names them never are.
 */
export async function seedMarks({ siteUrl, ...system }: System, { secret, citizensOnly }: Families): Promise<void> {
  const words = secret.plant('words to a mark on a draft')
  const form = await fillMark(siteUrl, draft, { feeling: 'shut-out', words, generation: '70s' })
  const { number } = await sendMark(siteUrl, draft, form)
  if (number === undefined) throw new Error('The site took no mark.')
  secret.watch('number of a mark', number)
  const planner = await logIn({ siteUrl, ...system }, 'planner')
  await eventually(async () => {
    const found = listedBy(await planner.get(`/identity-marks?depth=0&where[number][equals]=${number}`))
    return found.length > 0
  }, 'the CMS has the mark')
  const [identity] = listedBy(await planner.get(`/brand-identities?depth=0&where[slug][equals]=${draft}`))
  const meaning = `書き直した意味です。${citizensOnly.plant('meaning of the next draft')}`
  const changeNote = `印を受けて直しました。${citizensOnly.plant('why a draft was changed')}`
  const change = { meaning, changeNote, _status: 'published' }
  savedBy(await planner.patch(`/brand-identities/${identity?.id}?depth=0&locale=ja`, change))
}
