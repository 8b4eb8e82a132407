import { dialogueForms, terms } from '@aritai/domain'
import { plannerEdits } from '../../access/document-access.ts'
import { defineCollection } from '../../documents/define-collection.ts'
import { choice } from '../../fields/choice.ts'
import { day } from '../../fields/day.ts'
import { row } from '../../fields/list.ts'
import { wholeNumber } from '../../fields/numbers.ts'
import { pictureField, relation } from '../../fields/relation.ts'
import { richText } from '../../fields/rich-text.ts'
import { longText, text } from '../../fields/text.ts'

/** 対話・ワークショップ: where it was held, who took part, and what came of it (策定方針, 体制). */
export const dialogues = defineCollection({
  slug: 'dialogues',
  publishes: 'dialogue',
  labels: { singular: terms.concept.dialogue, plural: terms.concept.dialogue },
  group: 'voices',
  title: 'title',
  columns: ['title', 'form', 'heldOn', 'area', '_status'],
  search: ['title', 'slug'],
  sort: '-heldOn',
  access: plannerEdits,
  fields: [
    text('title', { ja: '題名', en: 'Title' }, { localized: true, required: true, maxLength: 120 }),
    row(
      choice('form', { ja: '形', en: 'Form' }, dialogueForms, terms.dialogueForm, { required: true }),
      day('heldOn', { ja: '開催日', en: 'Held on' }, { required: true, index: true }),
      wholeNumber('participantCount', { ja: '参加者数（人）', en: 'Participants' }, { min: 1 }),
    ),
    row(
      text('place', { ja: '会場', en: 'Place' }, { localized: true, required: true, maxLength: 120 }),
      relation('area', terms.concept.area, 'areas'),
    ),
    longText(
      'participants',
      { ja: 'だれが参加したか', en: 'Who took part' },
      {
        localized: true,
        help: { ja: '立場や世代で。個人の名前は書きません。', en: 'By role or generation; no names of people.' },
      },
    ),
    longText('summary', { ja: '概要', en: 'Summary' }, { localized: true, required: true }),
    richText('results', { ja: '話し合いの結果', en: 'Results' }, { required: true, withQuotations: true }),
    relation('measures', terms.concept.measure, 'measures', { many: true }),
    relation('prompt', terms.concept.prompt, 'prompts'),
    pictureField('picture', { ja: '写真', en: 'Picture' }),
  ],
})
