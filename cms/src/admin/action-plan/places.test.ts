import type { ClientField } from 'payload'
import { expect, test } from 'vitest'
import { actionPlanFields } from '../../collections/action-plans/fields.ts'
import { fieldOf, findTab } from './places.ts'

const fields = actionPlanFields as unknown as ClientField[]

test('every part of an action plan leads to the tab of the form in which it is written', () => {
  const tabs = Object.values(fieldOf).filter((name) => name !== 'department' && findTab(fields, name) === undefined)
  expect(tabs).toEqual([])
  expect(findTab(fields, 'startsInFiscalYear')).toBe(findTab(fields, 'title'))
})

test('what stands beside the tabs is in none of them', () => {
  expect(findTab(fields, 'department')).toBeUndefined()
  expect(findTab([], 'title')).toBeUndefined()
})
