import { buildPublicDocument } from '@aritai/publication/testing'
import { describe, expect, it } from 'vitest'
import { presentChangeEntries, presentFeedEntries } from './feed.ts'

const place = { locale: 'en', siteUrl: 'https://city.example' } as const
const voice = buildPublicDocument('citizens', 'voice', { publishedOn: '2026-10-01' })
const story = buildPublicDocument('citizens', 'story', { publishedOn: '2026-10-10' })
const change = buildPublicDocument('citizens', 'change')

describe('the news of the site', () => {
  it('come newest first, voices, stories and changes together', () => {
    const days = presentFeedEntries({ voices: [voice], stories: [story], changes: [{ change }] }, place)
    expect(days.map(({ day }) => day)).toEqual(['2026-10-21', '2026-10-10', '2026-10-01'])
  })
  it('lead to the reader’s language by an absolute address', () => {
    const [entry] = presentFeedEntries({ voices: [voice], stories: [], changes: [] }, place)
    expect(entry?.address).toBe(`https://city.example/en/voices/${voice.slug}/`)
  })
  it('lead to the words before and after a change', () => {
    expect(presentChangeEntries([{ change }], place)[0]?.address).toBe(
      `https://city.example/en/changes/${change.slug}/`,
    )
  })
})
