import { describe, expect, it } from 'vitest'
import { getPlanPeriod, isPlanRunning } from './plan-period.ts'
import { getReportsFrom, isPlanSilent } from './report-due.ts'

const plan = {
  since: '2025-12-01',
  startsInFiscalYear: 2026,
  endsInFiscalYear: 2027,
  actions: [{ state: 'planned' as const }],
}

describe('a plan', () => {
  it('has its first quarter from the start of its years, though it was written before', () => {
    expect(getReportsFrom('2025-12-01', 2026)).toBe('2026-04-01')
    expect(getReportsFrom('2026-06-10', 2026)).toBe('2026-06-10')
    expect(isPlanSilent(plan, '2026-07-01')).toBe(false)
    expect(isPlanSilent(plan, '2026-07-02')).toBe(true)
  })
  it('is asked for its last quarter in the one after its years, as long as something is open', () => {
    const news = [{ on: '2028-01-15' }]
    const open = { ...plan, actions: [{ state: 'doing' as const, news }] }
    expect(isPlanSilent(open, '2028-04-10')).toBe(false)
    expect(isPlanSilent(open, '2028-04-20')).toBe(true)
    expect(isPlanSilent(open, '2028-07-01')).toBe(false)
    expect(isPlanSilent({ ...plan, actions: [{ state: 'done', news }] }, '2028-04-20')).toBe(false)
    expect(isPlanSilent({ ...plan, actions: [] }, '2028-04-20')).toBe(false)
  })
  it('is not silent before its years, long after them, or once everything is done', () => {
    expect(isPlanSilent(plan, '2026-03-31')).toBe(false)
    expect(isPlanSilent(plan, '2028-07-01')).toBe(false)
    expect(isPlanSilent({ ...plan, actions: [{ state: 'done' }] }, '2027-02-01')).toBe(false)
  })
  it('is silent also without an action to tell of', () => {
    expect(isPlanSilent({ ...plan, actions: [] }, '2026-11-25')).toBe(true)
  })
  it('runs in its years, and while it has none', () => {
    const days = ['2026-03-31', '2026-04-01', '2028-03-31', '2028-04-01']
    expect(days.map((day) => isPlanRunning(plan, day))).toEqual([false, true, true, false])
    expect(isPlanRunning({}, '2026-11-25')).toBe(true)
  })
  it('goes on while nobody has said when it ends', () => {
    const open = { startsInFiscalYear: 2024 }
    expect(isPlanRunning(open, '2024-03-31')).toBe(false)
    expect(isPlanRunning(open, '2031-01-01')).toBe(true)
    expect(getPlanPeriod(2024, undefined)).toEqual({ from: '2024-04-01', to: '9999-12-31' })
  })
  it('is silent though somebody dated its news a year ahead', () => {
    const actions = [{ state: 'doing' as const, news: [{ on: '2027-11-20' }, { on: '2026-05-01' }] }]
    expect(isPlanSilent({ ...plan, actions }, '2026-11-25')).toBe(true)
  })
})
