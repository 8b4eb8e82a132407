import { type DocumentAccess, plannerEdits } from './document-access.ts'
import { isPlanner } from './predicates.ts'

/** 企画課 writes and publishes the plan and the brand; a slip that never was public may be deleted again. */
export const officialAccess: DocumentAccess = { ...plannerEdits, delete: isPlanner }
