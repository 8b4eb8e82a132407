import type { LogicModelDifference } from '@aritai/domain'
import type { VersionWords } from './words.ts'

/** A word for each part that differs, by its key, to be drawn with it. */
export function markNodes(differences: readonly LogicModelDifference[], words: VersionWords): Map<string, string> {
  return new Map(
    differences.flatMap((one) =>
      one.kind === 'node-added' || one.kind === 'node-removed' || one.kind === 'node-changed'
        ? [[one.key, words.marks[one.kind]] as const]
        : [],
    ),
  )
}
