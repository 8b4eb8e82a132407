import { channels } from '@aritai/domain'
import { describe, expect, it } from 'vitest'
import { type Kind, publicDocuments } from '../document/registry.ts'
import { buildPublicDocument } from './build-public-document.ts'

describe('buildPublicDocument', () => {
  for (const channel of channels) {
    it.each(Object.keys(publicDocuments[channel]))(`makes a valid document of the ${channel} channel: %s`, (kind) => {
      const build = buildPublicDocument as (channel: string, kind: string) => { id: string }
      expect(build(channel, kind as Kind).id).not.toBe('')
    })
  }

  it('leaves policy links out of a voice of the showcase', () => {
    expect(buildPublicDocument('showcase', 'voice')).not.toHaveProperty('measures')
  })

  it('takes an optional field away where it is overridden with undefined', () => {
    expect(buildPublicDocument('citizens', 'voice', { displayName: undefined })).not.toHaveProperty('displayName')
  })

  it('refuses overrides that no public document could have', () => {
    expect(() => buildPublicDocument('citizens', 'voice', { receivedIn: 'last week' })).toThrow()
  })
})
