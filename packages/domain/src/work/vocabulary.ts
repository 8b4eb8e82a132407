/** Whether work waits to be done, should have been done, or has just come in. */
export const workTimes = ['late', 'waiting', 'new'] as const
export type WorkTime = (typeof workTimes)[number]

/** What can stand on somebody's start page, きょうの仕事. */
export const workCodes = [
  'voices-late',
  'voices-received',
  'voices-in-review',
  'personal-information',
  'voices-told-lately',
  'withdrawn-today',
  'answers-late',
  'answers-waiting',
  'voices-linked-lately',
  'actions-late',
  'report-due',
  'plan-missing',
  'own-drafts',
  'evaluations-late',
  'evaluations-to-write',
  'indicators-overdue',
  'departments-without-plan',
  'departments-silent',
  'evaluations-missing-late',
  'evaluations-missing',
  'term-questions',
  'drafts',
  'thin-groups',
  'names-as-means',
  'answers-lately',
  'deliveries-failing',
  'officers-without-department',
  'actions-today',
  'published-lately',
  'changes-lately',
] as const
export type WorkCode = (typeof workCodes)[number]
