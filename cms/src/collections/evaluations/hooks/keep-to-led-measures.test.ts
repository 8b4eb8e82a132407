import { ValidationError } from 'payload'
import { expect, test } from 'vitest'
import { keepToLedMeasures } from './keep-to-led-measures.ts'

const leads: Record<string, string> = { childcare: 'children', orchards: 'farming' }
const officer = { id: 'u1', collection: 'users', roles: ['department'], department: 'children' }
const planner = { ...officer, id: 'u2', roles: ['planner'] }

function save(user: object, data: object, originalDoc?: object) {
  const findOne = async ({ where }: { where: { id: { equals: string } } }) => ({
    id: where.id.equals,
    leadDepartment: leads[where.id.equals],
  })
  const req = { user, context: {}, payload: { db: { findOne } }, i18n: { language: 'ja' }, t: (key: string) => key }
  const collection = { slug: 'evaluations', flattenedFields: [] }
  return keepToLedMeasures({ data, originalDoc, req, collection } as never)
}

test('an officer evaluates a measure that the own department leads', async () => {
  const data = { measure: 'childcare' }
  expect(await save(officer, data)).toBe(data)
})

test('an officer evaluates no measure of another department, and none at all without naming it', async () => {
  await expect(save(officer, { measure: 'orchards' })).rejects.toThrow(ValidationError)
  await expect(save(officer, {})).rejects.toThrow(ValidationError)
})

test('an officer neither takes over an evaluation of another department nor hands one over', async () => {
  await expect(save(officer, { measure: 'childcare' }, { id: 'e1', measure: 'orchards' })).rejects.toThrow()
  await expect(save(officer, { measure: 'orchards' }, { id: 'e1', measure: 'childcare' })).rejects.toThrow()
})

test('the planning section may move an evaluation to the measure it belongs to', async () => {
  const data = { measure: 'orchards' }
  expect(await save(planner, data, { id: 'e1', measure: 'childcare' })).toBe(data)
})
