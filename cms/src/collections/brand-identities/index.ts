import { terms } from '@aritai/domain'
import { officialAccess } from '../../access/official-access.ts'
import { defineCollection } from '../../documents/define-collection.ts'
import { keepOncePublished } from '../../documents/hooks/keep-once-published.ts'
import { checkIdentityDocument } from './check.ts'
import { brandIdentityFields } from './fields.ts'
import { keepEarlierVersions } from './hooks/keep-earlier-versions.ts'

/** ブランド・アイデンティティ: a criterion for policy and investment, polished with citizens, its history kept (方向性⑤). */
export const brandIdentities = defineCollection({
  slug: 'brand-identities',
  publishes: 'brand-identity',
  labels: { singular: terms.concept.brandIdentity, plural: terms.concept.brandIdentity },
  description: {
    ja: 'まちらしさの言葉と、それを物差しにした判断基準です。捨てて作り直すのではなく、市民と磨き、これまでのものも残します。',
    en: 'The words for what the city is, and the criteria drawn from them. Polished with citizens instead of replaced; earlier ones stay.',
  },
  group: 'brand',
  title: 'statement',
  columns: ['statement', 'generation', 'wordingVersion', 'state', 'adoptedOn', 'channels', '_status'],
  search: ['statement', 'slug'],
  sort: '-generation',
  access: officialAccess,
  fields: brandIdentityFields,
  check: checkIdentityDocument,
  hooks: { beforeChange: [keepEarlierVersions], beforeDelete: [keepOncePublished] },
})
