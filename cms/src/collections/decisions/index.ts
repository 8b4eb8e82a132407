import { terms } from '@aritai/domain'
import { departmentDrafts } from '../../access/document-access.ts'
import { defineCollection } from '../../documents/define-collection.ts'
import { keepOncePublished } from '../../documents/hooks/keep-once-published.ts'
import { prepareAnswers } from '../brand-identities/prepare-answers.ts'
import { checkDecisionDocument } from './check.ts'
import { decisionFields } from './fields.ts'

/** 判断の記録: a proposal held against the criteria of the identity, with reasons (方向性⑤: 価値基準). */
export const decisions = defineCollection({
  slug: 'decisions',
  publishes: 'decision',
  labels: { singular: terms.concept.decision, plural: terms.concept.decision },
  description: {
    ja: '政策や新しい投資の案を、ブランド・アイデンティティの問いに照らした記録です。各課が下書きし、企画課が公開します。',
    en: 'Proposals held against the questions of the brand identity. Departments draft, the planning section publishes.',
  },
  group: 'brand',
  title: 'title',
  columns: ['title', 'outcome', 'decidedOn', 'department', '_status', 'updatedAt'],
  search: ['title', 'slug'],
  sort: '-decidedOn',
  access: departmentDrafts('department'),
  fields: decisionFields,
  check: checkDecisionDocument,
  hooks: { beforeValidate: [prepareAnswers('answers')], beforeDelete: [keepOncePublished] },
})
