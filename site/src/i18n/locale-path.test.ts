import { describe, expect, it } from 'vitest'
import { languageTag, localeHref, readLocalePath } from './locale-path.ts'

describe('the language of an address', () => {
  it('is Japanese without a prefix', () => {
    expect(readLocalePath('/plan/a-1/')).toEqual({ locale: 'ja', path: '/plan/a-1/' })
  })
  it('is English under /en/ and easy Japanese under /easy/', () => {
    expect(readLocalePath('/en/plan/')).toEqual({ locale: 'en', path: '/plan/' })
    expect(readLocalePath('/easy/')).toEqual({ locale: 'ja-easy', path: '/' })
    expect(readLocalePath('/en')).toEqual({ locale: 'en', path: '/' })
  })
  it('does not take a page for a language because its name begins alike', () => {
    expect(readLocalePath('/enpark/')).toEqual({ locale: 'ja', path: '/enpark/' })
  })
  it('leads back to the same page in every language', () => {
    for (const locale of ['ja', 'en', 'ja-easy'] as const) {
      expect(readLocalePath(localeHref(locale, '/areas/seba/'))).toEqual({ locale, path: '/areas/seba/' })
    }
  })
  it('tells screen readers that easy Japanese is Japanese', () => {
    expect(languageTag('ja-easy')).toBe('ja')
  })
})
