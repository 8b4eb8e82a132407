import { terms } from '@aritai/domain'
import { departmentEdits } from '../../access/document-access.ts'
import { ownDepartmentId } from '../../access/user.ts'
import { defineCollection } from '../../documents/define-collection.ts'
import { day } from '../../fields/day.ts'
import { row } from '../../fields/list.ts'
import { relation } from '../../fields/relation.ts'
import { longText, text } from '../../fields/text.ts'

/** お題: a question that invites voices, asked by a department or by the city as a whole. */
export const prompts = defineCollection({
  slug: 'prompts',
  publishes: 'prompt',
  labels: { singular: terms.concept.prompt, plural: terms.concept.prompt },
  group: 'voices',
  title: 'question',
  columns: ['question', 'department', 'opensOn', 'closesOn', '_status'],
  search: ['question', 'slug'],
  sort: '-opensOn',
  access: departmentEdits(),
  fields: [
    text(
      'question',
      { ja: '問いかけ', en: 'Question' },
      {
        localized: true,
        required: true,
        maxLength: 120,
        help: { ja: '暮らしの言葉で、一つだけ聞きます。', en: 'One question, in the words of daily life.' },
      },
    ),
    longText('lead', { ja: '問いかけの背景', en: 'Why it is asked' }, { localized: true, required: true }),
    row(
      day('opensOn', { ja: '募集開始日', en: 'Opens on' }, { required: true, defaultToday: true, index: true }),
      day(
        'closesOn',
        { ja: '募集終了日', en: 'Closes on' },
        { help: { ja: '空欄なら終わりを決めません。', en: 'Empty: open-ended.' } },
      ),
    ),
    relation('measures', terms.concept.measure, 'measures', { many: true }),
    relation('department', terms.concept.department, 'departments', { defaultValue: ownDepartmentId }),
  ],
})
