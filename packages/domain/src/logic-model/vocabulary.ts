/** The columns of a logic model, from what is put in to what changes in the end. */
export const logicModelColumns = ['input', 'activity', 'output', 'outcome', 'impact'] as const
export type LogicModelColumn = (typeof logicModelColumns)[number]
