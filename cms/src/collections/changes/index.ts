import { terms } from '@aritai/domain'
import { nobody } from '../../access/predicates.ts'
import { defineCollection } from '../../documents/define-collection.ts'
import { checkbox } from '../../fields/checkbox.ts'
import { day } from '../../fields/day.ts'
import { group } from '../../fields/list.ts'
import { longText, text } from '../../fields/text.ts'
import { readsChanges } from './access.ts'
import { withholdDifference } from './withhold-difference.ts'

/** 変更の記録: what changed and why, in the words of whoever changed it (中間総括: the plan changes). Written by hooks. */
export const changes = defineCollection({
  slug: 'changes',
  labels: { singular: terms.concept.change, plural: terms.concept.change },
  description: {
    ja: '公開中の内容を変えたとき、その理由とともに自動で記録されます。市民向けサイトに公開されます。',
    en: 'Recorded by itself when published content changes, with the reason. Citizens can read it.',
  },
  group: 'records',
  title: 'title',
  columns: ['title', 'note', 'changedOn'],
  search: ['title', 'note'],
  sort: '-changedOn',
  keepVersions: 1,
  access: { read: readsChanges, create: nobody, update: nobody, delete: nobody, publish: nobody },
  endpoints: [withholdDifference],
  fields: [
    text('title', { ja: '変わったもの', en: 'What changed' }, { localized: true, required: true }),
    // Not `required`: a row of another language holds the title alone, and the hook that writes changes always has a note.
    longText('note', { ja: '何をなぜ変えたか', en: 'What changed and why' }, { localized: true }),
    group('subject', { ja: '対象', en: 'Subject' }, [
      text('kind', { ja: '種類', en: 'Kind' }, { required: true, maxLength: 40 }),
      text('document', { ja: 'ID', en: 'ID' }, { required: true, maxLength: 64, index: true }),
    ]),
    checkbox(
      'isPublic',
      { ja: '市民に公開', en: 'Public' },
      {
        help: {
          ja: '変わったものが市民に公開されているときだけ公開されます。',
          en: 'Only where the changed document itself is public.',
        },
      },
    ),
    {
      name: 'difference',
      type: 'json',
      label: { ja: '前後の違い', en: 'Difference' },
      admin: {
        readOnly: true,
        components: { Field: '/src/admin/changes/DifferenceField.tsx#DifferenceField' },
      },
    },
    day('changedOn', { ja: '変更日', en: 'Changed on' }, { required: true, index: true }),
  ],
})
