import type { CollectionAfterChangeHook } from 'payload'
import { eraseVoice } from '../erase-voice.ts'

/** The save that withdraws a voice erases what it leaves. What fails here is finished later (`finishErasures`). */
export const eraseWithdrawn: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (doc.state === 'withdrawn') await eraseVoice(String(doc.id), { payload: req.payload, req })
}
