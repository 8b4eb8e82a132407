import { checkActionPlanChain } from '@aritai/domain'
import { expect, test } from 'vitest'
import { layOutChain, type MeasureAnswer, plansAbove } from './chain-answer.ts'

const strategy = { id: 's', code: 'A', name: '未来共育', plan: 'p' }
const project = { id: 'pr', code: 'A-1', name: '親子と周囲が笑顔になっている', strategy }
const measure = (id: string, fields: Partial<MeasureAnswer> = {}): MeasureAnswer => ({
  id,
  code: `A-1-${id}`,
  name: '名前を呼んでいる',
  desiredState: '近所の人が子どもの名前を呼んでいる',
  _status: 'published',
  project,
  ...fields,
})
const plans = [{ id: 'p', cityVision: '確かな暮らし 未来につなぐ田園都市' }]
const identity = { id: 'i', statement: '知の交流と創造', state: 'adopted' as const }

test('the way up tells every level once, and the measures in the order chosen', () => {
  const answers = [measure('1'), measure('2')]
  expect(plansAbove(answers)).toEqual(['p'])
  const chain = layOutChain(['2', '1', 'gone'], answers, plans, identity)
  expect(chain).toMatchObject({
    measures: [{ name: 'A-1-2 名前を呼んでいる' }, { name: 'A-1-1 名前を呼んでいる' }],
    projects: ['A-1 親子と周囲が笑顔になっている'],
    strategies: ['A 未来共育'],
    visions: ['確かな暮らし 未来につなぐ田園都市'],
    identity: { statement: '知の交流と創造' },
  })
  expect(checkActionPlanChain(chain)).toEqual([])
})

test('a relation that could not be read is a place at which the way breaks off', () => {
  const answers = [measure('1', { project: 'pr' }), measure('2', { project: { ...project, strategy: null } })]
  expect(plansAbove(answers)).toEqual([])
  const codes = checkActionPlanChain(layOutChain(['1', '2'], answers, [], undefined)).map(({ code }) => code)
  expect(codes).toEqual([
    'action-plan.chain-project-missing',
    'action-plan.chain-strategy-missing',
    'action-plan.chain-identity-missing',
  ])
})
