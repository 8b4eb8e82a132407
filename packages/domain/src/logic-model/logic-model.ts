import type { Issue } from '../issue/issue.ts'
import { advise } from '../issue/report.ts'
import type { Maybe, Wording } from '../localized/wording.ts'
import type { Actor } from '../plan/vocabulary.ts'
import { checkLinks } from './check-links.ts'
import { checkNodes } from './check-nodes.ts'
import { checkReach } from './check-reach.ts'
import type { LogicModelColumn } from './vocabulary.ts'

export type LogicModelNode = {
  key: string
  column: LogicModelColumn
  text?: Wording
  actor?: Maybe<Actor>
  /** The section that sees to a part of the city’s. */
  department?: unknown
  indicator?: unknown
  /** Why an outcome is not measured (yet). */
  noIndicatorReason?: Wording
}
export type LogicModelLink = { from: string; to: string }

/** ロジックモデル, as far as rules look at it. */
export type LogicModelRecord = {
  dialogue?: unknown
  nodes: readonly LogicModelNode[]
  links: readonly LogicModelLink[]
}

/**
 * A logic model leads from what is put in to the desired state (方向性③). It is stopped by doubled keys, links that end
 * in nothing, run backwards or in a circle (`logic-model.node-duplicate`, `link-dangling`, `link-backward`, `cycle`),
 * and where no desired state is named or reached (`impact-missing`, `impact-unreached`). A link within one column is
 * fine: early outcomes lead to later ones. Advice: outcomes, an indicator for each or the reason why there is none, no
 * part without cause or effect, outcomes told as states, something for others to do, and the dialogue it was made in.
 * A model without any issue has every part on a path from an input to an impact.
 */
export function checkLogicModel(model: LogicModelRecord): Issue[] {
  return [...checkNodes(model), ...checkLinks(model), ...checkReach(model), ...checkTogether(model)]
}

function checkTogether({ nodes, dialogue }: LogicModelRecord): Issue[] {
  const issues: Issue[] = []
  if (nodes.length > 0 && nodes.every(({ actor }) => actor === 'city'))
    issues.push(advise('logic-model.all-by-city', 'nodes'))
  if (!dialogue) issues.push(advise('logic-model.dialogue-missing', 'dialogue'))
  return issues
}
