import { describe, expect, it } from 'vitest'
import { getPosition } from './position.ts'

const sortedBy = (...changes: Record<string, string>[]) =>
  changes
    .map((change) => ({ slug: change.slug, position: getPosition('change', change) }))
    .toSorted((a, b) => (a.position < b.position ? -1 : 1))
    .map(({ slug }) => slug)

describe('changes in their order', () => {
  it('stand with the newest day first', () => {
    expect(sortedBy({ slug: 'a', changedOn: '2026-11-20' }, { slug: 'b', changedOn: '2026-11-22' })).toEqual(['b', 'a'])
  })
  it('of one day stand with the latest first, so that a correction stands above what it corrects', () => {
    const changedOn = '2026-11-22'
    expect(
      sortedBy(
        { slug: 'wrong', changedOn, changedAt: '2026-11-22T09:05:00' },
        { slug: 'after', changedOn, changedAt: '2026-11-22T17:30:12' },
        { slug: 'corrected', changedOn, changedAt: '2026-11-22T10:05:00' },
        { slug: 'next-day', changedOn: '2026-11-23' },
      ),
    ).toEqual(['next-day', 'after', 'corrected', 'wrong'])
  })
})
