import type { LocalizedProse } from '@aritai/publication'
import { buildPublicDocument } from '@aritai/publication/testing'
import { describe, expect, it } from 'vitest'
import { localeHref } from '../../i18n/locale-path.ts'
import { getMessages } from '../../i18n/messages.ts'
import { presentVoiceQuote } from '../voice/voice-quote.ts'
import { presentProse } from './prose.ts'

const speech = { locale: 'en', messages: getMessages('en'), href: (path: string) => localeHref('en', path) } as const
const text = (ja: LocalizedProse['ja']): LocalizedProse => ({ ja })

describe('edited text', () => {
  it('says that it is Japanese where nobody has translated it', () => {
    expect(presentProse(text([]), speech).locale).toBe('ja')
    expect(presentProse({ ja: [], en: [] }, speech).locale).toBe('en')
  })
  it('leads to the pages of the reader’s language', () => {
    const prose = text([{ type: 'paragraph', inlines: [{ text: '計画', href: '/plan/' }] }])
    expect(presentProse(prose, speech).blocks).toEqual([
      { type: 'paragraph', inlines: [{ text: '計画', href: '/en/plan/' }] },
    ])
  })
  it('keeps the words of a link that leads nowhere here', () => {
    const prose = text([{ type: 'list', ordered: false, items: [[{ text: '計画', href: '/plan/' }]] }])
    expect(presentProse(prose, speech, { canLink: () => false }).blocks).toEqual([
      { type: 'list', tag: 'ul', items: [[{ text: '計画' }]] },
    ])
  })
  it('leaves addresses elsewhere alone', () => {
    const inlines = [{ text: '市役所', href: 'https://example.jp/' }]
    expect(presentProse(text([{ type: 'quotation', inlines }]), speech, { canLink: () => false }).blocks).toEqual([
      { type: 'quotation', inlines },
    ])
  })
  it('shows the voices that are public and passes over the others in silence', () => {
    const prose = text([
      { type: 'voice', voice: 'heard' },
      { type: 'voice', voice: 'taken-back' },
    ])
    const voice = buildPublicDocument('showcase', 'voice', { id: 'heard' })
    const quote = presentVoiceQuote({ voice }, speech, '/welcome/voices/heard/')
    expect(presentProse(prose, speech, { voices: new Map([['heard', quote]]) }).blocks).toEqual([
      { type: 'voice', quote },
    ])
  })
  it('quotes the words of a voice only where that voice is public', () => {
    const excerpt = [{ text: '少しだけ。' }]
    const prose = text([{ type: 'voice', voice: 'heard', excerpt }])
    const voice = buildPublicDocument('showcase', 'voice', { id: 'heard' })
    const quote = presentVoiceQuote({ voice }, speech, '/welcome/voices/heard/')
    expect(presentProse(prose, speech, { voices: new Map([['heard', quote]]) }).blocks).toEqual([
      { type: 'voice', quote, excerpt },
    ])
    expect(presentProse(prose, speech).blocks).toEqual([])
  })
})
