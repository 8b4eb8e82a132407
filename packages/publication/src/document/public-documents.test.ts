import { describe, expect, it } from 'vitest'
import { buildPublicDocument } from '../testing/build-public-document.ts'
import { buildIdentityVersion } from '../testing/identity-version.ts'
import { safeHref } from './prose.ts'
import { getDocumentSchema } from './registry.ts'

describe('a public document', () => {
  it('does not exist outside with a field that its schema does not name', () => {
    const voice = { ...buildPublicDocument('citizens', 'voice'), originalText: '公開前の言葉' }
    expect(getDocumentSchema('citizens', 'voice')?.safeParse(voice).success).toBe(false)
  })

  it('of the showcase cannot carry a link into the plan', () => {
    const voice = { ...buildPublicDocument('showcase', 'voice'), measures: ['measure-1-4'] }
    expect(getDocumentSchema('showcase', 'voice')?.safeParse(voice).success).toBe(false)
  })

  it('of an identity tells how many felt shut out, and has no place for what they wrote', () => {
    const schema = getDocumentSchema('citizens', 'brand-identity')
    const identity = buildPublicDocument('citizens', 'brand-identity', { earlierVersions: [buildIdentityVersion()] })
    expect(schema?.safeParse(identity).success).toBe(true)
    const [version] = identity.earlierVersions ?? []
    const withWords = { ...version, heard: { ...version?.heard, words: ['母を思い出します'] } }
    expect(schema?.safeParse({ ...identity, earlierVersions: [withWords] }).success).toBe(false)
  })

  it.each(['measure', 'response', 'receipt', 'constructor', '__proto__'])(
    'of kind %s does not exist in the showcase',
    (kind) => {
      expect(getDocumentSchema('showcase', kind)).toBeUndefined()
    },
  )
})

describe('a link in edited text', () => {
  it.each(['/plan/', 'https://example.jp/', 'mailto:a@example.jp', 'tel:0263000000', '#part'])(
    'may lead to %s',
    (href) => {
      expect(safeHref.safeParse(href).success).toBe(true)
    },
  )

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '//evil.example/',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
  ])('never leads to %s', (href) => {
    expect(safeHref.safeParse(href).success).toBe(false)
  })
})
