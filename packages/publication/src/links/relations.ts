import type { Kind } from '../document/registry.ts'

/**
 * What a replica can filter each kind by: relations to other documents (by their id) and closed vocabularies (by their
 * code). `voices` of edited text are the voices quoted in it; `criteria` and `indicators` may lie deeper in a document.
 */
export const relations = {
  'action-plan': ['department', 'identity', 'measures', 'voices', 'criteria', 'brandingAim'],
  area: ['kind', 'parent'],
  'brand-asset': [],
  'brand-identity': ['state'],
  change: ['subject', 'subjectKind'],
  decision: ['department', 'identity', 'outcome', 'criteria'],
  department: [],
  dialogue: ['form', 'area', 'measures', 'prompt', 'voices'],
  evaluation: ['measure', 'judgement', 'progress'],
  indicator: ['basis', 'level'],
  'logic-model': ['measure', 'dialogue', 'indicators'],
  measure: ['project', 'leadDepartment', 'departments', 'indicators', 'horizon', 'capitals'],
  page: ['voices'],
  plan: ['indicators'],
  population: ['area'],
  project: ['strategy'],
  prompt: ['measures', 'department'],
  purpose: [],
  receipt: [],
  response: ['voices', 'department', 'kind', 'measure', 'actionPlan'],
  site: [],
  story: ['theme', 'areas', 'voices'],
  strategy: ['plan'],
  undertaking: ['measures', 'departments'],
  voice: ['area', 'schoolDistrict', 'prompt', 'dialogue', 'measures', 'generation', 'perspective', 'source'],
} as const satisfies Record<Kind, readonly string[]>

export type RelationOf<K extends Kind> = (typeof relations)[K][number]
