/**
 * What one rendering read, as tags: `measure:ID` (this document), `measure:*` (any document of the kind),
 * `voice@measures=ID` (documents of a kind that point somewhere). The page store drops a page when a push changes
 * something that carries one of its tags.
 */
export type ReadingLog = {
  note(tag: string): void
  readonly tags: ReadonlySet<string>
}

export function createReadingLog(): ReadingLog {
  const tags = new Set<string>()
  return { tags, note: (tag) => void tags.add(tag) }
}

export const tagOfDocument = (kind: string, id: string) => `${kind}:${id}`
export const tagOfKind = (kind: string) => `${kind}:*`
export const tagOfLink = (kind: string, relation: string, target: string) => `${kind}@${relation}=${target}`
