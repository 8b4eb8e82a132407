import { describe, expect, it } from 'vitest'
import { toProse } from './to-prose.ts'

const text = (value: string) => ({ type: 'text', text: value, format: 0 })
const quote = { type: 'quote', children: [text('ああ夏だなと思う。')] }
const voice = { type: 'relationship', relationTo: 'voices', value: 'voice-1' }
const paragraph = { type: 'paragraph', children: [text('洗馬の畑。')] }
const project = (children: object[], quotable: string[]) =>
  toProse({ root: { children } }, { pictures: new Map(), quotableVoices: new Set(quotable) })
const told = { type: 'paragraph', inlines: [{ text: '洗馬の畑。' }] }

describe('a quotation directly before a voice', () => {
  it('is an excerpt of that voice', () => {
    expect(project([paragraph, quote, voice], ['voice-1'])).toEqual([
      told,
      { type: 'voice', voice: 'voice-1', excerpt: [{ text: 'ああ夏だなと思う。' }] },
    ])
  })
  it('is not public where the voice is not', () => {
    expect(project([paragraph, quote, voice], [])).toEqual([told])
  })
})

describe('edited text', () => {
  it('quotes other words without a voice, and voices without an excerpt', () => {
    expect(project([quote, paragraph, voice], ['voice-1'])).toEqual([
      { type: 'quotation', inlines: [{ text: 'ああ夏だなと思う。' }] },
      told,
      { type: 'voice', voice: 'voice-1' },
    ])
  })
})
