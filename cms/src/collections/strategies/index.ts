import { terms } from '@aritai/domain'
import { officialAccess } from '../../access/official-access.ts'
import { defineCollection } from '../../documents/define-collection.ts'
import { keepOncePublished } from '../../documents/hooks/keep-once-published.ts'
import { strategyFields } from './fields.ts'

/** 基本戦略: A, B, C and the cross-cutting one that carries them all. */
export const strategies = defineCollection({
  slug: 'strategies',
  publishes: 'strategy',
  labels: { singular: terms.concept.strategy, plural: terms.concept.strategy },
  description: {
    ja: '計画の柱です。プロジェクトはこの下に入ります。',
    en: 'The pillars of the plan. Projects belong to one of them.',
  },
  group: 'plan',
  title: 'name',
  columns: ['code', 'name', 'plan', 'crossCutting', '_status', 'updatedAt'],
  search: ['name', 'code', 'slug'],
  sort: 'order',
  access: officialAccess,
  fields: strategyFields,
  hooks: { beforeDelete: [keepOncePublished] },
})
