import { defaultLocale } from '@aritai/domain'
import type { Payload, Where } from 'payload'
import { nameOfVoice } from './name-of-voice.ts'

/** Names the voices of before names were kept (`nameVoice`). Run at start and from time to time; returns how many. */
export async function nameVoices(payload: Payload): Promise<number> {
  const { docs } = await payload.find({
    collection: 'voices',
    where: { and: [{ name: { exists: false } }, { state: { not_equals: 'withdrawn' } }] },
    select: { title: true, text: true, receivedOn: true },
    locale: defaultLocale,
    fallbackLocale: false,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  for (const { id, ...words } of docs) await setName(payload, id, nameOfVoice(words))
  return docs.length
}

/** Past the hooks: nothing about the voice changes, neither its state nor who saved it last. */
async function setName(payload: Payload, id: string, name: string): Promise<void> {
  const isThere: Where = { and: [{ id: { equals: id } }, { state: { not_equals: 'withdrawn' } }] }
  if (!(await payload.db.findOne({ collection: 'voices', where: isThere }))) return
  await payload.db.updateOne({ collection: 'voices', id, data: { name } })
  // Withdrawn in that very moment: its words go again.
  if (!(await payload.db.findOne({ collection: 'voices', where: isThere })))
    await payload.db.updateOne({ collection: 'voices', id, data: { name: null } })
}
