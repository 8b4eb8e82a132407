import { describe, expect, it } from 'vitest'
import { applyPush } from '../replica/apply-push.ts'
import { buildPush, buildPut, openTestReader, openTestStore } from '../testing/build-push.ts'
import { getChangesPage } from './changes.ts'

function openPlan() {
  const store = openTestStore()
  const change = (id: string, kind: string, subject: string, changedOn: string) =>
    buildPut('citizens', 'change', { id, subject: { kind, id: subject }, changedOn })
  applyPush(
    store,
    buildPush('citizens', [
      buildPut('citizens', 'plan', { id: 'plan', slug: 'plan' }),
      buildPut('citizens', 'strategy', { id: 'strategy', plan: 'plan' }),
      buildPut('citizens', 'project', { id: 'project', slug: 'a-1', strategy: 'strategy' }),
      buildPut('citizens', 'measure', { id: 'bus', slug: 'bus', project: 'project', indicators: ['riders'] }),
      buildPut('citizens', 'measure', { id: 'park', slug: 'park', project: 'project', indicators: [] }),
      buildPut('citizens', 'indicator', { id: 'riders', slug: 'riders' }),
      buildPut('citizens', 'undertaking', { id: 'night-bus', slug: 'night-bus', measures: ['bus'] }),
      change('of-measure', 'measure', 'bus', '2026-11-01'),
      change('of-undertaking', 'undertaking', 'night-bus', '2026-11-02'),
      change('of-indicator', 'indicator', 'riders', '2026-11-03'),
      change('of-other', 'measure', 'park', '2026-11-04'),
      change('of-strategy', 'strategy', 'strategy', '2026-11-05'),
    ]),
  )
  return openTestReader(store).reader
}

describe('what changed in a measure', () => {
  it('is all that stands on its page: its words, the budget of an undertaking, an indicator', () => {
    const page = getChangesPage(openPlan(), { page: 1, perPage: 10, measure: 'bus' })
    expect(page?.changes.map(({ change }) => change.id)).toEqual(['of-indicator', 'of-undertaking', 'of-measure'])
    expect(page?.total).toBe(3)
  })
})

describe('a change', () => {
  it('leads to the page on which what changed is read', () => {
    const page = getChangesPage(openPlan(), { page: 1, perPage: 10 })
    const addresses = page?.changes.map(({ change, address }) => [change.id, address?.kind, address?.slug])
    expect(addresses).toEqual([
      ['of-strategy', 'plan', 'plan'],
      ['of-other', 'measure', 'park'],
      ['of-indicator', 'measure', 'bus'],
      ['of-undertaking', 'measure', 'bus'],
      ['of-measure', 'measure', 'bus'],
    ])
  })
})
