import { buildPublicDocument } from '@aritai/publication/testing'
import { describe, expect, it } from 'vitest'
import { getSearchableText } from './searchable-text.ts'

describe('what a reader can search for', () => {
  it('are the words of a change, and not those it took away', () => {
    const difference = [{ label: { ja: '施策の名前' }, before: { ja: '体制の整備' }, after: { ja: '支え合っている' } }]
    const text = getSearchableText('change', buildPublicDocument('citizens', 'change', { difference }))
    expect(text).toContain('夕方の困りごと')
    expect(text).not.toContain('整備')
  })
})
