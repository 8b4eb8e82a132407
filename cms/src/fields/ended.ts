import type { GroupField } from 'payload'
import { group } from './list.ts'
import { fiscalYear } from './numbers.ts'
import { longText } from './text.ts'

/** Filled in when the next term is opened without this (中間総括): it stays readable, with the reason why it ended. */
export const endedField = (): GroupField =>
  group(
    'ended',
    { ja: '終了', en: 'Ended' },
    [
      fiscalYear(
        'lastFiscalYear',
        { ja: '最後の年度', en: 'Last fiscal year' },
        { help: { ja: 'この年度まで計画に入っていました。', en: 'It belonged to the plan up to this year.' } },
      ),
      longText(
        'reason',
        { ja: '終えた理由', en: 'Why it ended' },
        {
          localized: true,
          rows: 3,
          help: {
            ja: '市民に公開されます。次の期を開いたときの理由が入ります。',
            en: 'Citizens read it. It comes from the opening of the next term.',
          },
        },
      ),
    ],
    {
      help: {
        ja: '「次の期を開く」で終えたものにだけ入ります。市民向けサイトでは「これまでに終えたもの」に理由とともに残ります。',
        en: 'Filled in by “Open the next term”. The public site keeps it among what has ended, with the reason.',
      },
      condition: ({ ended }) => isEnded(ended),
    },
  )

const isEnded = (ended: unknown) =>
  typeof ended === 'object' && ended !== null && 'lastFiscalYear' in ended && Boolean(ended.lastFiscalYear)
