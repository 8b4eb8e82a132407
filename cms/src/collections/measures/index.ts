import { terms } from '@aritai/domain'
import { officialAccess } from '../../access/official-access.ts'
import { defineCollection } from '../../documents/define-collection.ts'
import { keepOncePublished } from '../../documents/hooks/keep-once-published.ts'
import { checkMeasureDocument } from './check.ts'
import { measureFields } from './fields.ts'

/** 施策: desired state, current state and the gaps between them, with horizon and reason of the investment (方向性①, 基本設計案). */
export const measures = defineCollection({
  slug: 'measures',
  publishes: 'measure',
  labels: { singular: terms.concept.measure, plural: terms.concept.measure },
  description: {
    ja: 'ありたい姿と現状の差を「課題」として示し、何にどれだけの期間投資するかを決めるところです。',
    en: 'Where the gap between desired and current state is named, and for how long to invest in closing it.',
  },
  group: 'plan',
  title: 'name',
  columns: ['code', 'name', 'project', 'horizon', 'leadDepartment', '_status', 'updatedAt'],
  search: ['name', 'code', 'slug'],
  sort: 'code',
  access: officialAccess,
  fields: measureFields,
  check: checkMeasureDocument,
  hooks: { beforeDelete: [keepOncePublished] },
})
