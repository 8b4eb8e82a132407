import { terms } from '@aritai/domain'
import { departmentEdits } from '../../access/document-access.ts'
import { defineCollection } from '../../documents/define-collection.ts'
import { keepOncePublished } from '../../documents/hooks/keep-once-published.ts'
import { prepareAnswers } from '../brand-identities/prepare-answers.ts'
import { checkActionPlanDocument } from './check.ts'
import { reportProgress } from './endpoints/report-progress.ts'
import { actionPlanFields } from './fields.ts'
import { nameActions } from './hooks/name-actions.ts'
import { notePublication } from './hooks/note-publication.ts'

/** アクションプラン: what each department does for the brand, not one section alone (方向性⑤). The department publishes its own. */
export const actionPlans = defineCollection({
  slug: 'action-plans',
  publishes: 'action-plan',
  labels: { singular: terms.concept.actionPlan, plural: terms.concept.actionPlan },
  description: {
    ja: '各課が、まちらしさを自分の仕事でどう体現するかを書きます。自分の課のものは、課で公開し、四半期に一度は進み具合を足します。',
    en: 'Each department says how its own work embodies what the city is. It publishes its plan itself and adds news every quarter.',
  },
  group: 'brand',
  title: 'title',
  columns: ['title', 'department', 'brandingAim', 'endsInFiscalYear', '_status', 'updatedAt'],
  search: ['title', 'slug'],
  sort: '-startsInFiscalYear',
  access: departmentEdits('department'),
  fields: actionPlanFields,
  check: checkActionPlanDocument,
  hooks: {
    beforeValidate: [nameActions, prepareAnswers('criteriaAnswers', { optional: true })],
    beforeChange: [notePublication],
    beforeDelete: [keepOncePublished],
  },
  endpoints: [reportProgress],
})
