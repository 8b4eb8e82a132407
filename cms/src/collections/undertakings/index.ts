import { terms } from '@aritai/domain'
import { officialAccess } from '../../access/official-access.ts'
import { defineCollection } from '../../documents/define-collection.ts'
import { keepOncePublished } from '../../documents/hooks/keep-once-published.ts'
import { undertakingFields } from './fields.ts'

/** 事業: what is really done, and for which measures; one may serve several (方向性②: where one's own work stands). */
export const undertakings = defineCollection({
  slug: 'undertakings',
  publishes: 'undertaking',
  labels: { singular: terms.concept.undertaking, plural: terms.concept.undertaking },
  description: {
    ja: '実際に行っている仕事です。施策につなぐと、どのありたい姿のための仕事かを上までたどれます。',
    en: 'The work that is really done. Linked to measures, each can be followed up to the desired state it is for.',
  },
  group: 'plan',
  title: 'name',
  columns: ['name', 'measures', 'departments', '_status', 'updatedAt'],
  search: ['name', 'slug'],
  sort: '-updatedAt',
  access: officialAccess,
  fields: undertakingFields,
  hooks: { beforeDelete: [keepOncePublished] },
})
