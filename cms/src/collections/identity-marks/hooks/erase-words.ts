import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { eraseTraces } from '../../../database/erase-traces.ts'
import { today } from '../../../fields/day.ts'

/** Takes the words out of the mark, and the number with them: it has nothing to name any more. */
export const eraseWords: CollectionBeforeChangeHook = ({ data }) =>
  data.eraseWords === true ? { ...data, words: null, number: null, eraseWords: false, wordsErasedOn: today() } : data

/** What was erased leaves the database file too. */
export const eraseWordsTraces: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (previousDoc?.words && !doc.words) await eraseTraces(req.payload)
}
