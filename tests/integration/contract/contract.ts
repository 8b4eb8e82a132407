import { afterAll, beforeAll, describe } from 'vitest'
import { describeAddresses } from './addresses.ts'
import type { Cms } from './cms.ts'
import { describeConflicts } from './conflicts.ts'
import { describeDependents } from './dependents.ts'
import { describeDifferences } from './differences.ts'
import { describeErasure } from './erasure.ts'
import { describeEvaluations } from './evaluations.ts'
import { describeLanguages } from './languages.ts'
import { describeMarks } from './marks.ts'
import { describeNotifications } from './notifications.ts'
import { describeOwnership } from './ownership.ts'
import { describePictures } from './pictures.ts'
import { describePrivateAnswers } from './private-answers.ts'
import { describePublishing } from './publishing.ts'
import { describeReceipts } from './receipts.ts'
import { describeRecordOfWhatIsPublic } from './record-of-what-is-public.ts'
import { describeRestoring } from './restoring.ts'
import { describeSearch } from './search.ts'
import { describeTellersPhotos } from './tellers-photos.ts'
import { describeUnfinishedWithdrawal } from './unfinished-withdrawal.ts'
import { describeVoiceLife } from './voice-life.ts'
import { describeWithdrawal } from './withdrawal.ts'

/** A part of the contract. It reaches the CMS through a function, because that is open only while tests run. */
export type Topic = (cms: () => Cms) => void

const topics: readonly Topic[] = [
  describePublishing,
  describeDifferences,
  describeLanguages,
  describeVoiceLife,
  describeOwnership,
  describeEvaluations,
  describeMarks,
  describeReceipts,
  describeWithdrawal,
  describeUnfinishedWithdrawal,
  describePrivateAnswers,
  describeTellersPhotos,
  describeRestoring,
  describeSearch,
  describeConflicts,
  describeAddresses,
  describeErasure,
  describePictures,
  describeDependents,
  describeRecordOfWhatIsPublic,
  describeNotifications,
]

/**
 * What the product promises on every database it runs on: operations of the city's work, not of the database. `open`
 * gives a CMS over an empty database.
 */
export function defineContract(open: () => Promise<Cms>): void {
  describe('the contract of the CMS with its database', () => {
    let opened: Cms | undefined
    beforeAll(async () => {
      opened = await open()
    })
    afterAll(() => opened?.close())
    const cms = () => {
      if (!opened) throw new Error('The CMS is not open.')
      return opened
    }
    for (const describeTopic of topics) describeTopic(cms)
  })
}
