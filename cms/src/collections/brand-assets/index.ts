import { terms } from '@aritai/domain'
import { officialAccess } from '../../access/official-access.ts'
import { defineCollection } from '../../documents/define-collection.ts'
import { keepOncePublished } from '../../documents/hooks/keep-once-published.ts'
import { brandAssetFields } from './fields.ts'

/** ブランド素材: logos and pictures that others may use, with their rights, so that citizens can become the senders (方向性⑤). */
export const brandAssets = defineCollection({
  slug: 'brand-assets',
  publishes: 'brand-asset',
  labels: { singular: terms.concept.brandAsset, plural: terms.concept.brandAsset },
  description: {
    ja: '市民や事業者が使えるロゴ・写真です。使ってよい範囲を必ず添えます。',
    en: 'Logos and pictures that citizens and businesses may use, always with what is allowed.',
  },
  group: 'brand',
  title: 'title',
  columns: ['title', 'picture', 'channels', 'expiresOn', 'downloadable', '_status'],
  search: ['title', 'slug'],
  sort: '-updatedAt',
  access: officialAccess,
  fields: brandAssetFields,
  hooks: { beforeDelete: [keepOncePublished] },
})
