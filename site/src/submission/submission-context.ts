import type { VoiceSubmissionSettings } from '@aritai/domain'
import type { Outbox } from '../outbox/outbox.ts'
import type { Withdrawals } from '../outbox/withdrawals.ts'
import { createReplicaReader } from '../replica/create-replica-reader.ts'
import { createReadingLog } from '../replica/reading-log.ts'
import type { ReplicaReader } from '../replica/replica-reader.ts'
import type { Replicas } from '../replica/replicas.ts'
import type { MarkResult } from './identity-mark/mark-form.ts'
import type { RateLimit } from './rate-limit.ts'
import type { Refusal, SubmitResult } from './submissions.ts'

export type SubmissionContext = {
  replicas: Replicas
  outbox: Outbox
  withdrawals: Withdrawals
  limits: { voices: RateLimit; receipts: RateLimit }
  /** Stories that are being sealed at this moment, by lookup: a form sent twice at once is sealed once. */
  sealing: Map<string, Promise<SubmitResult>>
  /** Marks on a draft identity that are being sealed, likewise. */
  marking: Map<string, Promise<MarkResult>>
  now: () => Date
}

/** The citizens' channel for looking things up; forms are never kept, so nothing is noted. */
export function getCitizens({ replicas }: SubmissionContext): ReplicaReader<'citizens'> | undefined {
  const replica = replicas.get('citizens')
  return replica && createReplicaReader(replica.store, 'citizens', createReadingLog())
}

/** What the city has set for stories: the age of consent, and its place names to recognise addresses by. */
export function getVoiceSettings(citizens: ReplicaReader<'citizens'>): VoiceSubmissionSettings {
  const site = citizens.getBySlug('site', 'site')
  const places = citizens.list('area').map(({ name }) => name.ja)
  return { guardianAge: site?.guardianAge ?? 16, places }
}

export const refusals = {
  notReady: { ok: false, reason: 'not-ready', status: 503, retryAfterSeconds: 60 },
  unavailable: { ok: false, reason: 'unavailable', status: 503, retryAfterSeconds: 300 },
  malformed: { ok: false, reason: 'malformed', status: 400 },
} as const satisfies Record<string, Refusal>

export const tooMany = (retryAfterSeconds: number): Refusal => ({
  ok: false,
  reason: 'too-many',
  status: 429,
  retryAfterSeconds,
})
