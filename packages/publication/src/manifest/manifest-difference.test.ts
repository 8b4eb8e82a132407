import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getManifestDifference } from './manifest-difference.ts'

const hash = fc.constantFrom('a'.repeat(64), 'b'.repeat(64), 'c'.repeat(64))
const documents = fc.dictionary(fc.constantFrom('voice/1', 'voice/2', 'measure/1', 'story/constructor'), hash)

describe('the difference between what shall be public and what a replica holds', () => {
  it('puts what is new or changed, removes what is gone, and leaves the rest alone', () => {
    const wanted = new Map([
      ['voice/new', 'a'.repeat(64)],
      ['voice/changed', 'b'.repeat(64)],
      ['voice/same', 'c'.repeat(64)],
    ])
    const held = { 'voice/changed': 'a'.repeat(64), 'voice/same': 'c'.repeat(64), 'voice/gone': 'd'.repeat(64) }
    expect(getManifestDifference(wanted, { documents: held, files: [] })).toEqual({
      put: ['voice/changed', 'voice/new'],
      remove: ['voice/gone'],
      files: [],
    })
  })

  it('names the files that the replica lacks, each once', () => {
    const difference = getManifestDifference(new Map(), { documents: {}, files: ['a.jpeg'] }, [
      'b.avif',
      'a.jpeg',
      'b.avif',
    ])
    expect(difference.files).toEqual(['b.avif'])
  })

  it('makes the replica hold exactly what is wanted, whatever it held before', () => {
    fc.assert(
      fc.property(documents, documents, (wanted, before) => {
        const { put, remove } = getManifestDifference(new Map(Object.entries(wanted)), { documents: before, files: [] })
        const after = new Map(Object.entries(before).filter(([ref]) => !remove.includes(ref)))
        for (const ref of put) after.set(ref, wanted[ref] ?? 'missing')
        expect(after).toEqual(new Map(Object.entries(wanted)))
      }),
    )
  })

  it('is empty once it was applied', () => {
    fc.assert(
      fc.property(documents, (wanted) => {
        const difference = getManifestDifference(new Map(Object.entries(wanted)), { documents: wanted, files: [] })
        expect(difference).toEqual({ put: [], remove: [], files: [] })
      }),
    )
  })
})
