import { describe, expect, it } from 'vitest'
import { getMessages } from '../i18n/messages.ts'
import { presentSearchGroups, readSearchRequest } from '../presenters/search/search.ts'
import { applyPush } from '../replica/apply-push.ts'
import { buildPush, buildPut, openTestReader, openTestStore } from '../testing/build-push.ts'
import { getSearchPage } from './search.ts'

function openCity() {
  const store = openTestStore()
  const put = [
    buildPut('citizens', 'strategy', { id: 'a' }),
    buildPut('citizens', 'project', { id: 'a-1', strategy: 'a' }),
    buildPut('citizens', 'measure', {
      id: 'a-1-1',
      project: 'a-1',
      currentState: { ja: '除雪が遅い' },
      indicators: ['i'],
    }),
    buildPut('citizens', 'indicator', { id: 'i', definition: { ja: '除雪の満足度' } }),
    buildPut('citizens', 'prompt', { id: 'snow', question: { ja: '除雪で困ったことは' } }),
    buildPut('citizens', 'page', { id: 'about', title: { ja: '除雪の案内' } }),
    ...Array.from({ length: 25 }, (_, index) =>
      buildPut('citizens', 'voice', { id: `voice-${index}`, text: { ja: `除雪の話 ${index}` } }),
    ),
  ]
  applyPush(store, buildPush('citizens', put))
  return openTestReader(store).reader
}
const speech = { locale: 'ja', messages: getMessages('ja'), href: (path: string) => path } as const

describe('a search through everything', () => {
  it('groups what it finds, says how much there is of each, and leads to the rest', () => {
    const request = readSearchRequest(new URLSearchParams({ q: ' 除雪 ' }))
    const page = getSearchPage(openCity(), { ...request, page: 1 })
    expect(page.groups.map(({ group, total }) => [group, total])).toEqual([
      ['plan', 2],
      ['voices', 26],
      ['pages', 1],
    ])
    const [plan, voices, pages] = presentSearchGroups(page, request, speech)
    expect(plan?.allPath).toBeUndefined()
    expect(voices?.allPath).toBe(`/search/?${new URLSearchParams({ q: '除雪', kind: 'voices' })}`)
    expect(pages?.results[0]?.path).toBe('/about/')
  })
  it('leads to the page on which a thing can be read', () => {
    const found = (group: 'plan' | 'voices') =>
      getSearchPage(openCity(), { text: group === 'plan' ? '除雪' : '困った', group, page: 1 })
    const paths = (group: 'plan' | 'voices') =>
      presentSearchGroups(found(group), { text: '除雪', group }, speech).flatMap(({ results }) =>
        results.map(({ path }) => path),
      )
    expect(paths('plan')).toEqual(['/plan/a-1/a-1-1/', '/plan/a-1/a-1-1/'])
    expect(paths('voices')).toEqual(['/voices/?prompt=snow'])
  })
  it('turns the pages of one group', () => {
    const { groups } = getSearchPage(openCity(), { text: '除雪', group: 'voices', page: 2 })
    expect(groups[0]?.found).toHaveLength(6)
  })
  it('takes an unknown kind as none', () => {
    expect(readSearchRequest(new URLSearchParams({ q: '雪', kind: 'receipt' })).group).toBeUndefined()
  })
})
