import type { Issue } from '../issue/issue.ts'
import { advise, block } from '../issue/report.ts'
import { getJapanese, type Maybe, type Wording } from '../localized/wording.ts'
import type { Actor } from '../plan/vocabulary.ts'
import { findCycle } from './cycle.ts'
import { type LogicModelColumn, logicModelColumns } from './vocabulary.ts'

export type LogicModelNode = {
  key: string
  column: LogicModelColumn
  text?: Wording
  actor?: Maybe<Actor>
  indicator?: unknown
}
export type LogicModelLink = { from: string; to: string }

/** ロジックモデル, as far as rules look at it. */
export type LogicModelRecord = {
  dialogue?: unknown
  nodes: readonly LogicModelNode[]
  links: readonly LogicModelLink[]
}

/**
 * A logic model leads from what is put in to what changes (方向性③). It is stopped by doubled keys, links that end in
 * nothing, run backwards or in a circle (`logic-model.node-duplicate`, `link-dangling`, `link-backward`, `cycle`); a
 * link within one column is fine: early outcomes lead to later ones. Advice: outcomes, an indicator for each, nodes
 * linked, something for others to do, and the dialogue in which it was made.
 */
export function checkLogicModel(model: LogicModelRecord): Issue[] {
  return [...checkNodes(model), ...checkLinks(model), ...checkTogether(model)]
}

function checkNodes({ nodes, links }: LogicModelRecord): Issue[] {
  const issues: Issue[] = []
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]))
  for (const [index, node] of nodes.entries()) {
    const path = `nodes.${index}`
    const name = getJapanese(node.text) || node.key
    if (nodes.findIndex(({ key }) => key === node.key) < index)
      issues.push(block('logic-model.node-duplicate', `${path}.key`, { node: node.key }))
    if (nodes.length > 1 && !linked.has(node.key))
      issues.push(advise('logic-model.node-unlinked', path, { node: name }))
    if (node.column === 'outcome' && !node.indicator)
      issues.push(advise('logic-model.outcome-without-indicator', `${path}.indicator`, { node: name }))
  }
  if (!nodes.some(({ column }) => column === 'outcome')) issues.push(advise('logic-model.outcome-missing', 'nodes'))
  return issues
}

function checkLinks({ nodes, links }: LogicModelRecord): Issue[] {
  const columns = new Map(nodes.map(({ key, column }) => [key, logicModelColumns.indexOf(column)]))
  const issues = links.flatMap(({ from, to }, index) => {
    const missing = [from, to].find((key) => !columns.has(key))
    if (missing !== undefined) return [block('logic-model.link-dangling', `links.${index}`, { node: missing })]
    const backward = (columns.get(to) ?? 0) < (columns.get(from) ?? 0)
    return backward ? [block('logic-model.link-backward', `links.${index}`, { from, to })] : []
  })
  const cycle = findCycle(links)
  return cycle ? [...issues, block('logic-model.cycle', 'links', { nodes: cycle.join(' → ') })] : issues
}

function checkTogether({ nodes, dialogue }: LogicModelRecord): Issue[] {
  const issues: Issue[] = []
  if (nodes.length > 0 && nodes.every(({ actor }) => actor === 'city'))
    issues.push(advise('logic-model.all-by-city', 'nodes'))
  if (!dialogue) issues.push(advise('logic-model.dialogue-missing', 'dialogue'))
  return issues
}
