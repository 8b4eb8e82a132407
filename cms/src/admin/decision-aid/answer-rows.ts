import type { FormState } from 'payload'
import type { CriterionWords } from './use-criteria.ts'

/** A question with the place of its answer in the form; without one nobody has begun to answer. */
export type AskedCriterion = CriterionWords & { row?: number }

/** Keys of the answers in the form, by their row. */
export function answeredKeys(fields: FormState, list: string): string[] {
  const count = fields[list]?.rows?.length ?? 0
  return Array.from({ length: count }, (_, row) => {
    const key = fields[`${list}.${row}.criterion`]?.value
    return typeof key === 'string' ? key : ''
  })
}

/**
 * Every question of the identity in its own order, each with its answer; and the rows that answer none of them, because
 * another identity was chosen or the question is gone.
 */
export function askEveryCriterion(
  criteria: readonly CriterionWords[],
  keys: readonly string[],
): { asked: AskedCriterion[]; leftOver: number[] } {
  const asked = criteria.map((criterion) => {
    const row = keys.indexOf(criterion.key)
    return row < 0 ? criterion : { ...criterion, row }
  })
  const used = new Set(asked.map((each) => ('row' in each ? each.row : undefined)))
  return { asked, leftOver: keys.flatMap((_, row) => (used.has(row) ? [] : [row])) }
}
