import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { chooseEncoding, createRepresentation, hasTag } from './representation.ts'

const html = { 'content-type': 'text/html' }

describe('a representation', () => {
  it('is compressed once per encoding and comes out the same', async () => {
    const body = Buffer.from('ありたい姿'.repeat(500))
    const representation = createRepresentation(body, html)
    const brotli = await representation.encode('br')
    expect(brotliDecompressSync(brotli)).toEqual(body)
    expect(gunzipSync(await representation.encode('gzip'))).toEqual(body)
    expect(representation.encode('br')).toBe(brotli)
    expect(representation.bytes).toBeGreaterThan(body.length + brotli.length)
  })

  it('leaves small texts and pictures as they are', () => {
    const small = createRepresentation(Buffer.from('short'), html)
    expect(small.encode('br')).toBe(small.body)
    const picture = createRepresentation(Buffer.alloc(5000), { 'content-type': 'image/avif' })
    expect(picture.encode('gzip')).toBe(picture.body)
  })
})

describe('the choice of an encoding', () => {
  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip;q=1.0, br;q=0', 'gzip'],
    ['GZIP', 'gzip'],
    ['identity', 'identity'],
    [undefined, 'identity'],
    [';;;,,,=', 'identity'],
  ])('for %s is %s', (accepted, expected) => {
    expect(chooseEncoding(accepted)).toBe(expected)
  })
})

describe('an entity tag', () => {
  it.each([
    ['W/"abc"', true],
    ['"abc"', true],
    ['"x", W/"abc"', true],
    ['*', true],
    ['"abcd"', false],
    ['abc"', false],
    ['', false],
    [undefined, false],
  ])('is recognised in %s: %s', (header, expected) => {
    expect(hasTag(header, 'W/"abc"')).toBe(expected)
  })
})
