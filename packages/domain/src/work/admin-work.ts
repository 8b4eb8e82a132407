import type { WorkFacts } from './facts.ts'
import { toDocuments, toWorkItem, type WorkItem } from './work-item.ts'

/** What keeps the machine and its people going: deliveries, accounts, and what was done today. */
export function getAdminWork(facts: WorkFacts): WorkItem[] {
  return [
    toWorkItem('late', 'deliveries-failing', facts.failingDeliveries),
    toWorkItem('waiting', 'officers-without-department', toDocuments(facts.officersWithoutDepartment)),
    toWorkItem('new', 'actions-today', toDocuments(facts.actionsToday)),
  ]
}
