import { getJapanese, type Wording } from '../localized/wording.ts'
import { getNodeName } from './check-nodes.ts'
import type { LogicModelNode, LogicModelRecord } from './logic-model.ts'
import { pairNodes } from './pair-nodes.ts'

/** One version of a logic model. `id` of a node is its own through all versions, its key is not always. */
export type LogicModelVersion = LogicModelRecord & {
  title?: Wording
  contributors?: Wording
  nodes: readonly (LogicModelNode & { id?: string | null | undefined })[]
}

const comparedNodeFields = [
  'text',
  'column',
  'actor',
  'department',
  'indicator',
  'noIndicatorReason',
] as const satisfies (keyof LogicModelNode)[]
export type ComparedNodeField = (typeof comparedNodeFields)[number]

/** One thing that is not as it was. Values are words, ids, or members of a vocabulary; empty where there was nothing. */
export type LogicModelDifference =
  | { kind: 'model-changed'; field: 'title' | 'dialogue' | 'contributors'; before: string; after: string }
  | { kind: 'node-added' | 'node-removed'; key: string; node: string; column: LogicModelNode['column'] }
  | { kind: 'node-changed'; key: string; node: string; field: ComparedNodeField; before: string; after: string }
  | { kind: 'link-added' | 'link-removed'; from: string; to: string }

/**
 * What changed between two versions of a logic model (方向性③: the picture grows in dialogue), for people to read: first
 * the model, then its parts, then its links. A part is the same when its id is, or its key, or its words in its column;
 * the order of parts and new keys are no difference.
 */
export function compareLogicModels(before: LogicModelVersion, after: LogicModelVersion): LogicModelDifference[] {
  const pairs = pairNodes(before.nodes, after.nodes)
  return [
    ...compareWords(before, after),
    ...pairs.flatMap(({ was, is }): LogicModelDifference[] => {
      if (was && is) return compareNode(was, is)
      if (was) return [{ kind: 'node-removed', key: was.key, node: getNodeName(was), column: was.column }]
      return is ? [{ kind: 'node-added', key: is.key, node: getNodeName(is), column: is.column }] : []
    }),
    ...compareLinks(before, after, pairs),
  ]
}

function compareWords(before: LogicModelVersion, after: LogicModelVersion): LogicModelDifference[] {
  return (['title', 'dialogue', 'contributors'] as const).flatMap((field) => {
    const [was, is] = [toText(before[field]), toText(after[field])]
    return was === is ? [] : [{ kind: 'model-changed' as const, field, before: was, after: is }]
  })
}

function compareNode(was: LogicModelNode, is: LogicModelNode): LogicModelDifference[] {
  return comparedNodeFields.flatMap((field) => {
    const [from, to] = [toText(was[field]), toText(is[field])]
    return from === to
      ? []
      : [{ kind: 'node-changed' as const, key: is.key, node: getNodeName(is), field, before: from, after: to }]
  })
}

function compareLinks(
  before: LogicModelVersion,
  after: LogicModelVersion,
  pairs: ReturnType<typeof pairNodes>,
): LogicModelDifference[] {
  // A part that is gone keeps its key, marked so that no new part can be taken for it.
  const newKeys = new Map(
    pairs.flatMap(({ was, is }) => (was ? [[was.key, is?.key ?? `gone ${was.key}`] as const] : [])),
  )
  const carried = before.links.map(({ from, to }) => ({
    from: newKeys.get(from) ?? from,
    to: newKeys.get(to) ?? to,
    was: { from: nameIn(before, from), to: nameIn(before, to) },
  }))
  const had = new Set(carried.map(toPair))
  const has = new Set(after.links.map(toPair))
  return [
    ...carried.filter((link) => !has.has(toPair(link))).map(({ was }) => ({ kind: 'link-removed' as const, ...was })),
    ...after.links
      .filter((link) => !had.has(toPair(link)))
      .map(({ from, to }) => ({ kind: 'link-added' as const, from: nameIn(after, from), to: nameIn(after, to) })),
  ]
}

const toPair = ({ from, to }: { from: string; to: string }) => JSON.stringify([from, to])

function nameIn({ nodes }: LogicModelVersion, key: string): string {
  const node = nodes.find((each) => each.key === key)
  return node ? getNodeName(node) : key
}

function toText(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'id' in value) return String(value.id)
  return getJapanese(value as Wording)
}
