import { buildPublicDocument } from '@aritai/publication/testing'
import { describe, expect, it } from 'vitest'
import { localeHref } from '../../i18n/locale-path.ts'
import { getMessages } from '../../i18n/messages.ts'
import { presentWelcome } from './home.ts'
import { presentPlace, presentPlaceMap } from './place.ts'
import { presentShowcaseProse } from './showcase-prose.ts'

const speech = { locale: 'ja', messages: getMessages('ja'), href: (path: string) => localeHref('ja', path) } as const
const buildVoice = (id: string, ja: string) => ({
  voice: buildPublicDocument('showcase', 'voice', { id, text: { ja } }),
})
const empty = { stories: [], voices: [], districts: [], pages: [] }
const site = buildPublicDocument('showcase', 'site')

describe('the first page of the showcase', () => {
  it('sets in large type the voices that begin with a whole sentence, three at most', () => {
    const cutOff = buildVoice('cut-off', 'あ'.repeat(200))
    const voices = [cutOff, ...['one', 'two', 'three'].map((id) => buildVoice(id, '朝の坂道が好きです。'))]
    const { voices: shown } = presentWelcome({ site, ...empty, voices }, speech)
    expect(shown.map(({ path }) => path)).toEqual([
      '/welcome/voices/one/',
      '/welcome/voices/two/',
      '/welcome/voices/three/',
    ])
  })
  it('shows a voice cut off rather than none', () => {
    const { voices } = presentWelcome({ site, ...empty, voices: [buildVoice('long', 'あ'.repeat(200))] }, speech)
    expect(voices).toHaveLength(1)
    expect(voices[0]?.isWhole).toBe(false)
  })
  it('does without an identity while none is adopted', () => {
    expect(presentWelcome({ site, ...empty }, speech).identity).toBeUndefined()
  })
})

describe('edited text on the showcase', () => {
  const text = {
    ja: [
      {
        type: 'paragraph' as const,
        inlines: [
          { text: '計画', href: '/plan/' },
          { text: '物語', href: '/welcome/stories/' },
        ],
      },
    ],
  }
  it('links to the plan only where the plan is served too', () => {
    const alone = presentShowcaseProse(text, [], speech, ['showcase'])
    expect(alone.blocks).toEqual([
      { type: 'paragraph', inlines: [{ text: '計画' }, { text: '物語', href: '/welcome/stories/' }] },
    ])
    expect(presentShowcaseProse(text, [], speech, ['citizens', 'showcase']).blocks).toEqual(text.ja)
  })
  it('quotes voices with the way to their page on the showcase, never to the citizens’ one', () => {
    const quotes = { ja: [{ type: 'voice' as const, voice: 'heard' }] }
    const { blocks } = presentShowcaseProse(quotes, [buildVoice('heard', '声')], speech, ['showcase'])
    expect(blocks).toMatchObject([{ type: 'voice', quote: { path: '/welcome/voices/heard/' } }])
  })
})

describe('a place of the showcase', () => {
  const area = buildPublicDocument('showcase', 'area')
  it('leads to its neighbours within the showcase', () => {
    const next = buildPublicDocument('showcase', 'area', { id: 'yoshida' })
    const place = presentPlace({ area, stories: [], voices: [], next }, speech)
    expect(place.path).toBe('/welcome/places/hirooka/')
    expect(place.next?.path).toBe('/welcome/places/yoshida/')
  })
  it('stands on the map only with a position', () => {
    const nowhere = buildPublicDocument('showcase', 'area', { id: 'nowhere', tile: undefined })
    expect(presentPlaceMap([area, nowhere], speech)?.tiles.map(({ key }) => key)).toEqual(['hirooka'])
    expect(presentPlaceMap([nowhere], speech)).toBeUndefined()
  })
})
