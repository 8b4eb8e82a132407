import type { ClientField } from 'payload'
import { expect, test } from 'vitest'
import { actionPlanFields } from '../../collections/action-plans/fields.ts'
import { evaluations } from '../../collections/evaluations/index.ts'
import { measureFields } from '../../collections/measures/fields.ts'
import { missingFields } from './missing-fields.ts'

const measure = measureFields as unknown as ClientField[]

test('an empty form is told what it needs, in the order of its fields', () => {
  const missing = missingFields(measure, {})
  expect(missing.slice(0, 5)).toEqual(['project', 'code', 'name', 'desiredState', 'currentState'])
  expect(missing).toEqual(expect.arrayContaining(['horizon', 'leadDepartment']))
  expect(missing).not.toContain('capitals')
})

test('a row of a list is asked for what it needs, one that is not there for nothing', () => {
  const state = { challenges: { rows: [{ id: 'r' }] }, 'challenges.0.title': { value: '人手' } }
  expect(missingFields(measure, state).filter((path) => path.startsWith('challenges'))).toEqual([
    'challenges.0.actor',
    'challenges.0.text',
  ])
  expect(missingFields(measure, { subStates: { rows: [] } }).some((path) => path.startsWith('subStates'))).toBe(false)
})

test('what the CMS fills in itself is not asked for, nor what is not shown', () => {
  const missing = missingFields(evaluations.fields as unknown as ClientField[], {
    judgement: { passesCondition: false },
  })
  expect(missing).toContain('measure')
  for (const path of ['slug', 'title', 'judgement', 'revision']) expect(missing).not.toContain(path)
})

test('a key that is made when it is saved, and that nobody sees, is not asked for', () => {
  const plan = actionPlanFields as unknown as ClientField[]
  const missing = missingFields(plan, { actions: { rows: [{ id: 'r' }] } })
  expect(missing.filter((path) => path.startsWith('actions'))).toEqual(['actions.0.title', 'actions.0.state'])
})

test('a zero is a value', () => {
  expect(missingFields(measure, { order: { value: 0 } })).not.toContain('order')
})
