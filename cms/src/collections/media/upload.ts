import path from 'node:path'
import { pictureFormats } from '@aritai/publication'
import type { ImageSize, UploadConfig } from 'payload'
import { env } from '../../env.ts'
import { pixelLimit } from './picture-limits.ts'

const widths = [480, 960, 1600] as const
/** Effort low enough for a photo to be through in about a second; the files are served for years after. */
const qualities = {
  avif: { quality: 55, effort: 2 },
  webp: { quality: 78, effort: 3 },
  jpeg: { quality: 80, progressive: true },
} as const

export const mediaUpload: UploadConfig = {
  staticDir: path.join(env.dataDir, 'cms', 'media'),
  mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
  pasteURL: false,
  focalPoint: false,
  crop: false,
  displayPreview: true,
  adminThumbnail: 'webp480',
  constructorOptions: { limitInputPixels: pixelLimit },
  formatOptions: { format: 'jpeg', options: { quality: 88 } },
  imageSizes: pictureFormats.flatMap((format) => widths.map((width) => imageSize(format, width))),
  modifyResponseHeaders: ({ headers }) => {
    headers.set('Cache-Control', 'private, no-store')
    return headers
  },
}

function imageSize(format: (typeof pictureFormats)[number], width: (typeof widths)[number]): ImageSize {
  return {
    name: `${format}${width}`,
    width,
    // A smaller picture stays as it is, so that every picture has at least one file of each format.
    withoutEnlargement: true,
    formatOptions: { format, options: qualities[format] },
    generateImageName: ({ originalName }) => `${originalName}-${width}.${format}`,
    admin: { disableListColumn: true, disableListFilter: true, disableGroupBy: true },
  }
}
