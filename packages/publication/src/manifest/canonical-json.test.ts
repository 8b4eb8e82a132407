import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, hashDocument } from './canonical-json.ts'

describe('the canonical JSON of a public document', () => {
  it('does not depend on the order in which fields were written', () => {
    expect(canonicalJson({ b: 1, a: { d: [2, 1], c: 'ぶ' } })).toBe('{"a":{"c":"ぶ","d":[2,1]},"b":1}')
  })

  it('means the same as the document, for any JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('gives one hash to a document and to its copy with fields turned round', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (document) => {
        const turned = Object.fromEntries(Object.entries(document).reverse())
        expect(hashDocument(turned)).toBe(hashDocument(document))
      }),
    )
  })

  it('treats an absent field and an undefined one alike', () => {
    expect(hashDocument({ a: 1, b: undefined })).toBe(hashDocument({ a: 1 }))
  })

  it.each([[Number.NaN], [new Date(0)], [new Map()], [1n], [() => 1]])(
    'refuses what JSON cannot carry: %s',
    (value) => {
      expect(() => canonicalJson({ value })).toThrow(TypeError)
    },
  )
})
