import { describe, expect, it } from 'vitest'
import { sniffPhotoType } from './sniff-photo.ts'

describe('what a posted photo really is', () => {
  it.each([
    ['image/jpeg', Buffer.from('ffd8ffe000104a464946', 'hex')],
    ['image/png', Buffer.from('89504e470d0a1a0a0000000d', 'hex')],
    ['image/webp', Buffer.from('RIFF\0\0\0\0WEBPVP8 ')],
    ['image/heic', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0')],
  ])('is seen by its first bytes: %s', (type, bytes) => {
    expect(sniffPhotoType(bytes)).toBe(type)
  })

  it.each([
    '<svg xmlns="http://www.w3.org/2000/svg">',
    '<!doctype html>',
    'GIF89a',
    '%PDF-1.7',
    '\0\0\0\x18ftypavif',
    '',
    'RIFF',
  ])('is refused when it is none of them: %j', (text) => {
    expect(sniffPhotoType(Buffer.from(text, 'latin1'))).toBeUndefined()
  })
})
