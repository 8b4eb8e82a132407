import { buildPublicDocument } from '@aritai/publication/testing'
import { describe, expect, it } from 'vitest'
import type { LogicModelParts } from '../../queries/logic-model-parts.ts'
import { speak } from '../testing.ts'
import { presentLogicModel } from './logic-model.ts'

const model = buildPublicDocument('citizens', 'logic-model')
const indicator = buildPublicDocument('citizens', 'indicator')
const department = buildPublicDocument('citizens', 'department')

/** What is told beside the outcome of the sample model, whose fields are changed. */
function notesOf(fields: Partial<LogicModelParts['model']['nodes'][number]>, locale?: 'en' | 'ja-easy') {
  const nodes = model.nodes.map(({ indicator: _indicator, ...node }) =>
    node.column === 'outcome' ? { ...node, ...fields } : node,
  )
  const parts: LogicModelParts = {
    model: { ...model, nodes },
    indicators: new Map([[indicator.id, indicator]]),
    departments: new Map([[department.id, department]]),
  }
  const { columns } = presentLogicModel(parts, speak(locale)).drawing
  return columns.at(-1)?.nodes[0]?.notes?.map(({ label, text }) => `${label}${text?.value ?? ''}`)
}

describe('an outcome of a logic model on the page of its measure', () => {
  it('names the indicator that measures it', () => {
    expect(notesOf({ indicator: indicator.id })).toEqual([`測る指標：${indicator.name.ja}`])
  })
  it('says that it is not measured yet, and why', () => {
    expect(notesOf({ noIndicatorReason: { ja: '次の調査で聞きます。' } })).toEqual([
      'まだ測っていません：次の調査で聞きます。',
    ])
    expect(notesOf({})).toEqual(['まだ測っていません'])
    expect(notesOf({}, 'en')).toEqual(['Not measured yet'])
    expect(notesOf({}, 'ja-easy')).toEqual(['まだ はかっていません'])
  })
  it('does not name an indicator that is not public', () => {
    expect(notesOf({ indicator: 'a draft' })).toEqual(['まだ測っていません'])
  })
  it('names the section that sees to it', () => {
    expect(notesOf({ indicator: indicator.id, department: department.id })?.[0]).toBe(`担当：${department.name.ja}`)
  })
})
