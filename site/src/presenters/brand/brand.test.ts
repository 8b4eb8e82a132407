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
      uses: new Map([['meeting', { decisions: 2, plans: 0 }]]),
      areas: new Map(),
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
  const view = presentActionPlan({ plan, identity, measures: [], strategies: [], voices: [] }, speak())
  it('answers the criteria by their questions, not by their codes', () => {
    expect(view.criteriaAnswers[0]?.question.value).toBe('違う立場の人が出会い、知恵を交わす場になっているか')
  })
  it('says how it stands to each, where that was asked', () => {
    const [answer] = plan.criteriaAnswers
    const asked = { ...plan, criteriaAnswers: answer ? [{ ...answer, verdict: 'against' as const }] : [] }
    const { criteriaAnswers } = presentActionPlan(
      { plan: asked, identity, measures: [], strategies: [], voices: [] },
      speak(),
    )
    expect(criteriaAnswers[0]?.verdict).toEqual({ verdict: 'against', label: '基準に反する' })
    expect(view.criteriaAnswers[0]?.verdict).toBeUndefined()
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
      { plan: { ...plan, actions: action ? [{ ...action, news }] : [] }, measures: [], strategies: [], voices: [] },
      speak(),
    )
    expect(told.actions[0]?.news.map(({ day }) => day)).toEqual(['2026-09-20', '2026-04-01'])
  })
})

describe('the way from an action plan up to the vision and the brand', () => {
  const measure = buildPublicDocument('citizens', 'measure')
  const project = buildPublicDocument('citizens', 'project')
  const strategy = buildPublicDocument('citizens', 'strategy')
  const frame = { plan: buildPublicDocument('citizens', 'plan'), identity }
  const places = [
    { measure, project },
    { measure: { ...measure, id: 'second', slug: 'second' }, project },
  ]

  it('leads over measures, project and strategy, each told once', () => {
    const page = { plan, identity, measures: places, strategies: [strategy], frame, voices: [] }
    const { chain, isLinked } = presentActionPlan(page, speak())
    expect(isLinked).toBe(true)
    expect(chain.map(({ label, items, here }) => `${label} ${items.length}${here ? ' here' : ''}`)).toEqual([
      'アクションプラン 1 here',
      '施策 2',
      'プロジェクト 1',
      '基本戦略 1',
      '都市像 1',
      'ブランド・アイデンティティ 1',
    ])
    expect(chain[1]?.items[0]?.path).toBe(`/plan/${project.slug}/${measure.slug}/`)
  })
  it('is told as open while the plan serves no measure', () => {
    const { chain, isLinked } = presentActionPlan({ plan, identity, measures: [], strategies: [], voices: [] }, speak())
    expect(isLinked).toBe(false)
    expect(chain.map(({ label }) => label)).toEqual(['アクションプラン', 'ブランド・アイデンティティ'])
  })
})

describe('a call for partners', () => {
  const { contact } = buildPublicDocument('citizens', 'site')
  const department = buildPublicDocument('citizens', 'department')
  const page = { plan, department, contact, measures: [], strategies: [], voices: [] }

  it('can be answered by telephone and by e-mail, with the plan named in the subject', () => {
    const { partners } = presentActionPlan(page, speak())
    expect(partners?.how).toContain(department.name.ja)
    expect(partners?.phone?.href).toMatch(/^tel:[\d+]+$/)
    const { protocol, pathname, searchParams } = new URL(partners?.email?.href ?? '')
    expect([protocol, decodeURIComponent(pathname)]).toEqual(['mailto:', contact.email])
    expect(searchParams.get('subject')).toContain(plan.title.ja)
  })
  it('is not made where nobody is looked for', () => {
    const { partnersWanted: _nobody, ...alone } = plan
    expect(presentActionPlan({ ...page, plan: alone }, speak()).partners).toBeUndefined()
  })
})

describe('a decision', () => {
  it('shows its verdict and reason for each criterion, and how it stands to all of them', () => {
    const view = presentDecision({ decision, identity }, speak())
    expect(view.summary).toBe('1つの問いのうち、基準に合う 1')
    expect(view.answers[0]).toMatchObject({
      verdictLabel: '基準に合う',
      reason: { value: '働く人が来られる時間になる。' },
    })
  })
})
