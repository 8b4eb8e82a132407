import { canMask, maskMinimum } from '@aritai/domain'
import { difference } from '@aritai/publication'
import { type Endpoint, Forbidden, NotFound, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { isPlanner } from '../../access/predicates.ts'
import { staffOf } from '../../access/user.ts'
import { eraseTraces } from '../../database/erase-traces.ts'
import { wording } from '../../i18n/wording.ts'
import { findMaskable } from './find-maskable.ts'
import { countPlaces, maskChange } from './mask-change.ts'
import { type RecordedChange, readChange, readChangesOf, saveChange } from './recorded-change.ts'

/**
 * `POST /api/changes/:id/withhold`: takes out of the public record what should not be read any more, such as a name
 * that was published by mistake. There is no way back.
 *
 * With `{ words }`, these words go out of every change of the same document: a field before or after which they stand
 * tells no words any more, and in notes and titles a mark stands in their place. For 企画課 and for those who may publish
 * the document; `{ words, preview: true }` only counts. With `{ all: true }` 企画課 takes out the whole difference of this
 * change; its note and which fields changed stay.
 */
export const withholdDifference: Endpoint = {
  path: '/:id/withhold',
  method: 'post',
  handler: async (req) => {
    const staff = staffOf(req)
    if (staff === null) throw new Forbidden(req.t)
    const body = sent.safeParse(await req.json?.().catch(() => undefined))
    const change = await readChange(req, String(req.routeParams?.id))
    // Whether there is such a change is told to those alone who may read it.
    if (!change) throw isPlanner(staff) === true ? new NotFound(req.t) : new Forbidden(req.t)
    if (!(await findMaskable(req, [change.subject]))(change.subject)) throw new Forbidden(req.t)
    if (!body.success) return refuse(req)
    if ('all' in body.data) {
      if (isPlanner(staff) !== true) throw new Forbidden(req.t)
      await saveChange(req, change, { ...change, difference: withholdAll(change) })
      await eraseTraces(req.payload)
      return Response.json({ id: change.id })
    }
    const { words, preview } = body.data
    if (!canMask(words)) return refuse(req)
    const holding = (await readChangesOf(req, change.subject)).filter((found) => countPlaces(found, words) > 0)
    if (!preview) {
      for (const found of holding) await saveChange(req, found, maskChange(found, words))
      // What was published by mistake is not to lie in the database's log either.
      await eraseTraces(req.payload)
    }
    const places = holding.reduce((sum, found) => sum + countPlaces(found, words), 0)
    return Response.json({ id: change.id, changes: holding.length, places })
  },
}

const sent = z.union([
  z.strictObject({ all: z.literal(true) }),
  z.strictObject({ words: z.string().max(200), preview: z.boolean().optional() }),
])

function refuse(req: PayloadRequest): Response {
  return Response.json({ errors: [{ path: 'words', message: wording(req, tooShort) }] }, { status: 400 })
}

const tooShort = {
  ja: `伏せることばを、${maskMinimum}文字以上200文字までで書いてください。`,
  en: `Write the words to take out, in ${maskMinimum} to 200 characters.`,
}

function withholdAll(change: RecordedChange) {
  const told = difference.safeParse(change.difference)
  return told.success ? told.data.map(({ label }) => ({ label, withheld: true as const })) : []
}
