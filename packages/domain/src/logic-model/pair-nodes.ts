import { getJapanese } from '../localized/wording.ts'
import type { LogicModelNode } from './logic-model.ts'

type Node = LogicModelNode & { id?: string | null | undefined }
/** A part in two versions; one side is missing where it was added or removed. */
export type NodePair = { was?: Node; is?: Node }

/**
 * Finds each part of one version in another: by its id, else by its key, else by the same words in the same column (a
 * part that was removed by mistake and written again). Parts that are gone stand where they were.
 */
export function pairNodes(before: readonly Node[], after: readonly Node[]): NodePair[] {
  const partners = new Map<Node, Node>()
  for (const isSame of samenesses) {
    for (const was of before) {
      if (partners.has(was)) continue
      const taken = new Set(partners.values())
      const is = after.find((node) => !taken.has(node) && isSame(was, node))
      if (is) partners.set(was, is)
    }
  }
  const kept = new Set(partners.values())
  return [
    ...before.map((was) => {
      const is = partners.get(was)
      return is ? { was, is } : { was }
    }),
    ...after.filter((node) => !kept.has(node)).map((is) => ({ is })),
  ]
}

const samenesses: ((was: Node, is: Node) => boolean)[] = [
  (was, is) => Boolean(was.id) && was.id === is.id,
  (was, is) => was.key === is.key && !(was.id && is.id),
  (was, is) =>
    was.column === is.column && getJapanese(was.text) !== '' && getJapanese(was.text) === getJapanese(is.text),
  (was, is) => was.key === is.key && getJapanese(was.text) === getJapanese(is.text),
]
