import { investmentHorizons, terms } from '@aritai/domain'
import type { Field } from 'payload'
import { choice } from '../../../fields/choice.ts'
import { list, row } from '../../../fields/list.ts'
import { codeField } from '../../../fields/plan-number.ts'
import { relation } from '../../../fields/relation.ts'
import { text } from '../../../fields/text.ts'

/** Where the measure belongs, and its name as the state aimed at (方向性①-3, ③). */
export const nameFields: Field[] = [
  row(
    relation('project', { ja: 'プロジェクト', en: 'Project' }, 'projects', {
      required: true,
      width: '70%',
      help: { ja: 'この施策が入るプロジェクトを一つ選びます。', en: 'Choose the project it belongs to.' },
    }),
    codeField({ ja: '例：A-1-1', en: 'E.g. A-1-1' }),
  ),
  text(
    'name',
    { ja: '施策の名前（ありたい姿）', en: 'Name (desired state)' },
    {
      localized: true,
      required: true,
      maxLength: 160,
      help: {
        ja: '主語は市民や地域。「〜が〜ている」「〜できる」で終えます。例：ライフスタイルに合う預け先があることで、家庭で子どもと過ごす時間がより充実できる。「〜体制の整備」は手段なので、整備されたあとの姿を書きます。',
        en: 'Its subject is the people or the area, e.g. “Childcare fits the way families live, and time at home with children is fuller.” Not “Development of childcare”: say what it is like afterwards.',
      },
    },
  ),
]

/** The smaller states it is made of. */
export const subStatesField: Field = list(
  'subStates',
  { ja: '小さなありたい姿', en: 'Sub-states' },
  [
    row(
      text(
        'name',
        { ja: 'ありたい姿', en: 'State' },
        {
          localized: true,
          required: true,
          maxLength: 160,
          width: '70%',
          help: {
            ja: '例：地域で子育てをサポートする体制が整い、顔の見える支援がある',
            en: 'E.g. “Neighbours support families, and people know each other’s faces”',
          },
        },
      ),
      choice('horizon', { ja: '期間', en: 'Horizon' }, investmentHorizons, terms.investmentHorizon, {
        required: true,
        width: '30%',
        help: {
          ja: '部分ごとに期間が違ってかまいません。',
          en: 'Parts may have different horizons.',
        },
      }),
    ),
  ],
  {
    singular: { ja: '小さなありたい姿', en: 'Sub-state' },
    help: {
      ja: 'ありたい姿を2〜4つに分けて示します。短期集中の部分と長期継続の部分が見分けられるようになります。',
      en: 'Two to four states that make up the whole; readers see which part is focused and which sustained.',
    },
    maxRows: 12,
  },
)
