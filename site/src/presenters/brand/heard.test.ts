import { buildIdentityVersion, buildPublicDocument } from '@aritai/publication/testing'
import { describe, expect, it } from 'vitest'
import { speak } from '../testing.ts'
import { presentHeard } from './heard.ts'

const areas = new Map([['hirooka', { ja: '広丘地区', en: 'Hirooka' }]])
const identity = (...earlierVersions: ReturnType<typeof buildIdentityVersion>[]) =>
  buildPublicDocument('citizens', 'brand-identity', { state: 'in-dialogue', version: 3, earlierVersions })

describe('what was heard of a wording under dialogue', () => {
  it('says how many marked what, and which groups are hidden', () => {
    const [heard] = presentHeard(identity(buildIdentityVersion()), areas, speak())
    expect(heard?.marks).toBe('印は12件です')
    expect(heard?.totals.map(({ count }) => count)).toEqual([5, 4, 3])
    const [table] = heard?.tables ?? []
    expect(table?.rows).toEqual([
      { name: { value: '広丘地区', locale: 'ja' }, cells: ['5', '4', '非表示'] },
      { name: { value: '答えなかった人', locale: 'ja' }, cells: ['0', '0', '非表示'] },
    ])
  })
  it('sets each wording beside the one that came next, newest first', () => {
    const first = buildIdentityVersion()
    const second = buildIdentityVersion({ version: 2, statement: { ja: '知と出会うまち' } })
    const [newest, oldest] = presentHeard(identity(first, second), areas, speak())
    expect(oldest?.changes).toEqual([
      {
        part: 'ことば',
        before: { value: 'ひとが出会い、あしたをつくるまち', locale: 'ja' },
        after: { value: '知と出会うまち', locale: 'ja' },
      },
    ])
    expect(newest?.changes.map(({ part }) => part)).toEqual(['ことば', '意味', 'めざす状態', '判断基準', '判断基準'])
  })
  it('tells a question that was added from one that was dropped', () => {
    const before = buildIdentityVersion({ criteria: [{ key: 'old', question: { ja: '続くか' } }] })
    const after = buildIdentityVersion({ version: 2, criteria: [{ key: 'new', question: { ja: '入れるか' } }] })
    const changes = presentHeard(identity(before, after), areas, speak())[1]?.changes
    expect(changes?.map(({ before, after }) => [before?.value, after?.value])).toEqual([
      ['続くか', undefined],
      [undefined, '入れるか'],
    ])
  })
  it('is nothing where nobody marked it, and no table where few did', () => {
    const nobody = { total: { mine: 0, distant: 0, 'shut-out': 0 } }
    const [silent] = presentHeard(identity(buildIdentityVersion({ heard: nobody })), areas, speak())
    expect(silent).toMatchObject({ marks: undefined, tables: [] })
    const few = { total: { mine: 0, distant: 1, 'shut-out': 1 } }
    const [heard] = presentHeard(identity(buildIdentityVersion({ heard: few })), areas, speak('en'))
    expect(heard).toMatchObject({ marks: '2 marks', tables: [] })
  })
})
