import type { Issue } from '../issue/issue.ts'
import { advise, block } from '../issue/report.ts'
import { getNodeName } from './check-nodes.ts'
import type { LogicModelLink, LogicModelRecord } from './logic-model.ts'

/**
 * Every measure reaches a desired state: something that is put in or done leads, link by link, to an impact. Parts that
 * lead to nothing, or that nothing leads to, are named one by one.
 */
export function checkReach(model: LogicModelRecord): Issue[] {
  return [...checkGoal(model), ...checkEnds(model)]
}

/** The keys that can be reached from `starts` along the links, the starts among them. */
export function findReached(links: readonly LogicModelLink[], starts: Iterable<string>): Set<string> {
  const ways = Map.groupBy(links, ({ from }) => from)
  const reached = new Set(starts)
  // A set that grows while it is walked visits what is added, each key once.
  for (const key of reached) for (const { to } of ways.get(key) ?? []) reached.add(to)
  return reached
}

function checkGoal({ nodes, links }: LogicModelRecord): Issue[] {
  const impacts = nodes.filter(({ column }) => column === 'impact')
  if (impacts.length === 0) return [block('logic-model.impact-missing', 'nodes')]
  const starts = nodes.filter(({ column }) => column === 'input' || column === 'activity')
  const reached = findReached(
    links,
    starts.map(({ key }) => key),
  )
  return impacts.some(({ key }) => reached.has(key)) ? [] : [block('logic-model.impact-unreached', 'nodes')]
}

function checkEnds({ nodes, links }: LogicModelRecord): Issue[] {
  const keys = new Set(nodes.map(({ key }) => key))
  const joining = links.filter(({ from, to }) => keys.has(from) && keys.has(to))
  const causes = new Set(joining.map(({ from }) => from))
  const effects = new Set(joining.map(({ to }) => to))
  return nodes.flatMap((node, index) => {
    const [leads, follows] = [causes.has(node.key), effects.has(node.key)]
    const say = (code: Parameters<typeof advise>[0]) => [advise(code, `nodes.${index}`, { node: getNodeName(node) })]
    if (!leads && !follows) return nodes.length > 1 ? say('logic-model.node-unlinked') : []
    if (!leads && node.column !== 'impact') return say('logic-model.dead-end')
    return !follows && node.column !== 'input' ? say('logic-model.node-without-cause') : []
  })
}
