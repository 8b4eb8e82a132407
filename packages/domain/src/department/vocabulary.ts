/** Whether a department has an action plan for a fiscal year (方向性⑤: 庁内の様々な部門でアクションプランをつくり). */
export const planStandings = ['none', 'draft', 'published'] as const
export type PlanStanding = (typeof planStandings)[number]

/** What may be the matter with a department's action plan. */
export const departmentConcerns = ['no-plan', 'late', 'silent', 'criteria', 'incomplete'] as const
export type DepartmentConcern = (typeof departmentConcerns)[number]

/** By what the overview of departments can be put in order. */
export const departmentOrders = ['city', 'news', 'late-actions', 'completeness', 'answers'] as const
export type DepartmentOrder = (typeof departmentOrders)[number]
