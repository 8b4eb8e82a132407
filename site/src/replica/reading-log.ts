import type { Channel } from '@aritai/domain'

/**
 * What one rendering read, as tags: `citizens/measure:ID` (this document), `citizens/measure:*` (any document of the
 * kind), `citizens/voice@measures=ID` (documents of a kind that point somewhere). The page store drops a page when a
 * push changes something that carries one of its tags.
 */
export type ReadingLog = {
  note(tag: string): void
  readonly tags: ReadonlySet<string>
}

export function createReadingLog(): ReadingLog {
  const tags = new Set<string>()
  return { tags, note: (tag) => void tags.add(tag) }
}

export const tagOfDocument = (channel: Channel, kind: string, id: string) => `${channel}/${kind}:${id}`
export const tagOfKind = (channel: Channel, kind: string) => `${channel}/${kind}:*`
export const tagOfLink = (channel: Channel, kind: string, relation: string, target: string) =>
  `${channel}/${kind}@${relation}=${target}`
/** The public key that envelopes are sealed to. */
export const tagOfRecipient = (channel: Channel) => `${channel}/recipient`
