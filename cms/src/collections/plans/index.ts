import { terms } from '@aritai/domain'
import { officialAccess } from '../../access/official-access.ts'
import { defineCollection } from '../../documents/define-collection.ts'
import { keepOncePublished } from '../../documents/hooks/keep-once-published.ts'
import { checkPlanDocument } from './check.ts'
import { planFields } from './fields.ts'
import { nextTermEndpoint } from './next-term/endpoint.ts'

/** 総合計画・未来投資計画: nine years in three terms of three (策定方針), with the city vision it leads to. */
export const plans = defineCollection({
  slug: 'plans',
  publishes: 'plan',
  labels: { singular: terms.concept.plan, plural: terms.concept.plan },
  description: {
    ja: '9年間の計画の全体像です。都市像、3年ごとの期、考え方をここに書き、基本戦略・プロジェクト・施策へと分かれていきます。',
    en: 'The nine-year plan as a whole: city vision, terms of three years, principles. Strategies, projects and measures branch off from it.',
  },
  group: 'plan',
  title: 'title',
  columns: ['title', 'startsInFiscalYear', 'endsInFiscalYear', '_status', 'updatedAt'],
  search: ['title', 'cityVision', 'slug'],
  sort: '-startsInFiscalYear',
  access: officialAccess,
  fields: planFields,
  check: checkPlanDocument,
  endpoints: [nextTermEndpoint],
  hooks: { beforeDelete: [keepOncePublished] },
})
