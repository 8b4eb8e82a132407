import type { Locale } from '@aritai/domain'
import type { Picture, PictureSource } from '@aritai/publication'
import { presentOptionalWords, presentWords, type Words } from '../words/words.ts'

/** A picture as `<picture>` needs it. `fallback` is the largest JPEG, or the largest file there is. */
export type PictureView = {
  alt: Words
  caption?: Words
  credit?: Words
  sources: { type: string; srcset: string }[]
  fallback: { src: string; srcset: string; width: number; height: number }
}

export function presentPicture(picture: Picture, locale: Locale): PictureView {
  const byFormat = (format: PictureSource['format']) =>
    picture.sources.filter((source) => source.format === format).sort((a, b) => a.width - b.width)
  const jpegs = byFormat('jpeg')
  const plain = jpegs.length > 0 ? jpegs : [...picture.sources].sort((a, b) => a.width - b.width)
  const largest = plain.at(-1) as PictureSource
  return {
    alt: presentWords(picture.alt, locale),
    ...optional('caption', presentOptionalWords(picture.caption, locale)),
    ...optional('credit', presentOptionalWords(picture.credit, locale)),
    sources: (['avif', 'webp'] as const)
      .map((format) => ({ type: `image/${format}`, srcset: writeSrcset(byFormat(format)) }))
      .filter(({ srcset }) => srcset !== ''),
    fallback: { src: getMediaHref(largest), srcset: writeSrcset(plain), width: largest.width, height: largest.height },
  }
}

export const presentOptionalPicture = (picture: Picture | undefined, locale: Locale) =>
  picture === undefined ? undefined : presentPicture(picture, locale)

/** Where the site serves a file of the replica. */
export const getMediaHref = (source: Pick<PictureSource, 'sha256' | 'format'>): string =>
  `/media/${source.sha256}.${source.format}`

const writeSrcset = (sources: readonly PictureSource[]) =>
  sources.map((source) => `${getMediaHref(source)} ${source.width}w`).join(', ')

const optional = <K extends string, V>(name: K, value: V | undefined) =>
  (value === undefined ? {} : { [name]: value }) as Partial<Record<K, V>>
