import { terms } from '@aritai/domain'
import { officialAccess } from '../../access/official-access.ts'
import { defineCollection } from '../../documents/define-collection.ts'
import { keepOncePublished } from '../../documents/hooks/keep-once-published.ts'
import { checkLogicModelDocument } from './check.ts'
import { logicModelFields } from './fields.ts'
import { numberNodes } from './hooks/number-nodes.ts'

/** ロジックモデル: from inputs to impact, made together with citizens in a dialogue (方向性③). */
export const logicModels = defineCollection({
  slug: 'logic-models',
  publishes: 'logic-model',
  labels: { singular: terms.concept.logicModel, plural: terms.concept.logicModel },
  description: {
    ja: '何をすると、だれがどう変わり、ありたい姿に届くのか。市民や団体といっしょに作った図です。',
    en: 'What is done, who changes by it and how that leads to the desired state: drawn together with citizens.',
  },
  group: 'plan',
  title: 'title',
  columns: ['title', 'measure', 'dialogue', '_status', 'updatedAt'],
  search: ['title', 'slug'],
  sort: '-updatedAt',
  access: officialAccess,
  fields: logicModelFields,
  check: checkLogicModelDocument,
  hooks: { beforeValidate: [numberNodes], beforeDelete: [keepOncePublished] },
})
