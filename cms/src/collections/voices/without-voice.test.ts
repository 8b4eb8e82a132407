import { expect, test } from 'vitest'
import { withoutVoice } from './without-voice.ts'

const quotation = (voice: unknown) => ({ type: 'relationship', relationTo: 'voices', value: voice })
const paragraph = { type: 'paragraph', children: [{ type: 'text', text: '谷の朝' }] }
const storyOf = (...children: unknown[]) => ({ title: { ja: '谷の朝' }, body: { ja: { root: { children } } } })

test('a withdrawn voice leaves the list of voices, whether by its id or as a document', () => {
  expect(withoutVoice({ voices: ['gone', 'stays', { id: 'gone' }] }, 'gone')).toEqual({ voices: ['stays'] })
})

test('the places that quote it leave the text in every language, and the text around them stays', () => {
  const story = storyOf(paragraph, quotation('gone'), quotation({ id: 'gone' }), quotation('stays'))
  expect(withoutVoice(story, 'gone')).toEqual(storyOf(paragraph, quotation('stays')))
})

test('a document that never quoted the voice is given back as it is', () => {
  const story = storyOf(paragraph, quotation('stays'))
  expect(withoutVoice(story, 'gone')).toBe(story)
})

test('a relation of another kind to the same id stays', () => {
  const story = { picture: 'gone', voices: ['stays'] }
  expect(withoutVoice(story, 'gone')).toEqual(story)
})
