import { findPersonalInformation } from '@aritai/domain'
import type { PayloadRequest } from 'payload'
import type { Fact } from '../../facts/index.ts'

/** The oldest of those in review are looked at; more than a person can read in weeks. */
const mostRead = 300

/** Voices in review whose words, told or to publish, may point to a person, and nobody has said yet that they do not. */
export async function readUnresolved(req: PayloadRequest, voices: readonly Fact<'voices'>[]): Promise<Set<string>> {
  const waiting = voices
    .filter(({ state, personalInformationResolved }) => state === 'in-review' && personalInformationResolved !== true)
    .sort((a, b) => a.receivedOn.localeCompare(b.receivedOn))
    .slice(0, mostRead)
  if (waiting.length === 0) return new Set()
  const { docs } = await req.payload.find({
    collection: 'voices',
    where: { id: { in: waiting.map(({ id }) => id) } },
    select: { originalText: true, title: true, text: true },
    locale: 'all',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    // Not `req` itself: its language would stay «all» for whatever the page reads next.
    user: req.user,
  })
  const points = docs.filter((voice) => findPersonalInformation(getWords(voice).join('\n')).length > 0)
  return new Set(points.map(({ id }) => id))
}

/** The words as told, and those to publish in every language. */
const getWords = ({ originalText, title, text }: { originalText?: unknown; title?: unknown; text?: unknown }) =>
  [originalText, title, text].flatMap((words) =>
    typeof words === 'object' && words !== null ? Object.values(words) : [words ?? ''],
  )
