import {
  checkBreakdown,
  checkDesiredStateName,
  checkEvaluation,
  checkIndicator,
  checkLogicModel,
  checkMeasurePublication,
  checkPlanTerms,
  checkProjectPublication,
  findWhole,
  getBreakdowns,
  getDesiredStateVerdict,
} from '@aritai/domain'
import { describe, expect, it } from 'vitest'
import { dialogues } from './dialogues.ts'
import { pictures } from './pictures.ts'
import { planContent } from './plan-index.ts'

const { departments, areas, population, indicators, plans, strategies, projects, measures } = planContent
const { undertakings, logicModels, evaluations } = planContent

const slugs = (documents: readonly { slug: string }[]) => documents.map(({ slug }) => slug)
const expectKnown = (references: readonly (string | undefined)[], targets: readonly { slug: string }[]) =>
  expect(references.filter((slug) => slug !== undefined && !slugs(targets).includes(slug))).toEqual([])

describe('the plan of the demonstration city', () => {
  it('has three strategies and what cuts across them, ten projects and thirty-one measures', () => {
    expect(strategies.filter(({ crossCutting }) => !crossCutting)).toHaveLength(3)
    expect(strategies.filter(({ crossCutting }) => crossCutting)).toHaveLength(1)
    expect([departments, projects, measures, logicModels].map(({ length }) => length)).toEqual([16, 10, 31, 8])
    expect(undertakings.length).toBeGreaterThanOrEqual(30)
  })

  it.each(Object.entries(planContent))('uses every address among its %s once', (_kind, documents) => {
    expect(slugs(documents)).toEqual([...new Set(slugs(documents))])
  })

  it('refers only to what exists', () => {
    expectKnown(
      strategies.map(({ plan }) => plan),
      plans,
    )
    expectKnown(
      projects.map(({ strategy }) => strategy),
      strategies,
    )
    expectKnown(
      measures.map(({ project }) => project),
      projects,
    )
    expectKnown(
      [...undertakings, ...measures].flatMap((document) => document.departments),
      departments,
    )
    expectKnown(
      measures.map(({ leadDepartment }) => leadDepartment),
      departments,
    )
    expectKnown(
      [...plans, ...measures].flatMap((document) => document.indicators),
      indicators,
    )
    expectKnown(
      logicModels.flatMap(({ nodes }) => nodes.map(({ indicator }) => indicator)),
      indicators,
    )
    expectKnown(
      undertakings.flatMap((undertaking) => undertaking.measures),
      measures,
    )
    expectKnown(
      [...logicModels, ...evaluations].map(({ measure }) => measure),
      measures,
    )
    expectKnown(
      logicModels.map(({ dialogue }) => dialogue),
      dialogues,
    )
    expectKnown(
      areas.map(({ parent }) => parent),
      areas,
    )
    expectKnown(
      population.map(({ area }) => area),
      areas,
    )
    expectKnown(
      [...projects, ...areas].map(({ picture }) => picture),
      pictures,
    )
  })

  it.each([...projects, ...measures].map(({ slug, name }) => [slug, name.ja]))(
    '%s is named as a desired state: %s',
    (_slug, name) => {
      expect(checkDesiredStateName(name)).toEqual([])
      expect(getDesiredStateVerdict(name)).toBe('state')
    },
  )

  it('is stopped from publication by no rule of the domain', () => {
    const issues = [
      ...plans.flatMap(checkPlanTerms),
      ...projects.flatMap(checkProjectPublication),
      ...measures.flatMap(checkMeasurePublication),
      ...indicators.flatMap(checkIndicator),
      ...logicModels.flatMap(checkLogicModel),
      ...evaluations.flatMap(checkEvaluation),
    ]
    expect(issues.filter(({ severity }) => severity === 'block')).toEqual([])
  })

  it('describes every desired state, sentence by sentence, as a state', () => {
    const sentences = measures.flatMap(({ desiredState }) => desiredState.ja.split('。').filter(Boolean))
    expect(sentences.filter((sentence) => getDesiredStateVerdict(sentence) !== 'state')).toEqual([])
    expect(
      measures.flatMap(({ subStates }) => subStates.flatMap(({ name }) => checkDesiredStateName(name.ja))),
    ).toEqual([])
  })

  it('has an indicator, an undertaking and two to four challenges for every measure', () => {
    for (const { slug, indicators: ofMeasure, challenges } of measures) {
      expect(ofMeasure.length, slug).toBeGreaterThan(0)
      expect(challenges.length, slug).toBeGreaterThanOrEqual(2)
      expect(challenges.length, slug).toBeLessThanOrEqual(4)
      expect(
        undertakings.some(({ measures: served }) => served.includes(slug)),
        slug,
      ).toBe(true)
    }
  })

  it('leaves room for others in every measure', () => {
    expect(measures.filter(({ challenges }) => challenges.every(({ actor }) => actor === 'city'))).toEqual([])
  })

  it('can be read in English and in easy Japanese', () => {
    const texts = [
      ...plans.flatMap((plan) => [plan.title, plan.summary, plan.cityVision, plan.cityVisionMeaning]),
      ...strategies.flatMap(({ name, summary }) => [name, summary]),
      ...projects.flatMap(({ name, summary, priorityReason }) => [name, summary, priorityReason]),
      ...measures.flatMap(({ name, desiredState, currentState, challenges }) => [
        name,
        desiredState,
        currentState,
        ...challenges.map(({ title }) => title),
      ]),
      ...areas.flatMap(({ name, summary }) => [name, summary]),
      ...departments.flatMap(({ name, role }) => [name, role]),
      ...indicators.flatMap(({ name, unit }) => [name, unit]),
    ]
    expect(texts.filter(({ en, easy }) => !en || !easy)).toEqual([])
  })
})

describe('the indicators of the demonstration city', () => {
  it('divide a value among groups that make up the whole', () => {
    const divided = indicators.filter(({ breakdown }) => breakdown)
    expect(divided.length).toBeGreaterThanOrEqual(5)
    for (const indicator of divided) {
      const rows = indicator.breakdown ?? []
      expectKnown(
        rows.map(({ area }) => area),
        areas,
      )
      expect(checkBreakdown(indicator, rows)).toEqual([])
      for (const { fiscalYear, rows: groups } of getBreakdowns(rows)) {
        const whole = findWhole(indicator, fiscalYear)
        const answers = groups.reduce((sum, { sampleSize }) => sum + sampleSize, 0)
        const mean = groups.reduce((sum, { value, sampleSize }) => sum + value * sampleSize, 0) / answers
        expect(answers, indicator.slug).toBeLessThanOrEqual(whole?.sampleSize ?? 0)
        expect(Math.abs(mean - (whole?.value ?? 0)), indicator.slug).toBeLessThan(0.25)
      }
    }
  })
  it('tell the sample size of every survey', () => {
    const surveys = indicators.filter(({ basis }) => basis === 'survey')
    const values = surveys.flatMap(({ baseline, values: yearly }) => (baseline ? [baseline, ...yearly] : yearly))
    expect(values.length).toBeGreaterThan(20)
    expect(values.filter(({ sampleSize }) => sampleSize === undefined)).toEqual([])
  })

  it('have no values where there is no baseline, and several are not measured yet', () => {
    const unmeasured = indicators.filter(({ baseline }) => baseline === undefined)
    expect(unmeasured.length).toBeGreaterThanOrEqual(4)
    expect(unmeasured.flatMap(({ values }) => values)).toEqual([])
  })

  it('carry the two real targets at the top', () => {
    const targets = indicators
      .filter(({ level }) => level === 'top')
      .map(({ slug, targets: aims }) => [slug, aims.at(-1)])
    expect(targets).toEqual([
      ['happiness-mean', { fiscalYear: 2032, value: 6.77 }],
      ['population', { fiscalYear: 2032, value: 65000 }],
    ])
  })
})

describe('the logic models of the demonstration city', () => {
  it.each(logicModels.map((model) => [model.slug, model] as const))(
    '%s joins all its parts',
    (_slug, { nodes, links }) => {
      const keys = nodes.map(({ key }) => key)
      expect(keys).toEqual([...new Set(keys)])
      expect(keys.length).toBeGreaterThanOrEqual(10)
      expect(keys.length).toBeLessThanOrEqual(16)
      expect(links.flatMap(({ from, to }) => [from, to]).filter((key) => !keys.includes(key))).toEqual([])
      expect(keys.filter((key) => !links.some(({ from, to }) => from === key || to === key))).toEqual([])
      const columns = ['input', 'activity', 'output', 'outcome', 'impact']
      const columnOf = (key: string) => columns.indexOf(nodes.find((node) => node.key === key)?.column ?? '')
      expect(links.filter(({ from, to }) => columnOf(from) > columnOf(to))).toEqual([])
    },
  )
})

describe('each logic model of the demonstration city', () => {
  it.each(logicModels.map((model) => [model.slug, model] as const))(
    '%s leaves no rule of the field open',
    (_slug, model) => {
      expect(checkLogicModel(model)).toEqual([])
    },
  )
})

describe('the evaluations of the demonstration city', () => {
  it('cover at least fifteen measures in both years', () => {
    const both = measures.filter(({ slug }) =>
      [2024, 2025].every((year) => evaluations.some((one) => one.measure === slug && one.fiscalYear === year)),
    )
    expect(both.length).toBeGreaterThanOrEqual(15)
  })

  it('end only focused investments and correct only sustained ones (基本設計案)', () => {
    const horizonOf = (slug: string) => measures.find((measure) => measure.slug === slug)?.horizon
    expect(evaluations.filter((one) => one.judgement === 'stop' && horizonOf(one.measure) !== 'focused')).toEqual([])
    expect(evaluations.filter((one) => one.judgement === 'correct' && horizonOf(one.measure) !== 'sustained')).toEqual(
      [],
    )
  })
})

describe('the population of the demonstration city', () => {
  it.each(['2025-01-01', '2026-01-01'])('of the ten districts adds up to the city on %s', (day) => {
    const counted = population.filter(({ countedOn }) => countedOn === day)
    const city = counted.find(({ area }) => area === 'shiojiri')
    const districts = counted.filter(({ area }) => area !== 'shiojiri' && !area.startsWith('school-'))
    expect(districts).toHaveLength(10)
    expect(districts.reduce((sum, { total }) => sum + total, 0)).toBe(city?.total)
    for (const { generation, count } of city?.byGeneration ?? [])
      expect(
        districts
          .flatMap(({ byGeneration }) => byGeneration)
          .filter((part) => part.generation === generation)
          .reduce((sum, part) => sum + part.count, 0),
      ).toBe(count)
  })

  it('keeps the published totals', () => {
    const city = population.filter(({ area }) => area === 'shiojiri')
    expect(city.map(({ countedOn, total }) => [countedOn, total])).toEqual([
      ['2024-01-01', 65613],
      ['2025-01-01', 65193],
      ['2026-01-01', 64873],
    ])
  })
})
