import type { Push } from '@aritai/publication'
import { describe, expect, it } from 'vitest'
import { applyPush } from '../../replica/apply-push.ts'
import { createReplicaReader } from '../../replica/create-replica-reader.ts'
import { createReadingLog } from '../../replica/reading-log.ts'
import { buildPush, buildPut, openTestStore } from '../../testing/build-push.ts'
import { getStoriesPage } from '../stories.ts'
import { getPlacePage } from './places.ts'
import { getWelcomeStory } from './story.ts'
import { getWelcomeVoice, getWelcomeVoices } from './voices.ts'

function openShowcase(...put: Push['put']) {
  const store = openTestStore('showcase')
  applyPush(store, buildPush('showcase', put))
  return createReplicaReader(store, 'showcase', createReadingLog())
}
const story = (id: string, publishedOn: string, theme: 'working' | 'nature' = 'working') =>
  buildPut('showcase', 'story', { id, publishedOn, theme, body: { ja: [] }, voices: [], areas: [] })
const voice = (id: string, area: string, receivedIn: string) => buildPut('showcase', 'voice', { id, area, receivedIn })

describe('stories on the showcase', () => {
  const openStories = () =>
    openShowcase(story('new', '2026-10-02'), story('middle', '2026-10-01', 'nature'), story('old', '2026-09-01'))
  it('lead to the next older one, and from the oldest to the newest', () => {
    expect(getWelcomeStory(openStories(), 'new')?.next?.slug).toBe('middle')
    expect(getWelcomeStory(openStories(), 'old')?.next?.slug).toBe('new')
  })
  it('lead nowhere when there is only one', () => {
    expect(getWelcomeStory(openShowcase(story('only', '2026-10-02')), 'only')?.next).toBeUndefined()
  })
  it('are found by theme; a theme without stories is as if none were asked for', () => {
    expect(getStoriesPage(openStories(), 'nature').stories.map(({ id }) => id)).toEqual(['middle'])
    expect(getStoriesPage(openStories(), 'culture')).toMatchObject({ theme: undefined, themes: ['working', 'nature'] })
  })
  it('name the voices they rest on apart from those they quote', () => {
    const quoting = buildPut('showcase', 'story', {
      id: 'quoting',
      body: { ja: [{ type: 'voice', voice: 'quoted' }] },
      voices: ['quoted', 'heard', 'not-public'],
    })
    const page = getWelcomeStory(
      openShowcase(quoting, voice('quoted', 'seba', '2026-09'), voice('heard', 'seba', '2026-09')),
      'quoting',
    )
    expect(page?.quoted.map((parts) => parts.voice.id)).toEqual(['quoted'])
    expect(page?.restsOn.map((parts) => parts.voice.id)).toEqual(['heard'])
  })
})

describe('voices on the showcase', () => {
  const openVoices = () =>
    openShowcase(
      voice('here', 'seba', '2026-10'),
      voice('near', 'seba', '2026-01'),
      ...['a', 'b', 'c', 'd'].map((id) => voice(id, 'soga', '2026-09')),
    )
  it('stand beside others, those from the same place first, never beside themselves', () => {
    const others = getWelcomeVoice(openVoices(), 'here')?.others.map((parts) => parts.voice.id)
    expect(others).toHaveLength(3)
    expect(others?.[0]).toBe('near')
    expect(others).not.toContain('here')
  })
  it('end with the last page', () => {
    expect(getWelcomeVoices(openVoices(), 1)?.voices).toHaveLength(6)
    expect(getWelcomeVoices(openVoices(), 2)).toBeUndefined()
    expect(getWelcomeVoices(openShowcase(), 1)).toEqual({ total: 0, last: 1, voices: [] })
  })
  it('are heard at the place they come from', () => {
    const places = openShowcase(buildPut('showcase', 'area', { id: 'seba' }), voice('here', 'seba', '2026-10'))
    expect(getPlacePage(places, 'seba')?.voices.map((parts) => parts.voice.id)).toEqual(['here'])
    expect(getPlacePage(places, 'nowhere')).toBeUndefined()
  })
})
