import type { Picture } from '@aritai/publication'
import { describe, expect, it } from 'vitest'
import { presentPicture } from './picture.ts'

const source = (format: 'avif' | 'webp' | 'jpeg', width: number) => ({
  format,
  width,
  height: width / 2,
  bytes: 1000,
  sha256: `${format.length}${width}`.padStart(64, '0'),
})
const picture: Picture = {
  alt: { ja: '朝の谷', en: 'Valley in the morning' },
  sources: [source('jpeg', 1600), source('avif', 800), source('jpeg', 800), source('webp', 800)],
}

describe('a picture', () => {
  const view = presentPicture(picture, 'en')
  it('offers the small modern formats first', () => {
    expect(view.sources.map(({ type }) => type)).toEqual(['image/avif', 'image/webp'])
  })
  it('falls back to the largest JPEG with its size, so that nothing jumps', () => {
    expect(view.fallback).toMatchObject({ width: 1600, height: 800 })
    expect(view.fallback.src).toMatch(/^\/media\/0+41600\.jpeg$/)
    expect(view.fallback.srcset).toMatch(/ 800w, .* 1600w$/)
  })
  it('speaks the reader’s language in its description', () => {
    expect(view.alt).toEqual({ value: 'Valley in the morning', locale: 'en' })
  })
})
