import { formatDay } from '@aritai/domain'
import type { ShowcaseDocument } from '@aritai/publication'
import { formatBytes } from '../../i18n/formats.ts'
import type { Speech } from '../../i18n/speech.ts'
import { type PictureView, presentPicture } from '../picture/picture.ts'
import { presentWords, type Words } from '../words/words.ts'

/** Material that others may use, with its terms; the same on both channels. */
export type AssetView = {
  title: Words
  description: Words
  rights: Words
  expires?: string | undefined
  picture: PictureView
  download?: { href: string; label: string } | undefined
  sample: boolean
}

export function presentAsset(asset: ShowcaseDocument<'brand-asset'>, { locale, messages }: Speech): AssetView {
  const { download, expiresOn } = asset
  return {
    title: presentWords(asset.title, locale),
    description: presentWords(asset.description, locale),
    rights: presentWords(asset.rights, locale),
    expires: expiresOn === undefined ? undefined : messages.brand.expires(formatDay(expiresOn, locale, { era: true })),
    picture: presentPicture(asset.picture, locale),
    download: download && {
      href: `/media/${download.sha256}.${download.extension}`,
      label: messages.brand.download(formatBytes(download.bytes)),
    },
    sample: asset.sample,
  }
}
