import { buildPublicDocument } from '@aritai/publication/testing'
import { describe, expect, it } from 'vitest'
import type { MeasurePage } from '../../queries/measure.ts'
import { speak } from '../testing.ts'
import { presentMeasure } from './measure.ts'

const voice = buildPublicDocument('citizens', 'voice')
const area = buildPublicDocument('citizens', 'area')
const department = buildPublicDocument('citizens', 'department')
const page: MeasurePage = {
  plan: buildPublicDocument('citizens', 'plan'),
  identity: buildPublicDocument('citizens', 'brand-identity'),
  measure: buildPublicDocument('citizens', 'measure'),
  project: buildPublicDocument('citizens', 'project'),
  strategy: buildPublicDocument('citizens', 'strategy'),
  lead: department,
  departments: [department],
  voices: [{ voice, area, answered: true }],
  voiceCount: 7,
  responses: [],
  logicModels: [
    { model: buildPublicDocument('citizens', 'logic-model'), indicators: new Map(), departments: new Map() },
  ],
  indicators: [],
  undertakings: [{ undertaking: buildPublicDocument('citizens', 'undertaking'), alsoServes: [] }],
  evaluations: [buildPublicDocument('citizens', 'evaluation')],
  actionPlans: [],
  dialogues: [],
  changes: [],
}

// A day within the first term.
const today = '2025-11-22'

describe('the page of a measure', () => {
  const view = presentMeasure(page, speak(), today)

  it('sets the desired state, the current state and the gaps side by side, with who can act', () => {
    expect(view.gap.desired.value).toContain('ゆとり')
    expect(view.gap.current.value).toContain('延長保育')
    expect(view.gap.challenges[0]).toMatchObject({ actor: 'together', actorLabel: 'ともに取り組む' })
  })
  it('shows raw voices with their tellers as far as they want to be known', () => {
    expect(view.voices[0]?.teller).toBe('二人の子の親（30代・広丘地区）')
  })
  it('leads to all voices about it', () => {
    expect(view.allVoicesPath).toBe(`/voices/?measure=${page.measure.slug}`)
  })
  it('leads from the undertaking up to the vision and the brand', () => {
    expect(view.chain.map(({ items }) => items[0]?.words.value)).toEqual([
      '福祉医療費給付金事業',
      page.measure.name.ja,
      page.project.name.ja,
      page.strategy.name.ja,
      page.plan.cityVision.ja,
      '知の交流と創造',
    ])
    expect(view.chain.filter(({ here }) => here)).toHaveLength(1)
  })
  it('leaves a step out of the chain rather than show an empty one', () => {
    const bare = presentMeasure({ ...page, undertakings: [], identity: undefined }, speak(), today)
    expect(bare.chain).toHaveLength(4)
  })
  it('tells the horizon of the investment and its reason', () => {
    expect(view.investment).toMatchObject({ horizonLabel: '短期集中', capitals: ['人的資本'] })
    expect(view.investment.reason.value).toContain('3年のうち')
  })
  it('tells a budget as people say it', () => {
    expect(view.undertakings[0]?.budget?.text).toBe('令和7年度予算 5,923万円')
  })
  it('names the leading section once', () => {
    expect([view.lead?.value, view.departments]).toEqual(['こども課', []])
  })
  it('marks what exists only in Japanese for a reader of English', () => {
    const english = presentMeasure(page, speak('en'), today)
    expect(english.gap.desired.locale).toBe('ja')
    expect(english.voices[0]?.text.locale).toBe('en')
  })
})

describe('the question at the end of a term', () => {
  const [first] = page.plan.terms
  const evaluated = (fiscalYear: number, judgement: 'continue' | 'correct' | 'stop') =>
    buildPublicDocument('citizens', 'evaluation', { fiscalYear, judgement })
  const ask = (evaluations: MeasurePage['evaluations'], fields: Partial<MeasurePage> = {}, on = today) =>
    presentMeasure({ ...page, ...fields, evaluations }, speak(), on).question
  const lastYear = first?.endsInFiscalYear ?? Number.NaN

  it('says when it will be answered', () => {
    expect(ask([])).toMatchObject({
      question: '続けるか、終えるか',
      state: '令和8年度の終わりに、評価をもとに答えます。',
    })
  })
  it('shows the answer with its reason', () => {
    expect(ask([evaluated(lastYear, 'continue')])).toMatchObject({
      state: '令和8年度の評価で「継続する」と判断しました。',
      reason: { value: '場所より人が足りないためです。' },
    })
  })
  it('asks a sustained measure what to correct', () => {
    const measure = { ...page.measure, horizon: 'sustained' as const }
    expect(ask([], { measure })?.question).toBe('途中で何を直すか')
  })
  it('does not hide that an earlier one was never answered, and says so when its evaluation is due', () => {
    expect(ask([], {}, '2026-12-01')?.state).toBe('令和8年度の評価をもとに答えます。')
    expect(ask([], {}, '2027-06-30')?.state).toBe('令和8年度の評価をもとに答えます。')
    expect(ask([], {}, '2027-07-01')?.state).toBe('令和8年度の終わりに問いましたが、まだ答えていません。')
  })
  it('asks nothing of a measure that has ended', () => {
    const ended = { lastFiscalYear: lastYear, reason: { ja: '役目を終えたため。' } }
    expect(ask([], { measure: { ...page.measure, ended } }, '2028-01-10')).toBeUndefined()
  })
  it('never asks a new measure about a term that was over before it was there', () => {
    const plan = { ...page.plan, addedOn: '2024-05-01' }
    const measure = { ...page.measure, addedOn: '2027-05-01' }
    expect(ask([], { plan, measure }, '2027-09-01')?.state).toBe('令和11年度の終わりに、評価をもとに答えます。')
    expect(ask([], { plan, measure: { ...measure, addedOn: '2024-06-01' } }, '2027-09-01')?.state).toContain(
      'まだ答えていません',
    )
  })
})
