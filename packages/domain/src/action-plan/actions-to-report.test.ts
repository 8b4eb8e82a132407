import { describe, expect, it } from 'vitest'
import { getActionsToReport, type ReportedPlan } from './actions-to-report.ts'

const today = '2026-11-22'
type Action = NonNullable<ReportedPlan['actions']>[number]
const list = (...actions: Action[]) => getActionsToReport([{ id: 'plan', since: '2026-10-01', actions }], today)
const fresh = [{ on: '2026-11-01', text: '進めています' }]

describe('the actions that wait for a report', () => {
  it('begin with the late ones, then the silent ones, then by due date, and end with what is done', () => {
    const actions = list(
      { key: 'done', title: '済', state: 'done', dueOn: '2026-05-01' },
      { key: 'open-ended', title: '期限なし', state: 'doing', news: fresh },
      { key: 'spring', title: '春', state: 'doing', dueOn: '2027-03-31', news: fresh },
      { key: 'winter', title: '冬', state: 'planned', dueOn: '2026-12-01', news: fresh },
      { key: 'silent', title: '静か', state: 'doing', dueOn: '2027-03-31', news: [{ on: '2026-08-01', text: '春に' }] },
      { key: 'late', title: '遅れ', state: 'doing', dueOn: '2026-11-21', news: fresh },
    )
    expect(actions.map(({ key }) => key)).toEqual(['late', 'silent', 'winter', 'spring', 'open-ended', 'done'])
  })
  it('say what was told last, whatever the order in which it was written', () => {
    const news = [
      { on: '2026-11-01', text: { ja: '二回目' } },
      { on: '2026-10-01', text: { ja: '一回目' } },
    ]
    expect(list({ key: 'a', title: '会', news })[0]?.lastNews).toEqual({ on: '2026-11-01', text: '二回目' })
  })
  it('tell an action whose day has passed from one that only says it is late', () => {
    const [overdue, late, done] = list(
      { key: 'a', title: '棚', state: 'doing', dueOn: '2026-11-21', news: fresh },
      { key: 'b', title: '会', state: 'late', dueOn: '2027-03-31', news: fresh },
      { key: 'c', title: '本', state: 'done', dueOn: '2026-11-21', news: fresh },
    )
    expect(overdue).toMatchObject({ key: 'a', isLate: true, isOverdue: true })
    expect(late).toMatchObject({ key: 'b', isLate: true, isOverdue: false })
    expect(done).toMatchObject({ key: 'c', isLate: false, isOverdue: false })
  })
  it('are not silent in the first quarter after they were added to a plan that has long begun', () => {
    const old = { id: 'old', since: '2026-04-01' }
    const silent = (enteredOn: string) =>
      getActionsToReport([{ ...old, actions: [{ key: 'a', title: '会', state: 'planned', enteredOn }] }], today)[0]
        ?.isSilent
    expect(silent('2026-11-21')).toBe(false)
    expect(silent('2026-08-01')).toBe(true)
  })
  it('are not silent in the first quarter of their plan, nor once they are stopped', () => {
    expect(list({ key: 'a', title: '会', state: 'planned' })[0]?.isSilent).toBe(false)
    const old = { id: 'old', since: '2026-04-01' }
    const actions = [
      { key: 'a', title: '会', state: 'planned' as const },
      { key: 'b', title: '棚', state: 'stopped' as const },
    ]
    expect(getActionsToReport([{ ...old, actions }], today).map(({ isSilent }) => isSilent)).toEqual([true, false])
  })
  it('are silent also while they are only planned, or their news is dated in the future', () => {
    const old = { id: 'old', since: '2026-04-01' }
    const silent = (action: Action) => getActionsToReport([{ ...old, actions: [action] }], today)[0]?.isSilent
    expect(silent({ key: 'a', title: '会', state: 'planned', dueOn: '2027-03-31' })).toBe(true)
    expect(silent({ key: 'a', title: '会', state: 'doing', news: [{ on: '2027-11-01', text: '来年' }] })).toBe(true)
    expect(silent({ key: 'a', title: '会', state: 'done' })).toBe(false)
  })
  it('are those that were saved', () => {
    expect(list({ title: '書きかけ' }, { key: null, title: '書きかけ' })).toEqual([])
    expect(getActionsToReport([{ id: 'empty', since: today }], today)).toEqual([])
  })
})
