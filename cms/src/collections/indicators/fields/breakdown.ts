import { generations, smallestGroup, terms } from '@aritai/domain'
import type { Field } from 'payload'
import { choice } from '../../../fields/choice.ts'
import { list, row } from '../../../fields/list.ts'
import { decimal, fiscalYear, wholeNumber } from '../../../fields/numbers.ts'
import { relation } from '../../../fields/relation.ts'

/** Values of groups (方向性④: 小地域・世代による違い). Exact for staff; small groups are hidden before anything is public. */
export const breakdownFields: Field[] = [
  list(
    'breakdown',
    { ja: '地域・世代別の値', en: 'Values by area and generation' },
    [
      row(
        fiscalYear(
          'fiscalYear',
          { ja: '年度', en: 'Fiscal year' },
          {
            required: true,
            width: '15%',
            help: {
              ja: '同じ年度の全体の値（基準値か実績）があるときだけ公開されます。',
              en: 'Public only beside a value of the whole for the same year.',
            },
          },
        ),
        relation('area', { ja: '地域', en: 'Area' }, 'areas', {
          width: '25%',
          index: false,
          help: {
            ja: '地区か小学校区の、どちらか一方にそろえます。世代別なら空欄に。',
            en: 'Either districts or school districts, not both. Empty for values by generation.',
          },
        }),
        choice('generation', { ja: '世代', en: 'Generation' }, generations, terms.generation, {
          width: '20%',
          help: { ja: '地域別なら空欄に。', en: 'Empty for values by area.' },
        }),
        decimal(
          'value',
          { ja: '値', en: 'Value' },
          { required: true, width: '20%', help: { ja: '数字だけ。', en: 'The number only.' } },
        ),
        wholeNumber(
          'sampleSize',
          { ja: '人数（回答数）', en: 'People (answers)' },
          {
            required: true,
            min: 1,
            width: '20%',
            help: {
              ja: `その地域・世代で何人の値か。${smallestGroup}人未満は公開されません。`,
              en: `How many people the value is of. Under ${smallestGroup} it is not published.`,
            },
          },
        ),
      ),
    ],
    {
      singular: { ja: '地域・世代の値', en: 'Value of a group' },
      rowLabel: 'fiscalYear',
      rowNames: '/src/admin/row-label/GroupLabel.tsx#GroupLabel',
      help: {
        ja: '違いを平均でならさずに示すための欄です。少人数の値と、引き算でそれがわかる値は、市民のページに出ません。',
        en: 'To show differences instead of averaging them away. Values of small groups, and values that give them away by subtraction, are not public.',
      },
      maxRows: 600,
    },
  ),
]
