import { describe, expect, test } from 'vitest'
import { followMarks } from './follow-marks.ts'

const good = { value: 'x', initialValue: 'x', valid: true }
const bad = { ...good, valid: false, errorMessage: '必須です' }
const mark = { path: 'name', message: '必須です' }

describe('the marks of a refused save', () => {
  test('are read from the fields that carry them', () => {
    expect(followMarks([], { name: bad, title: good })).toEqual({ marks: [mark], lost: [] })
  })
  test('are lost where a field has forgotten what was said of it', () => {
    expect(followMarks([mark], { name: good, title: good })).toEqual({ marks: [mark], lost: [mark] })
  })
  test('that the field still carries are not lost', () => {
    expect(followMarks([mark], { name: bad })).toEqual({ marks: [mark], lost: [] })
  })
  test('of a field that is no longer in the form cannot be brought back', () => {
    expect(followMarks([mark], { title: good }).lost).toEqual([])
  })
  test('without a message are none', () => {
    expect(followMarks([], { name: { ...good, valid: false } }).marks).toEqual([])
  })
})
