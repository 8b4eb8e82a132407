import { locales } from '@aritai/domain'
import { describe, expect, it } from 'vitest'
import { getMessages } from './messages.ts'

/** Every leaf by its dotted path; a function is called with numbers, which all of them accept. */
function leaves(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return [[path, String(value(3, 4, 5))]]
  return Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
}

describe('the sentences of the screen', () => {
  const japanese = leaves(getMessages('ja')).map(([path]) => path)

  it.each(locales)('are complete in %s', (locale) => {
    expect(leaves(getMessages(locale)).map(([path]) => path)).toEqual(japanese)
  })
  it.each(locales)('say something everywhere in %s', (locale) => {
    expect(leaves(getMessages(locale)).filter(([, text]) => text.trim() === '')).toEqual([])
  })
  it('have no Japanese left in English, save the names of the languages', () => {
    const japaneseLetters = /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u
    const left = leaves(getMessages('en')).filter(
      ([path, text]) => japaneseLetters.test(text) && !path.startsWith('.languages'),
    )
    expect(left).toEqual([])
  })
})
