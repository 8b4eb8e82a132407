import type { DepartmentStanding } from './overview.ts'
import type { DepartmentConcern, DepartmentOrder } from './vocabulary.ts'

/** The departments with a concern, or all of them, in the order asked for. What is equal stays in the city's order. */
export function arrangeDepartments(
  departments: readonly DepartmentStanding[],
  { order = 'city', concern }: { order?: DepartmentOrder; concern?: DepartmentConcern | undefined },
): DepartmentStanding[] {
  const wanted = concern ? departments.filter(({ concerns }) => concerns.includes(concern)) : departments
  return wanted.toSorted(comparisons[order])
}

const comparisons: Record<DepartmentOrder, (a: DepartmentStanding, b: DepartmentStanding) => number> = {
  city: () => 0,
  // Nothing told at all is the longest silence.
  news: (a, b) => (a.lastNewsOn ?? '').localeCompare(b.lastNewsOn ?? ''),
  'late-actions': (a, b) => b.lateActions - a.lateActions,
  completeness: (a, b) => shareWritten(a) - shareWritten(b),
  answers: (a, b) => a.answeredVoices - b.answeredVoices,
}

/** From 0 to 1; a department without a plan has written nothing. */
const shareWritten = ({ completeness: { filled, of } }: DepartmentStanding) => (of === 0 ? 0 : filled / of)
