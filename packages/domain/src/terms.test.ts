import { describe, expect, it } from 'vitest'
import * as domain from './index.ts'

const vocabularies = Object.entries<unknown>(domain).filter(
  (entry): entry is [string, readonly string[]] => Array.isArray(entry[1]) && typeof entry[1][0] === 'string',
)
const labelsOf: Record<string, Record<string, Record<string, string>>> = domain.terms

describe('the glossary', () => {
  it.each(vocabularies)('has a word for every value of %s', (_name, values) => {
    const wanted = [...values].sort()
    const groups = Object.values(labelsOf).map((labels) => Object.keys(labels).sort())
    expect(groups).toContainEqual(wanted)
  })

  it('knows all vocabularies of the field', () => {
    expect(vocabularies.length).toBeGreaterThanOrEqual(29)
  })

  it('has every word in all three languages', () => {
    for (const [group, labels] of Object.entries(labelsOf))
      for (const [value, words] of Object.entries(labels))
        for (const locale of domain.locales) expect(words[locale]?.trim(), `${group}.${value}.${locale}`).toBeTruthy()
  })

  it('uses no word twice within a group, so that two values can be told apart', () => {
    for (const [group, labels] of Object.entries(labelsOf))
      for (const locale of domain.locales) {
        const words = Object.values(labels).map((label) => label[locale])
        expect(new Set(words).size, `${group} in ${locale}`).toBe(words.length)
      }
  })

  it('writes English in Latin letters and やさしい日本語 in short phrases', () => {
    for (const labels of Object.values(labelsOf))
      for (const words of Object.values(labels)) {
        expect(words.en).toMatch(/^[\p{Script=Latin}\p{N}\p{P} ]+$/u)
        for (const phrase of words['ja-easy']?.split(/[ （）・]/) ?? []) expect(phrase.length).toBeLessThan(15)
      }
  })

  it('finds the word of a value that comes from a document', () => {
    expect(domain.findTerm('voiceState', 'in-review', 'ja')).toBe('確認中')
    expect(domain.findTerm('voiceState', 'toString', 'ja')).toBeUndefined()
  })

  it('offers a vocabulary as options in its own order', () => {
    const options = domain.getTermOptions(domain.voiceStates, domain.terms.voiceState)
    expect(options.map((option) => option.value)).toEqual(domain.voiceStates)
    expect(options[1]?.label.en).toBe('In review')
  })
})
