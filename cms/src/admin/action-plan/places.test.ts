import { actionPlanParts, publicationNeeds } from '@aritai/domain'
import type { ClientField } from 'payload'
import { expect, test } from 'vitest'
import { actionPlanFields } from '../../collections/action-plans/fields.ts'
import { fieldOfPath } from '../hints/field-of-path.ts'
import { pathOf } from './places.ts'

const fields = actionPlanFields as unknown as ClientField[]

test('every part of an action plan leads to a field of the form, in the tab in which it stands', () => {
  for (const part of [...actionPlanParts, ...publicationNeeds]) {
    const path = pathOf(part, {})
    const { label, tab } = fieldOfPath(fields, path, 'ja')
    expect(label, part).not.toBe(path)
    expect(tab === undefined, part).toBe(part === 'department')
  }
})

test('what is missing in one action leads to that action', () => {
  const whole = { title: '棚', dueOn: '2027-03-31', news: [{ on: '2026-11-01', text: '始めました' }] }
  const plan = { actions: [whole, { title: '会', news: [whole.news[0] ?? {}, { on: '2026-11-22', text: ' ' }] }, {}] }
  expect(pathOf('due-dates', plan)).toBe('actions.1.dueOn')
  expect(pathOf('action-titles', plan)).toBe('actions.2.title')
  expect(pathOf('news-words', plan)).toBe('actions.1.news.1.text')
})

test('where there is no action yet, its due date leads to the list', () => {
  expect(pathOf('due-dates', { actions: [] })).toBe('actions')
})
