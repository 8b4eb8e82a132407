import { actors, logicModelColumns, terms } from '@aritai/domain'
import type { TextField } from 'payload'
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
        width: '50%',
        help: {
          ja: '使うもの→すること→できたもの→人や暮らしの変化→まちの変化',
          en: 'Used → done → made → people change → the city changes',
        },
      }),
      choice('actor', { ja: 'だれが', en: 'Who' }, actors, terms.actor, {
        required: true,
        width: '50%',
        help: {
          ja: '市だけでなく、ともに・だれでも取り組める部分を見つけます。',
          en: 'Find the parts where others can act, not only the city.',
        },
      }),
    ),
    relation('department', { ja: '担当する部署', en: 'Section' }, 'departments', {
      help: {
        ja: '市が受け持つ部分は、どの課の仕事かを選びます（ともに・だれでもの部分は、なくてもかまいません）。',
        en: 'Which section sees to it, where it is the city’s part.',
      },
    }),
    relation('indicator', { ja: '測る指標', en: 'Indicator' }, 'indicators', {
      help: {
        ja: '成果には指標を選びます。測れると、仮説が当たっているか確かめられます。',
        en: 'Outcomes need one: only what is measured can prove the model right or wrong.',
      },
    }),
    longText(
      'noIndicatorReason',
      { ja: 'まだ測れない理由', en: 'Why it is not measured' },
      {
        localized: true,
        rows: 2,
        maxLength: 300,
        condition: (_document, { column, indicator }) => column === 'outcome' && !indicator,
        help: {
          ja: '指標のない成果だけに書きます。公開ページに「まだ測っていません」と添えて載ります。例：令和9年度の調査から聞きます。',
          en: 'Only for outcomes without an indicator; shown in public beside “Not measured yet”.',
        },
      },
    ),
    internal(
      keyField(
        'key',
        { ja: '記号', en: 'Key' },
        {
          required: true,
          help: {
            ja: '矢印が部分を指すための名札です。自動で付きます（例：outcome-1）。',
            en: 'Names the part for arrows; given by itself, e.g. outcome-1.',
          },
        },
      ),
    ),
  ],
  {
    singular: { ja: '部分', en: 'Part' },
    rowLabel: 'text',
    drawnBy: { path: '/src/admin/logic-model/LogicModelField.tsx#LogicModelField', clientProps: {} },
    help: {
      ja: '一つの枠に一行。10〜20個が読みやすい目安です。',
      en: 'One row for each box; ten to twenty are readable.',
    },
    maxRows: 60,
  },
)

/** Kept by the editor itself; nobody has to see it. */
function internal(field: TextField): TextField {
  return { ...field, admin: { ...field.admin, hidden: true } }
}
