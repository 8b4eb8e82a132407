import { terms } from '@aritai/domain'
import { defineCollection } from '../../documents/define-collection.ts'
import { responseAccess } from './access.ts'
import { checkResponseBeforePublication } from './check.ts'
import { responseFields } from './fields.ts'
import { markPrivate } from './hooks/mark-private.ts'

/**
 * 取り組み・回答: what a department answers to voices (方向性④). Public beside the voices that are public; for a voice
 * that is kept private it is read with the receipt only.
 */
export const responses = defineCollection({
  slug: 'responses',
  publishes: 'response',
  labels: { singular: terms.concept.response, plural: terms.concept.response },
  description: {
    ja: '公開していない声への回答は、受付番号を持つ本人だけが読めます。',
    en: 'An answer to a voice that is not public is read by the holder of its receipt only.',
  },
  group: 'voices',
  title: 'text',
  columns: ['text', 'department', 'kind', 'respondedOn', '_status'],
  search: ['text', 'slug'],
  sort: '-respondedOn',
  personal: true,
  access: responseAccess,
  hooks: { beforeChange: [markPrivate] },
  // The words of an answer may be for the holder of a receipt alone; its change is told without them.
  nameInChanges: () => terms.concept.response,
  check: checkResponseBeforePublication,
  fields: responseFields,
})
