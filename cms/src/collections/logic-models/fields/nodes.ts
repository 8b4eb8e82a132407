import { actors, logicModelColumns, terms } from '@aritai/domain'
import { choice } from '../../../fields/choice.ts'
import { keyField } from '../../../fields/key.ts'
import { list, row } from '../../../fields/list.ts'
import { relation } from '../../../fields/relation.ts'
import { longText } from '../../../fields/text.ts'

export const nodesField = list(
  'nodes',
  { ja: '図の部分', en: 'Parts' },
  [
    longText(
      'text',
      { ja: '内容', en: 'Text' },
      {
        localized: true,
        required: true,
        rows: 2,
        maxLength: 200,
        help: {
          ja: '短い文で。成果と波及は「〜している」の形で。例：困ったとき、名前を知っている人に相談できている。',
          en: 'A short sentence; outcomes and impact as a state, e.g. “Parents know somebody by name to turn to”.',
        },
      },
    ),
    row(
      choice('column', { ja: '段階', en: 'Column' }, logicModelColumns, terms.logicModelColumn, {
        required: true,
        width: '35%',
        help: {
          ja: '使うもの→すること→できたもの→人や暮らしの変化→まちの変化',
          en: 'Used → done → made → people change → the city changes',
        },
      }),
      choice('actor', { ja: 'だれが', en: 'Who' }, actors, terms.actor, {
        required: true,
        width: '35%',
        help: {
          ja: '市だけでなく、ともに・だれでも取り組める部分を見つけます。',
          en: 'Find the parts where others can act, not only the city.',
        },
      }),
      keyField(
        'key',
        { ja: '記号', en: 'Key' },
        {
          required: true,
          width: '30%',
          help: {
            ja: '矢印でつなぐときの名札です。空欄なら自動で付きます（例：outcome-1）。',
            en: 'Names the part for arrows. Filled in when left empty, e.g. outcome-1.',
          },
        },
      ),
    ),
    relation('indicator', { ja: '測る指標', en: 'Indicator' }, 'indicators', {
      help: {
        ja: '成果には指標を選びます。測れると、仮説が当たっているか確かめられます。',
        en: 'Outcomes need one: only what is measured can prove the model right or wrong.',
      },
    }),
  ],
  {
    singular: { ja: '部分', en: 'Part' },
    rowLabel: 'text',
    help: {
      ja: '一つの枠に一行。10〜20個が読みやすい目安です。',
      en: 'One row for each box; ten to twenty are readable.',
    },
    maxRows: 60,
  },
)
