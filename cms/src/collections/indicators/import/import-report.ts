import {
  findTerm,
  formatFiscalYear,
  getIssueMessage,
  type ImportedValue,
  type IndicatorRowEffect,
} from '@aritai/domain'
import type { Language } from '../../../admin/workspace/language.ts'
import type { ImportPlan } from './plan-import.ts'

/** What the screen shows of a plan: words in the language of the admin, at the cells they belong to. */
export type ImportReport = {
  /** Why the file cannot be used at all; then there are no rows. */
  troubles: string[]
  rows: ReportedRow[]
  counts: Record<IndicatorRowEffect, number>
  /** Indicators that would change, and how many of them are public. */
  indicators: number
  published: number
  ready: boolean
  state: string
}
export type ReportedRow = {
  line: number
  effect: IndicatorRowEffect
  effectLabel: string
  id?: string
  indicator?: string
  unit?: string
  fiscalYear?: string
  before?: ImportedValue
  after?: ImportedValue
  issues: { column: string; text: string; blocks: boolean }[]
}

/** Rows shown at most; those that need a hand come first. The counts are of all. */
export const reportLimit = 300

export function reportImport(plan: ImportPlan, language: Language): ImportReport {
  const counts = { added: 0, changed: 0, same: 0, empty: 0, wrong: 0 }
  for (const { effect } of plan.rows) counts[effect] += 1
  const telling = plan.rows.filter(
    ({ effect, issues }) => (effect !== 'same' && effect !== 'empty') || issues.length > 0,
  )
  const wrong = telling.filter(({ effect }) => effect === 'wrong')
  const others = telling.filter(({ effect }) => effect !== 'wrong')
  return {
    troubles: [
      ...(plan.trouble ? [plan.trouble[language]] : []),
      ...plan.issues.map((issue) => getIssueMessage(issue, language)),
    ],
    rows: [...wrong, ...others].slice(0, reportLimit).map((row) => reportRow(row, plan, language)),
    counts,
    indicators: plan.documents.length,
    published: plan.documents.filter(({ target }) => target.state === 'published').length,
    ready: plan.ready,
    state: plan.state,
  }
}

function reportRow(row: ImportPlan['rows'][number], { targets }: ImportPlan, language: Language): ReportedRow {
  const target = targets.get(row.target ?? '')
  return {
    line: row.line,
    effect: row.effect,
    effectLabel: findTerm('indicatorRowEffect', row.effect, language) ?? row.effect,
    ...(target ? { id: target.id, indicator: target.name, unit: target.document.unit } : {}),
    ...(row.fiscalYear === undefined ? {} : { fiscalYear: formatFiscalYear(row.fiscalYear, language) }),
    ...(row.before ? { before: row.before } : {}),
    ...(row.after ? { after: row.after } : {}),
    issues: row.issues.map((issue) => ({
      column: findTerm('indicatorColumn', issue.path, language) ?? '',
      text: getIssueMessage(issue, language),
      blocks: issue.severity === 'block',
    })),
  }
}
