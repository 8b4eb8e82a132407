import type { Manifest } from '../replica/replica-protocol.ts'

/** What has to travel so that a replica holds what is wanted: refs (`kind/id`) and file names, sorted. */
export type ManifestDifference = { put: string[]; remove: string[]; files: string[] }

/**
 * Compares what shall be public with what a replica says it holds. `files` are those of `wantedFiles` that the replica
 * lacks; files nobody wants any more are removed by the replica itself. Send files before the documents that show them.
 */
export function getManifestDifference(
  wanted: ReadonlyMap<string, string>,
  held: Pick<Manifest, 'documents' | 'files'>,
  wantedFiles: Iterable<string> = [],
): ManifestDifference {
  const heldFiles = new Set(held.files)
  return {
    put: [...wanted]
      .filter(([ref, hash]) => ownHash(held.documents, ref) !== hash)
      .map(([ref]) => ref)
      .sort(),
    remove: Object.keys(held.documents)
      .filter((ref) => !wanted.has(ref))
      .sort(),
    files: [...new Set(wantedFiles)].filter((name) => !heldFiles.has(name)).sort(),
  }
}

const ownHash = (documents: Record<string, string>, ref: string) =>
  Object.hasOwn(documents, ref) ? documents[ref] : undefined
