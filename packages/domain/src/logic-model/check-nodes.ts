import { getDesiredStateVerdict } from '../desired-state/desired-state.ts'
import type { Issue } from '../issue/issue.ts'
import { advise, block } from '../issue/report.ts'
import { getJapanese, hasWords } from '../localized/wording.ts'
import type { LogicModelNode, LogicModelRecord } from './logic-model.ts'

/** What each part says of itself: its key, how an outcome is measured, and outcomes told as states. */
export function checkNodes({ nodes }: LogicModelRecord): Issue[] {
  const issues = nodes.flatMap((node, index) => {
    const isDouble = nodes.findIndex(({ key }) => key === node.key) < index
    const double = isDouble ? [block('logic-model.node-duplicate', `nodes.${index}.key`, { node: node.key })] : []
    return [...double, ...checkEffect(node, `nodes.${index}`)]
  })
  const hasOutcome = nodes.some(({ column }) => column === 'outcome')
  return hasOutcome ? issues : [...issues, advise('logic-model.outcome-missing', 'nodes')]
}

/** How a part is called in a message: by its words, or by its key before it has any. */
export const getNodeName = ({ text, key }: LogicModelNode) => getJapanese(text) || key

function checkEffect(node: LogicModelNode, path: string): Issue[] {
  const { column, text, indicator, noIndicatorReason } = node
  const issues: Issue[] = []
  if (column === 'outcome' && !indicator && !hasWords(noIndicatorReason))
    issues.push(advise('logic-model.outcome-without-indicator', `${path}.indicator`, { node: getNodeName(node) }))
  if ((column === 'outcome' || column === 'impact') && getDesiredStateVerdict(text) === 'means')
    issues.push(advise('logic-model.effect-is-means', `${path}.text`, { node: getNodeName(node) }))
  return issues
}
