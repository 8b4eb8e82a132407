import type { Field } from 'payload'
import { endedField } from '../../fields/ended.ts'
import { joined } from '../../fields/joined.ts'
import { tab, tabs } from '../../fields/layout.ts'
import { row } from '../../fields/list.ts'
import { codeField, orderField } from '../../fields/plan-number.ts'
import { pictureField, relation } from '../../fields/relation.ts'
import { longText, text } from '../../fields/text.ts'
import { layerFields } from './fields/layers.ts'

const desired: Field[] = [
  row(
    relation('strategy', { ja: '基本戦略', en: 'Strategy' }, 'strategies', {
      required: true,
      width: '70%',
      help: { ja: 'このプロジェクトが入る基本戦略を一つ選びます。', en: 'Choose the strategy it belongs to.' },
    }),
    codeField({ ja: '例：A-1', en: 'E.g. A-1' }),
  ),
  text(
    'name',
    { ja: 'プロジェクトの名前（ありたい姿）', en: 'Name (desired state)' },
    {
      localized: true,
      required: true,
      maxLength: 160,
      help: {
        ja: '実現したときの暮らしの様子を「〜が〜ている」で。例：子どもを産み育てる環境が整い、親子と周囲が笑顔になっている。「〜の整備」「〜の推進」のような手段で名付けると、市民や団体が加わる余地が狭くなります。',
        en: 'What life is like when it is reached, as a sentence: “Families have what they need to raise children, and everyone around them smiles.” A name like “Improvement of …” fixes the means and leaves others no room to join.',
      },
    },
  ),
  longText(
    'summary',
    { ja: '説明', en: 'Summary' },
    {
      localized: true,
      required: true,
      help: {
        ja: 'その姿のときに、だれがどんな一日を過ごしているかを3文ほどで。',
        en: 'In about three sentences: who lives what kind of day when this is reached.',
      },
    },
  ),
  longText(
    'priorityReason',
    { ja: '重点的に投資する理由', en: 'Why it is a priority' },
    {
      localized: true,
      required: true,
      help: {
        ja: 'なぜ今、ほかより先に力を入れるのか。統計やアンケートの数字、市民の声を根拠に。市民がいちばん知りたいところです。',
        en: 'Why now and before other things, on the evidence of figures, surveys and voices. This is what citizens want to know most.',
      },
    },
  ),
  pictureField(
    'picture',
    { ja: '写真・絵', en: 'Picture' },
    {
      help: {
        ja: 'その姿が浮かぶ一枚を。人が写っているものは、本人の了解を得たものだけを使います。',
        en: 'A picture that calls up this state. Use pictures of people only when they have agreed.',
      },
    },
  ),
]

/** Desired state first, then the present in its layers, then the measures. */
export const projectFields: Field[] = [
  tabs(
    tab(
      { ja: 'ありたい姿', en: 'Desired state' },
      { ja: '何を目指すか、なぜ重点か。', en: 'What it aims at, and why it is a priority.' },
      desired,
    ),
    tab(
      { ja: '現状と地域の視点', en: 'Current state and layers' },
      {
        ja: '市全体の平均だけではなく、広域・小地域の違いを見て書きます。',
        en: 'Not only the city’s average: the wider area and the small areas too.',
      },
      layerFields,
    ),
    tab(
      { ja: '施策', en: 'Measures' },
      { ja: 'このプロジェクトを形にする施策です。', en: 'The measures that make it real.' },
      [
        joined('measures', { ja: 'このプロジェクトの施策', en: 'Measures of this project' }, 'measures', 'project', {
          help: {
            ja: 'つなぐ・外すは施策の画面で行います。',
            en: 'The link is set in the measure.',
          },
          columns: ['code', 'name', 'horizon', 'leadDepartment', '_status'],
          sort: 'order',
        }),
      ],
    ),
  ),
  endedField(),
  orderField(),
]
