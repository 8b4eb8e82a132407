import type { CollectionConfig } from 'payload'
import { recordDeletion, recordSave } from '../../../documents/hooks/record-action.ts'
import { noticeOperation } from '../../../documents/operation-of.ts'
import { answerStrangersAlike } from './answer-strangers-alike.ts'
import { askForLongPassword, askForLongPasswordAnew } from './ask-for-long-password.ts'
import { forgetGuesses, slowDownGuesses } from './slow-down-guesses.ts'

export const userHooks: NonNullable<CollectionConfig['hooks']> = {
  beforeOperation: [noticeOperation, slowDownGuesses, answerStrangersAlike, askForLongPasswordAnew],
  beforeChange: [askForLongPassword],
  afterLogin: [forgetGuesses],
  afterChange: [recordSave],
  afterDelete: [recordDeletion],
}
