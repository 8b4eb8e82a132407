import type { Issue } from '../issue/issue.ts'
import { block } from '../issue/report.ts'
import { getNodeName } from './check-nodes.ts'
import { findCycle } from './cycle.ts'
import type { LogicModelRecord } from './logic-model.ts'
import { logicModelColumns } from './vocabulary.ts'

/** Each link joins two parts, runs from cause to effect, and none closes a circle. */
export function checkLinks({ nodes, links }: LogicModelRecord): Issue[] {
  const columns = new Map(nodes.map(({ key, column }) => [key, logicModelColumns.indexOf(column)]))
  const names = new Map(nodes.map((node) => [node.key, getNodeName(node)]))
  const nameOf = (key: string) => names.get(key) ?? key
  const issues = links.flatMap(({ from, to }, index) => {
    const missing = [from, to].find((key) => !columns.has(key))
    if (missing !== undefined) return [block('logic-model.link-dangling', `links.${index}`, { node: missing })]
    const backward = (columns.get(to) ?? 0) < (columns.get(from) ?? 0)
    const ends = { from: nameOf(from), to: nameOf(to) }
    return backward ? [block('logic-model.link-backward', `links.${index}`, ends)] : []
  })
  const cycle = findCycle(links)
  return cycle ? [...issues, block('logic-model.cycle', 'links', { nodes: cycle.map(nameOf).join(' → ') })] : issues
}
