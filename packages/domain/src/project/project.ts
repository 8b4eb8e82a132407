import { checkDesiredStateName } from '../desired-state/desired-state.ts'
import type { Issue } from '../issue/issue.ts'
import { advise, block } from '../issue/report.ts'
import { hasWords, type Wording } from '../localized/wording.ts'

/** プロジェクト, as far as rules look at it. */
export type ProjectRecord = {
  name?: Wording
  priorityReason?: Wording
  currentState?: Wording
  wideAreaView?: Wording
  smallAreaView?: Wording
}

/**
 * A project is named as a desired state and says why it is a priority (重点投資の理由を説明):
 * `project.name-missing`, `project.priority-reason-missing`. Advice: say from where it starts, so that the gap shows
 * (`project.current-state-missing`; its challenges are those of its measures), and look at it from the wide area or the
 * small ones (`project.views-missing`, 方向性④).
 */
export function checkProjectPublication(project: ProjectRecord): Issue[] {
  const issues: Issue[] = []
  if (!hasWords(project.name)) issues.push(block('project.name-missing', 'name'))
  issues.push(...checkDesiredStateName(project.name))
  if (!hasWords(project.priorityReason)) issues.push(block('project.priority-reason-missing', 'priorityReason'))
  if (!hasWords(project.currentState)) issues.push(advise('project.current-state-missing', 'currentState'))
  if (!hasWords(project.wideAreaView) && !hasWords(project.smallAreaView))
    issues.push(advise('project.views-missing', 'smallAreaView'))
  return issues
}
