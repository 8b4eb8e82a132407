import type { Where } from 'payload'

/** The document that a change tells of: the kind under which it is public, and its id. */
export type Subject = { kind: string; document: string }

/** Finds the changes of one document. */
export const changesAbout = ({ kind, document }: Subject): Where => ({
  and: [{ 'subject.kind': { equals: kind } }, { 'subject.document': { equals: document } }] as Where[],
})
