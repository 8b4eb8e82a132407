import type { Field } from 'payload'
import { group, row } from '../../fields/list.ts'
import { neededWith } from '../../fields/needed-with.ts'
import { decimal, fiscalYear } from '../../fields/numbers.ts'
import { relation } from '../../fields/relation.ts'
import { longText, text } from '../../fields/text.ts'

export const undertakingFields: Field[] = [
  text(
    'name',
    { ja: '事業名', en: 'Name' },
    {
      localized: true,
      required: true,
      maxLength: 160,
      help: {
        ja: '予算書と同じ名前で。例：福祉医療費給付金事業。事業は手段なので、ありたい姿の形にしなくてかまいません。',
        en: 'As in the budget. An undertaking is a means, so it need not be worded as a desired state.',
      },
    },
  ),
  longText(
    'summary',
    { ja: '何をしているか', en: 'What is done' },
    {
      localized: true,
      required: true,
      help: {
        ja: '利用する市民の側から2〜3文で。例：18歳までの医療費を、窓口では500円までにしています。',
        en: 'In two or three sentences, from the side of those who use it.',
      },
    },
  ),
  relation('measures', { ja: '役立つ施策', en: 'Measures it serves' }, 'measures', {
    many: true,
    help: {
      ja: '役立っている施策をすべて選びます（複数可）。選べないときは、何のための事業かを見直すきっかけにしてください。',
      en: 'All measures it serves. If none fits, ask what the work is for.',
    },
  }),
  relation('departments', { ja: '担当する部署', en: 'Departments' }, 'departments', {
    many: true,
    help: {
      ja: '関わる課をすべて。市民が問い合わせる先にもなります。',
      en: 'All sections involved; citizens turn to them with questions.',
    },
  }),
  group(
    'budget',
    { ja: '予算', en: 'Budget' },
    [
      row(
        neededWith(
          decimal(
            'thousandYen',
            { ja: '金額（千円）', en: 'Thousand yen' },
            {
              min: 0,
              width: '30%',
              help: { ja: '例：5,923万円なら 59230', en: 'E.g. 59230 for 59.23 million yen' },
            },
          ),
          'fiscalYear',
          'source',
        ),
        neededWith(
          fiscalYear(
            'fiscalYear',
            { ja: '年度', en: 'Fiscal year' },
            {
              width: '20%',
              help: { ja: '例：2025（令和7年度）', en: 'E.g. 2025' },
            },
          ),
          'thousandYen',
          'source',
        ),
        neededWith(
          text(
            'source',
            { ja: '出典', en: 'Source' },
            {
              localized: true,
              maxLength: 200,
              width: '50%',
              help: { ja: '例：令和7年度当初予算書', en: 'E.g. Initial budget, fiscal 2025' },
            },
          ),
          'thousandYen',
          'fiscalYear',
        ),
      ),
    ],
    {
      help: {
        ja: 'わかるときだけ書きます。金額・年度・出典がそろって初めて公開されます（年度も出典もない数字は載せません）。',
        en: 'Only when it is known. It is published when amount, year and source are all there.',
      },
    },
  ),
]
