import { checkLogicModel } from '@aritai/domain'
import { expect, test } from 'vitest'
import { readFormModel } from './read-form.ts'
import { toRecord } from './to-record.ts'

const model = readFormModel({
  nodes: { rows: [{ id: 'a' }] },
  'nodes.0.key': { value: 'outcome-1' },
  'nodes.0.column': { value: 'outcome' },
  'nodes.0.text': { value: 'Parents sleep' },
} as never)
const codes = (isTranslation: boolean, japanese: Map<string, object>) =>
  checkLogicModel(toRecord({ model, isTranslation, japanese }, 'd')).map(({ code }) => code)
const reasonMissing = 'logic-model.outcome-without-indicator'

test('a reason that is not translated yet is a reason all the same', () => {
  const japanese = new Map([['a', { text: '親が眠れている', noIndicatorReason: '来年聞きます。' }]])
  expect(codes(true, japanese)).not.toContain(reasonMissing)
  expect(codes(false, japanese)).toContain(reasonMissing)
})
