import type { PayloadRequest } from 'payload'
import { idOf } from '../access/predicates.ts'
import { getFreshFacts } from './fact-store.ts'

/**
 * Voices that have a published answer. An answer to a voice that is not public is read by few; that there is one, and no
 * more of it, is known to everybody who sees the voice, lest two departments answer it.
 */
export async function readAnsweredVoices({ payload }: Pick<PayloadRequest, 'payload'>): Promise<Set<string>> {
  const answers = await getFreshFacts(payload, 'responses')
  const published = answers.filter(({ _status }) => _status === 'published')
  return new Set(published.flatMap(({ voices }) => (voices ?? []).flatMap((voice) => idOf(voice) ?? [])))
}
