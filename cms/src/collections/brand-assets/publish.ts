import { toId } from '../../publishing/projection/relation.ts'
import { publishBySchema, toChosenChannelsWhenPublished } from '../../publishing/publisher.ts'

/** The download is the largest JPEG of the picture, which carries no metadata. */
export const publishBrandAsset = publishBySchema({
  collection: 'brand-assets',
  kind: 'brand-asset',
  getChannels: toChosenChannelsWhenPublished,
  prepare: (document, _channel, { pictures }) => {
    if (document.downloadable !== true) return {}
    const sources = pictures.get(toId(document.picture) ?? '')?.sources ?? []
    const largest = sources.filter(({ format }) => format === 'jpeg').toSorted((a, b) => b.width - a.width)[0]
    return largest ? { download: { sha256: largest.sha256, bytes: largest.bytes, extension: 'jpeg' } } : {}
  },
})
