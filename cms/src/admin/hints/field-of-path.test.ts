import type { ClientField } from 'payload'
import { expect, test } from 'vitest'
import { measureFields } from '../../collections/measures/fields.ts'
import { fieldOfPath } from './field-of-path.ts'

const fields = measureFields as unknown as ClientField[]

test('an issue names its field as the form does, through tabs, rows and lists', () => {
  expect(fieldOfPath(fields, 'name', 'ja')).toEqual({ label: '施策の名前（ありたい姿）', tab: 0 })
  expect(fieldOfPath(fields, 'challenges.1.title', 'ja').label).toBe('課題 2：課題の見出し')
  expect(fieldOfPath(fields, 'subStates.0.name', 'en').label).toBe('Sub-state 1：State')
  expect(fieldOfPath(fields, 'futureChoices.reason', 'ja').label).toBe('将来の選択肢への影響：そう考える理由')
})

test('it says in which tab the field is', () => {
  const tabOf = (path: string) => fieldOfPath(fields, path, 'ja').tab
  expect(tabOf('horizonReason')).toBeGreaterThan(tabOf('name') ?? 9)
  expect(tabOf('order')).toBeUndefined()
})

test('a path that the form does not have is told as it is', () => {
  expect(fieldOfPath(fields, 'nobody.0', 'ja')).toEqual({ label: 'nobody.0', tab: undefined })
})
