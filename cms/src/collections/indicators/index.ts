import { terms } from '@aritai/domain'
import { officialAccess } from '../../access/official-access.ts'
import { defineCollection } from '../../documents/define-collection.ts'
import { keepOncePublished } from '../../documents/hooks/keep-once-published.ts'
import { checkIndicatorDocument } from './check.ts'
import { indicatorFields } from './fields.ts'
import { importEndpoint } from './import/import-endpoint.ts'
import { templateEndpoint } from './import/template-endpoint.ts'

/** 成果指標: evidence first (方向性②). A number without year, source and sample size is shown as not measured yet. */
export const indicators = defineCollection({
  slug: 'indicators',
  publishes: 'indicator',
  labels: { singular: terms.concept.indicator, plural: terms.concept.indicator },
  description: {
    ja: '成果を測る数字です。基準値・年度・出典・回答数がそろわない数字は、公開ページで「まだ測っていません」と示されます。',
    en: 'The figures by which results are seen. Without baseline, year, source and sample size a figure is shown as “not measured yet”.',
  },
  group: 'plan',
  title: 'name',
  columns: ['name', 'level', 'basis', 'unit', '_status', 'updatedAt'],
  search: ['name', 'slug'],
  sort: '-level',
  access: officialAccess,
  fields: indicatorFields,
  check: checkIndicatorDocument,
  hooks: { beforeDelete: [keepOncePublished] },
  endpoints: [importEndpoint, templateEndpoint],
})
