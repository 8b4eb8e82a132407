import type { Role } from '../role/vocabulary.ts'
import { getAdminWork } from './admin-work.ts'
import { getDepartmentWork } from './department-work.ts'
import type { WorkFacts } from './facts.ts'
import { getModeratorWork } from './moderator-work.ts'
import { getPlannerWork } from './planner-work.ts'
import { getReaderWork } from './reader-work.ts'
import type { WorkItem } from './work-item.ts'

/**
 * きょうの仕事: what waits for somebody in one role, what is late and what came in, on a day `2026-11-25`. Only the work
 * of that role, and of a `department` only its own; an officer without department has none. Nothing is listed that
 * there is none of.
 */
export function getWorkOf(role: Role, facts: WorkFacts, today: string): WorkItem[] {
  return getAll(role, facts, today).filter(({ subjects }) => subjects.length > 0)
}

function getAll(role: Role, facts: WorkFacts, today: string): WorkItem[] {
  switch (role) {
    case 'moderator':
      return getModeratorWork(facts, today)
    case 'department':
      return facts.department === undefined ? [] : getDepartmentWork(facts.department, facts, today)
    case 'planner':
      return getPlannerWork(facts, today)
    case 'admin':
      return getAdminWork(facts)
    case 'reader':
      return getReaderWork(facts, today)
  }
}
