import { terms } from '@aritai/domain'
import { officialAccess } from '../../access/official-access.ts'
import { defineCollection } from '../../documents/define-collection.ts'
import { keepOncePublished } from '../../documents/hooks/keep-once-published.ts'
import { checkProjectDocument } from './check.ts'
import { projectFields } from './fields.ts'

/** プロジェクト: named as the state aimed at, never as a means (方向性①-3). */
export const projects = defineCollection({
  slug: 'projects',
  publishes: 'project',
  labels: { singular: terms.concept.project, plural: terms.concept.project },
  description: {
    ja: 'ありたい姿で名付けた、施策のまとまりです。なぜ重点なのかをここで説明します。',
    en: 'Groups of measures, named as a desired state. Here the plan says why each is a priority.',
  },
  group: 'plan',
  title: 'name',
  columns: ['code', 'name', 'strategy', '_status', 'updatedAt'],
  search: ['name', 'code', 'slug'],
  sort: 'code',
  access: officialAccess,
  fields: projectFields,
  check: checkProjectDocument,
  hooks: { beforeDelete: [keepOncePublished] },
})
