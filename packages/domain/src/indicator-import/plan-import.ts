import type { Issue } from '../issue/issue.ts'
import { block, hasBlockingIssue } from '../issue/report.ts'
import type { Maybe } from '../localized/wording.ts'
import { checkIndicatorRow, type ImportTarget, type IndicatorRow, isEmptyRow, type ReadRow } from './import-row.ts'
import type { IndicatorRowEffect } from './vocabulary.ts'

/** A value with what belongs to it, before or after the import. */
export type ImportedValue = {
  value: number
  sampleSize?: Maybe<number>
  note?: Maybe<string>
  interim?: Maybe<boolean>
}
/** What one row would do; `line` is that of the file, its heading being line 1. */
export type PlannedRow = {
  line: number
  effect: IndicatorRowEffect
  issues: Issue[]
  /** The indicator, where one was found. */
  target?: string | undefined
  fiscalYear?: number | undefined
  before?: ImportedValue | undefined
  after?: ImportedValue | undefined
}

/** Values one indicator can hold; as many rows as its form has. */
export const valuesLimit = 60

/**
 * What importing these rows would do, row by row. It may be done only if no row is `wrong`: values of the same
 * indicator and year in two rows contradict each other (`indicator-row.duplicate`), and an indicator holds 60 years
 * (`indicator-row.too-many-years`). An empty cell changes nothing that is there, nor does a column that the file has
 * not: a value of a running year becomes final by 「いいえ」 alone, not by a file that says nothing of it.
 */
export function planIndicatorImport(
  rows: readonly (IndicatorRow & { line: number })[],
  targets: readonly ImportTarget[],
  thisFiscalYear: number,
): PlannedRow[] {
  const lines = new Map<string, number>()
  const added = new Map<string, number>()
  return rows.map((row) => {
    const { line } = row
    if (isEmptyRow(row)) return { line, effect: 'empty', issues: [] }
    const { read, issues } = checkIndicatorRow(row, targets, thisFiscalYear)
    const { target, fiscalYear } = read
    const planned = { line, issues, target: target?.id, fiscalYear }
    if (!target || fiscalYear === undefined) return { ...planned, effect: 'wrong' }
    const first = lines.get(`${target.id} ${fiscalYear}`)
    if (first !== undefined) issues.push(block('indicator-row.duplicate', 'fiscalYear', { line: first }))
    else lines.set(`${target.id} ${fiscalYear}`, line)
    const stored = target.values.find((value) => value.fiscalYear === fiscalYear)
    const before = typeof stored?.value === 'number' ? { ...pick(stored), value: stored.value } : undefined
    if (!stored) added.set(target.id, (added.get(target.id) ?? 0) + 1)
    if (!stored && target.values.length + (added.get(target.id) ?? 0) > valuesLimit)
      issues.push(block('indicator-row.too-many-years', 'fiscalYear', { maximum: valuesLimit }))
    if (hasBlockingIssue(issues) || read.value === undefined) return { ...planned, before, effect: 'wrong' }
    const after = merge(stored, { ...read, value: read.value })
    return { ...planned, before, after, effect: !before ? 'added' : isSame(before, after) ? 'same' : 'changed' }
  })
}

/** Whether everything in the file can be done, and there is something to do. */
export function canImport(rows: readonly PlannedRow[]): boolean {
  return (
    rows.every(({ effect }) => effect !== 'wrong') &&
    rows.some(({ effect }) => effect === 'added' || effect === 'changed')
  )
}

/** A row of a draft may have its number of answers and its note before it has its value. */
function merge(stored: StoredValue | undefined, read: ReadRow & { value: number }): ImportedValue {
  const { sampleSize, note, interim } = pick(stored ?? {})
  return {
    value: read.value,
    sampleSize: read.sampleSize ?? sampleSize,
    note: read.note ?? note,
    interim: read.interim ?? interim,
  }
}

type StoredValue = ImportTarget['values'][number]
const pick = ({ sampleSize, note, interim }: StoredValue) => ({
  sampleSize: sampleSize ?? null,
  note: note || null,
  interim: interim ?? false,
})

const isSame = (a: ImportedValue, b: ImportedValue) =>
  a.value === b.value && a.sampleSize === b.sampleSize && a.note === b.note && a.interim === b.interim
