import { checkVoiceEdits } from '@aritai/domain'
import { expect, test } from 'vitest'
import { voices } from './index.ts'

test('every public voice of the demonstration city says how its words were changed, so that it can be saved again', () => {
  const shown = voices.filter(({ state }) => state === 'published')
  expect(shown.length).toBeGreaterThan(40)
  const unmarked = shown.filter(({ originalText, text, edits }) => {
    const japanese = typeof text === 'string' ? text : text?.ja
    return checkVoiceEdits({ originalText, text: japanese, locale: 'ja', edits }).length > 0
  })
  expect(unmarked.map(({ originalText }) => originalText.slice(0, 30))).toEqual([])
})
