import { buildPublicDocument } from '@aritai/publication/testing'
import { describe, expect, it } from 'vitest'
import { speak } from '../testing.ts'
import { presentActionPlan } from './action-plan.ts'
import { presentBrand } from './brand.ts'
import { presentDecision } from './decision.ts'

const identity = buildPublicDocument('citizens', 'brand-identity')
const plan = buildPublicDocument('citizens', 'action-plan')
const decision = buildPublicDocument('citizens', 'decision')

describe('the brand', () => {
  const view = presentBrand(
    {
      adopted: identity,
      drafts: [],
      past: [],
      uses: new Map([['meeting', 2]]),
      actionPlanCount: 12,
      decisions: [decision],
      assets: [buildPublicDocument('citizens', 'brand-asset')],
      shutOut: buildPublicDocument('citizens', 'prompt', { id: 'shut-out' }),
    },
    speak(),
  )
  it('shows how often each criterion was used', () => {
    expect(view.adopted?.criteria.map(({ used }) => used)).toEqual(['2件の判断で使いました', undefined])
  })
  it('asks those who feel shut out to say so', () => {
    expect(view.shutOutPath).toBe('/voices/new/?prompt=shut-out')
  })
  it('offers a download with its size', () => {
    expect(view.assets[0]?.download).toMatchObject({ label: 'ダウンロード（120 KB）' })
  })
})

describe('an action plan', () => {
  const view = presentActionPlan({ plan, identity, measures: [], voices: [] }, speak())
  it('answers the criteria by their questions, not by their codes', () => {
    expect(view.criteriaAnswers[0]?.question.value).toBe('違う立場の人が出会い、知恵を交わす場になっているか')
  })
  it('tells how much is done', () => {
    expect(view.progress).toBe('1件のうち0件を終えました')
  })
  it('tells the newest news first', () => {
    const news = [
      { on: '2026-04-01', text: { ja: '始めました' } },
      { on: '2026-09-20', text: { ja: '続けています' } },
    ]
    const [action] = plan.actions
    const told = presentActionPlan(
      { plan: { ...plan, actions: action ? [{ ...action, news }] : [] }, measures: [], voices: [] },
      speak(),
    )
    expect(told.actions[0]?.news.map(({ day }) => day)).toEqual(['2026-09-20', '2026-04-01'])
  })
})

describe('a decision', () => {
  it('shows its verdict and reason for each criterion', () => {
    const view = presentDecision({ decision, identity }, speak())
    expect(view.answers[0]).toMatchObject({
      verdictLabel: '基準に合う',
      reason: { value: '働く人が来られる時間になる。' },
    })
  })
})
