import { describe, expect, it } from 'vitest'
import { checkActionPlanChain, type MeasureUpward } from './chain.ts'

const measure: MeasureUpward = {
  name: 'A-1-1 近所の人が子どもの名前を呼んでいる',
  desiredState: '近所の人が子どもの名前を呼んでいる',
  isPublished: true,
  project: 'A-1',
  strategy: 'A',
  cityVision: '確かな暮らし 未来につなぐ田園都市',
}
const adopted = { state: 'adopted' as const }
const codes = (...measures: MeasureUpward[]) => checkActionPlanChain({ measures, identity: adopted }).map((i) => i.code)

describe('the way from an action plan up to the vision', () => {
  it('is whole with a measure, its project, strategy and vision', () => {
    expect(codes(measure)).toEqual([])
  })
  it('has not begun without a measure and an identity', () => {
    expect(checkActionPlanChain({ measures: [] })).toMatchObject([
      { code: 'action-plan.chain-measure-missing', path: 'measures', severity: 'advise' },
      { code: 'action-plan.chain-identity-missing', path: 'identity', severity: 'advise' },
    ])
  })
  it('tells the lowest place at which it breaks off, by the name of the measure', () => {
    expect(codes({ ...measure, project: undefined, strategy: undefined, cityVision: '' })).toEqual([
      'action-plan.chain-project-missing',
    ])
    expect(codes({ ...measure, strategy: null })).toEqual(['action-plan.chain-strategy-missing'])
    expect(codes({ ...measure, cityVision: ' ' })).toEqual(['action-plan.chain-vision-missing'])
    expect(codes({ ...measure, desiredState: '' })).toEqual(['action-plan.chain-desired-state-missing'])
    expect(checkActionPlanChain({ measures: [{ ...measure, isPublished: false }], identity: adopted })).toMatchObject([
      { code: 'action-plan.chain-measure-unpublished', context: { measure: measure.name } },
    ])
  })
  it('is measured by the adopted identity, not by one of the past or in dialogue', () => {
    for (const state of ['past', 'in-dialogue'] as const)
      expect(checkActionPlanChain({ measures: [measure], identity: { state } })).toMatchObject([
        { code: 'action-plan.chain-identity-not-adopted' },
      ])
  })
})
