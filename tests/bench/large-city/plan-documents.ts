import type { Chance } from './chance.ts'
import { pastDay } from './days.ts'
import type { Ground } from './ground.ts'
import type { Written } from './write-documents.ts'

const people = [
  '子育て世代',
  '高校生',
  '一人で暮らす高齢者',
  '働く人',
  '商店主',
  '引っ越してきた人',
  '農家',
  '通院する人',
]
const places = ['駅のまわり', '小学校区', '図書館', '地区の公民館', '川べり', '商店街', '里山', '保育園']
const states = ['顔を知り合い、助け合っている', '安心して過ごしている', '自分の力を試している', '季節を楽しんでいる']

/** A desired state, as a measure is named. */
export const nameState = (chance: Chance) => `${chance.pick(people)}が${chance.pick(places)}で${chance.pick(states)}`

export function buildIndicators(chance: Chance, count: number): Written[] {
  return Array.from({ length: count }, (_, index) => {
    const baseline = chance.whole(20, 60)
    const values = [2022, 2023, 2024, 2025].slice(0, chance.whole(0, 4))
    return {
      id: chance.id(),
      name: `${nameState(chance)}と答えた人の割合（${index + 1}）`,
      definition: '市民アンケートで「そう思う」「どちらかといえばそう思う」と答えた人の割合です。',
      unit: '％',
      decimals: 1,
      direction: chance.pick(['up', 'down']),
      level: chance.pick(['outcome', 'outcome', 'output']),
      basis: chance.pick(['survey', 'statistic', 'record']),
      source: '市民アンケート（見本）',
      baseline: { fiscalYear: 2021, value: baseline, sampleSize: chance.whole(60, 1200) },
      targets: [2026, 2029].map((fiscalYear, step) => ({ fiscalYear, value: baseline + 8 * (step + 1) })),
      values: values.map((fiscalYear) => {
        return { fiscalYear, value: baseline + chance.whole(-3, 9), sampleSize: chance.whole(30, 1200) }
      }),
    }
  })
}

type Made = { indicators: readonly string[]; departments: readonly string[] }

export function buildMeasures(chance: Chance, count: number, { projects }: Ground, made: Made): Written[] {
  return Array.from({ length: count }, (_, index) => ({
    id: chance.id(),
    project: chance.pick(projects),
    code: `Z-${Math.floor(index / 10) + 1}-${(index % 10) + 1}`,
    order: index,
    name: nameState(chance),
    desiredState: `${nameState(chance)}。${nameState(chance)}。`,
    currentState: '相談先を知らない人が34％います（令和3年度、市民アンケート、回答1,204人）。',
    challenges: [{ title: '行き方がわからない', text: '窓口の時間に来られない人がいる。', actor: 'together' }],
    horizon: chance.pick(['focused', 'sustained']),
    horizonReason: '信頼関係は三年では育たないため。',
    capitals: chance.some(['human', 'cultural'], 0, 2),
    investments: chance.some(['funds', 'activity', 'time'], 0, 3).map((kind) => ({ kind, text: '週に半日を充てる。' })),
    futureChoices: { effect: chance.pick(['widens', 'neutral', 'narrows']), reason: '建物を増やさないため。' },
    leadDepartment: chance.pick(made.departments),
    departments: chance.some(made.departments, 0, 3),
    indicators: chance.some(made.indicators, 0, 3),
  }))
}

export function buildEvaluations(chance: Chance, measures: readonly string[]): Written[] {
  return measures.flatMap((measure) =>
    [2024, 2025].slice(0, chance.whole(0, 2)).map((fiscalYear) => ({
      id: chance.id(),
      measure,
      fiscalYear,
      title: `${fiscalYear}年度の評価`,
      progress: chance.pick(['ahead', 'on-track', 'behind', 'not-yet']),
      learnt: '参加した人が次の回に友人を連れて来ました。',
      judgement: chance.pick(['expand', 'continue', 'correct', 'stop']),
      judgementReason: '続ける人が増えているため。',
      nextDirection: '回数を減らし、場所を増やします。',
    })),
  )
}

export function buildLogicModels(
  chance: Chance,
  measures: readonly string[],
  indicators: readonly string[],
): Written[] {
  const columns = ['input', 'activity', 'output', 'outcome', 'impact'] as const
  return measures.map((measure) => {
    const nodes = columns.flatMap((column) =>
      [1, 2].map((row) => ({
        key: `${column}-${row}`,
        column,
        text: nameState(chance),
        actor: chance.pick(['city', 'together', 'open']),
        ...(column === 'outcome' && row === 1 ? { indicator: chance.pick(indicators) } : {}),
      })),
    )
    const links = nodes.slice(2).map(({ key }, index) => ({ from: nodes[index]?.key, to: key }))
    return { id: chance.id(), measure, title: 'どう変わるかの図', contributors: '市民12人と職員5人', nodes, links }
  })
}

export function buildDecisions(
  chance: Chance,
  count: number,
  ground: Ground,
  departments: readonly string[],
): Written[] {
  return Array.from({ length: count }, (_, index) => ({
    id: chance.id(),
    title: `判断の記録 ${index + 1}`,
    proposal: '古い書店を、人が教え合う場所として残す。',
    identity: ground.identity.id,
    answers: ground.identity.criteria.map((criterion) => {
      return { criterion, verdict: chance.pick(['for', 'against', 'not-concerned']), reason: '出会う場が増えるため。' }
    }),
    outcome: chance.pick(['adopted', 'revised', 'rejected']),
    decidedOn: pastDay(chance, ground.today),
    reasoning: '判断基準のうち二つに合うため。',
    department: chance.pick(departments),
  }))
}
