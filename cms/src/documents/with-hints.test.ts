import type { Field } from 'payload'
import { describe, expect, test } from 'vitest'
import { measures } from '../collections/measures/index.ts'
import { strategies } from '../collections/strategies/index.ts'

describe('hints beside fields', () => {
  test('stand at every field of a measure that is written or chosen, in its lists too', () => {
    const paths = hintedPaths(measures.fields)
    for (const path of [
      'name',
      'desiredState',
      'currentState',
      'subStates.name',
      'challenges',
      'challenges.title',
      'challenges.actor',
    ])
      expect(paths).toContain(path)
    expect(paths).toEqual(
      expect.arrayContaining(['investments', 'futureChoices.reason', 'leadDepartment', 'indicators']),
    )
    expect(paths).not.toContain('revision')
  })
  test('begin with the list of all of them, where what is kept with a reason is kept', () => {
    expect(measures.fields[0]).toMatchObject({ name: 'keptAdvice', type: 'json' })
  })
  test('are not there where no rule has anything to say', () => {
    expect(hintedPaths(strategies.fields)).toEqual([])
    expect(strategies.fields.some((field) => 'name' in field && field.name === 'keptAdvice')).toBe(false)
  })
})

function hintedPaths(fields: readonly Field[], parent = ''): string[] {
  return fields.flatMap((field) => {
    const path = 'name' in field && field.name ? `${parent}${field.name}` : parent.slice(0, -1)
    const inner =
      field.type === 'tabs' ? field.tabs.flatMap((tab) => tab.fields) : 'fields' in field ? field.fields : []
    const isHinted = JSON.stringify(field.admin?.components ?? {}).includes('FieldHelp')
    return [...(isHinted ? [path] : []), ...hintedPaths(inner, path === '' ? '' : `${path}.`)]
  })
}
