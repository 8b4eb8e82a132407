import { describe, expect, it } from 'vitest'
import { quoteVoices } from './quote-voices.ts'
import { References } from './references.ts'

const references = new References()
references.set('voices', 'sample-001', 'id-of-the-voice')
const quote = (text: string) => ({ type: 'quote', children: [{ type: 'text', text }] })
const textOf = (...children: ReturnType<typeof quote>[]) => ({ root: { children } })

describe('a quotation in a seeded story', () => {
  it('is followed by the voice whose words it holds', () => {
    const { root } = quoteVoices(textOf(quote('お葉を洗う。— voice:sample-001')), references)
    expect(root.children).toMatchObject([
      { type: 'quote', children: [{ text: 'お葉を洗う。' }] },
      { type: 'relationship', relationTo: 'voices', value: 'id-of-the-voice' },
    ])
  })
  it('stays as it is where it names no voice', () => {
    const text = textOf(quote('お葉を洗う。'))
    expect(quoteVoices(text, references)).toEqual(text)
  })
  it('stops the seeding where its voice does not exist', () => {
    expect(() => quoteVoices(textOf(quote('……— voice:sample-999')), references)).toThrow('voices/sample-999')
  })
})
