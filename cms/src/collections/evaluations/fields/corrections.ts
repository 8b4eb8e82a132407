import { day } from '../../../fields/day.ts'
import { list } from '../../../fields/list.ts'
import { longText } from '../../../fields/text.ts'

/** 訂正: the only thing that is added to a published evaluation. Its own words stay readable above. */
export const correctionsField = list(
  'corrections',
  { ja: '公開後の訂正', en: 'Corrections' },
  [
    longText(
      'text',
      { ja: '訂正', en: 'Correction' },
      {
        localized: true,
        required: true,
        rows: 2,
        help: {
          ja: '何が誤りで、正しくは何か。元の文は消えずに残ります。例：「回答数312人」は321人の誤りです。',
          en: 'What is wrong and what is right, e.g. “312 answers” should read 321. The original words stay.',
        },
      },
    ),
    longText(
      'reason',
      { ja: 'なぜ誤ったか・なぜ訂正するか', en: 'Why' },
      {
        localized: true,
        required: true,
        rows: 2,
        help: {
          ja: '市民に公開されます。例：集計のときの転記の誤り。',
          en: 'Citizens read it, e.g. a slip in copying.',
        },
      },
    ),
    day(
      'correctedOn',
      { ja: '訂正した日（自動）', en: 'Corrected on (filled in)' },
      { readOnly: true, help: { ja: '保存したときに入ります。', en: 'Filled in when it is saved.' } },
    ),
  ],
  {
    singular: { ja: '訂正', en: 'Correction' },
    rowLabel: 'text',
    maxRows: 50,
    help: {
      ja: '公開した評価は変えられません。誤りがあったときは、元の言葉を残したまま、ここに理由とともに書き足します。',
      en: 'A published evaluation cannot be changed. Errors are put right here, with the reason; the original words stay.',
    },
    condition: ({ _status, corrections }) =>
      _status === 'published' || (Array.isArray(corrections) && corrections.length > 0) || Number(corrections) > 0,
  },
)
