import { describe, expect, it } from 'vitest'
import { addProgressReport, checkProgressReport, describeProgressReport } from './progress-report.ts'

const reading = {
  key: 'reading',
  title: '夜の読書会',
  state: 'doing' as const,
  news: [{ on: '2026-10-01', text: '始めました' }],
}
const actions = [{ key: 'shelf', title: '教え合いの棚', state: 'planned' as const }, reading]
const report = { action: 'reading', state: 'done' as const, text: ' 3回目に12人が集まりました。 ' }
const codes = (fields: object) => checkProgressReport({ ...report, ...fields }, actions).map(({ code }) => code)

describe('a report of progress', () => {
  it('stands with the action, how it is now and what happened', () => {
    expect(codes({})).toEqual([])
  })
  it('tells in words what happened, not only a new state', () => {
    expect(codes({ text: '  ' })).toEqual(['progress-report.text-missing'])
    expect(codes({ text: '順調' })).toEqual(['progress-report.text-missing'])
    expect(codes({ text: 'あ'.repeat(501) })).toEqual(['progress-report.text-too-long'])
    expect(codes({ text: 'あ'.repeat(500) })).toEqual([])
  })
  it('is about an action of this plan, in a state that exists', () => {
    expect(codes({ action: 'elsewhere', state: 'perfect' })).toEqual([
      'progress-report.action-unknown',
      'progress-report.state-unknown',
    ])
    expect(codes({ action: undefined, state: undefined, text: undefined })).toHaveLength(3)
  })
  it('is about no action that has no key yet', () => {
    expect(checkProgressReport({ ...report, action: '' }, [{ key: '' }])).toHaveLength(1)
  })
  it('is added to its action as the newest news and changes no other', () => {
    expect(addProgressReport(actions, report, '2026-11-22')).toEqual([
      actions[0],
      { ...reading, state: 'done', news: [...reading.news, { on: '2026-11-22', text: '3回目に12人が集まりました。' }] },
    ])
  })
  it('explains the change that it makes', () => {
    expect(describeProgressReport(reading, report)).toBe(
      '「夜の読書会」の進み具合（実施中→完了）：3回目に12人が集まりました。',
    )
    expect(describeProgressReport(reading, { ...report, state: 'doing' })).toContain('（実施中）')
  })
})
