/// <reference types="vite/client" />
import { buildMeasure } from '@aritai/domain/testing'
import { describe, expect, test } from 'vitest'
import { formChecks } from './checks.ts'
import { formValues } from './form-values.ts'

// Read as text, because some collections need settings to be imported.
const collections = import.meta.glob<string>('../../collections/*/index.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const pathsOf = (slug: keyof typeof formChecks, values: object, known = {}) =>
  formChecks[slug]?.(values as Record<string, unknown>, known).map(({ path, code }) => `${path}: ${code}`)

describe('the checks of forms', () => {
  test('are there for every collection whose publication is checked, and for no other', () => {
    const checked = Object.values(collections).flatMap((source) =>
      /^ {2}check: /m.test(source) ? (/slug: '([a-z-]+)'/.exec(source)?.[1] ?? []) : [],
    )
    expect(checked.length).toBeGreaterThan(5)
    expect(Object.keys(formChecks).sort()).toEqual(checked.sort())
  })

  test.each(Object.keys(formChecks))('of %s bear a form in which nothing is written yet', (slug) => {
    expect(() => formChecks[slug as keyof typeof formChecks]?.({}, {})).not.toThrow()
  })

  test('say of a measure what its publication would say', () => {
    expect(pathsOf('measures', buildMeasure({ name: 'DX推進' }))).toEqual(['name: desired-state.means'])
  })

  test('hold a decision against criteria only once they have arrived', () => {
    const decision = {
      answers: [{ criterion: 'a', verdict: 'for', reason: '出会いが生まれる' }],
      reasoning: '総合して',
    }
    expect(pathsOf('decisions', decision)).toEqual([])
    expect(pathsOf('decisions', decision, { criteria: [{ key: 'b', question: '学びを生むか' }] })).toEqual([
      'answers: decision.criterion-unanswered',
      'answers.0.criterion: decision.criterion-unknown',
    ])
  })

  test('ask a focused measure for a decision once its horizon is known', () => {
    const evaluation = { learnt: '学び', judgement: 'correct', judgementReason: '理由', nextDirection: '方向' }
    expect(pathsOf('evaluations', evaluation)).toEqual([])
    expect(pathsOf('evaluations', evaluation, { horizon: 'focused' })).toEqual([
      'judgement: evaluation.focused-not-decided',
    ])
  })
})

describe('the values of a form', () => {
  test('are the document, with its rows, whether there are some or none', () => {
    const values = formValues({
      name: { value: '名前' },
      challenges: { value: 1, rows: [{ id: 'r' }], disableFormData: true },
      'challenges.0.title': { value: '人手' },
      subStates: { value: 0, rows: [] },
    })
    expect(values).toEqual({ name: '名前', challenges: [{ title: '人手' }], subStates: [] })
  })
})
