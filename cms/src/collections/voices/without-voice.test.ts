import { describe, expect, it } from 'vitest'
import { withoutVoice } from './without-voice.ts'

const quote = { type: 'quote', children: [{ type: 'text', text: '取り下げた人の言葉' }] }
const voice = { type: 'relationship', relationTo: 'voices', value: 'taken-back' }
const paragraph = { type: 'paragraph', children: [] }
const story = (...children: object[]) => ({ voices: ['taken-back', 'staying'], body: { ja: { root: { children } } } })

describe('a story without a withdrawn voice', () => {
  it('has lost the words quoted directly before it, too', () => {
    const cleared = withoutVoice(story(paragraph, quote, voice, paragraph), 'taken-back')
    expect(cleared).toEqual({ voices: ['staying'], body: { ja: { root: { children: [paragraph, paragraph] } } } })
  })
  it('keeps what others said', () => {
    const other = { ...voice, value: 'staying' }
    const cleared = withoutVoice(story(quote, other, voice), 'taken-back')
    expect(cleared.body.ja.root.children).toEqual([quote, other])
  })
  it('is the very same where the voice was not quoted', () => {
    const untouched = story(quote)
    expect(withoutVoice(untouched, 'somebody-else')).toBe(untouched)
  })
})
