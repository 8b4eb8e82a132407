import { terms } from '@aritai/domain'
import { defineCollection } from '../../documents/define-collection.ts'
import { keepOncePublished } from '../../documents/hooks/keep-once-published.ts'
import { evaluationAccess } from './access.ts'
import { besideEvaluation } from './beside.ts'
import { checkEvaluationDocument } from './check.ts'
import { evaluationFields } from './fields.ts'
import { freezePublished } from './hooks/freeze-published.ts'
import { keepToLedMeasures } from './hooks/keep-to-led-measures.ts'
import { nameEvaluation } from './hooks/name-evaluation.ts'

/** 行政評価（事中評価）: what the lead department learnt this year, and what follows for the next budget (中間総括). */
export const evaluations = defineCollection({
  slug: 'evaluations',
  publishes: 'evaluation',
  labels: { singular: terms.concept.evaluation, plural: terms.concept.evaluation },
  description: {
    ja: '施策ごと・年度ごとのふりかえりです。主管課が下書きし、企画課が公開します。公開した評価は変えられず、誤りは訂正として書き足します。結果は翌年度の予算に生かします。',
    en: 'One for each measure and fiscal year. The lead department drafts it, the planning section publishes it; then it stays as it is, and errors are put right by corrections. The next budget follows it.',
  },
  group: 'plan',
  title: 'title',
  columns: ['title', 'fiscalYear', 'progress', 'judgement', '_status', 'updatedAt'],
  search: ['title', 'slug'],
  sort: '-fiscalYear',
  access: evaluationAccess,
  fields: evaluationFields,
  check: checkEvaluationDocument,
  endpoints: [besideEvaluation],
  admin: {
    components: { edit: { PublishButton: '/src/admin/evaluation/PublishOnce.tsx#PublishOnce' } },
  },
  hooks: {
    beforeValidate: [nameEvaluation],
    beforeChange: [keepToLedMeasures, freezePublished],
    beforeDelete: [keepOncePublished],
  },
})
