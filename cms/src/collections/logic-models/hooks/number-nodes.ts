import type { CollectionBeforeValidateHook } from 'payload'

/** Gives every part without a key the next free one of its column, so that nobody has to invent codes. */
export const numberNodes: CollectionBeforeValidateHook = ({ data }) =>
  data && Array.isArray(data.nodes) ? { ...data, nodes: withKeys(data.nodes) } : data

type Node = { key?: string | null; column?: string | null }

/** The same nodes, each with a key like `outcome-2` that no other has. Keys that were given stay. */
export function withKeys<N extends Node>(nodes: readonly N[]): N[] {
  const taken = new Set(nodes.map(({ key }) => key).filter(Boolean))
  return nodes.map((node) => {
    if (node.key) return node
    const key = nextKey(node.column ?? 'part', taken)
    taken.add(key)
    return { ...node, key }
  })
}

function nextKey(column: string, taken: ReadonlySet<unknown>): string {
  let number = 1
  while (taken.has(`${column}-${number}`)) number += 1
  return `${column}-${number}`
}
