import type { Payload, PayloadRequest } from 'payload'
import { getVoiceChannels } from '../collections/voices/voice-channels.ts'
import { withOwnLocale } from '../documents/with-own-locale.ts'
import { refreshDependents } from './dependents.ts'
import { defaultGuardianAge } from './gather-context.ts'
import { refreshPublications } from './publications.ts'

type Caller = { payload: Payload; req: Partial<PayloadRequest> }

/** Projects the voices again that another age of consent (years) makes public or private, and what quotes them. */
export async function refreshByGuardianAge(before: unknown, after: unknown, caller: Caller): Promise<void> {
  if (before === after) return
  const { payload } = caller
  const req = withOwnLocale(caller.req)
  const { docs } = await payload.find({
    collection: 'voices',
    where: { state: { equals: 'published' } },
    locale: 'all',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  for (const voice of docs) {
    const channelsAt = (age: unknown) => getVoiceChannels({ ...voice }, toAge(age)).join()
    if (channelsAt(before) === channelsAt(after)) continue
    const id = String(voice.id)
    try {
      await refreshPublications('voices', id, caller)
    } finally {
      await refreshDependents('voices', id, [], caller)
    }
  }
}

const toAge = (age: unknown) => (typeof age === 'number' ? age : defaultGuardianAge)
