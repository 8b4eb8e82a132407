import { compareLogicModels } from '@aritai/domain'
import { buildLogicModel } from '@aritai/domain/testing'
import { expect, test } from 'vitest'
import { tellDifference } from './tell-difference.ts'

const names = {
  indicators: new Map([['indicator', '不安が軽い親の割合']]),
  departments: new Map([['health', '健康づくり課']]),
  dialogues: new Map(),
}
const model = buildLogicModel()

test('what changed between two versions is told in words, without a code', () => {
  const nodes = model.nodes.map((node) =>
    node.key === 'at-ease'
      ? { ...node, actor: 'together' as const, indicator: 'gone', department: 'health', column: 'impact' as const }
      : node,
  )
  const after = { ...model, nodes: nodes.filter(({ key }) => key !== 'midwife'), links: model.links.slice(1) }
  expect(compareLogicModels(model, after).map((one) => Object.values(tellDifference(one, names, 'ja')))).toEqual([
    ['助産師の時間（投入（インプット））', '部分が消された', '', ''],
    ['親の不安が軽い', '段階が変わった', '成果（アウトカム）', '波及（インパクト）'],
    ['親の不安が軽い', 'だれが取り組むかが変わった', 'だれでも取り組める', 'ともに取り組む'],
    ['親の不安が軽い', '担当が変わった', '（なし）', '健康づくり課'],
    ['親の不安が軽い', '測る指標が変わった', '不安が軽い親の割合', '（見つかりません）'],
    ['助産師の時間 → 家庭への訪問', '矢印が外された', '', ''],
  ])
})
