import { day } from '../../../fields/day.ts'
import { list } from '../../../fields/list.ts'
import { longText } from '../../../fields/text.ts'

export const newsField = list(
  'news',
  { ja: '進み具合の報告', en: 'News' },
  [
    longText(
      'text',
      { ja: '報告', en: 'News' },
      {
        localized: true,
        required: true,
        rows: 2,
        help: {
          ja: '一、二文で。人数だけでなく、起きたことも。例：3回目に12人。漬物の作り方を高校生が教わっていました。',
          en: 'A sentence or two: not only how many came but what happened.',
        },
      },
    ),
    day(
      'on',
      { ja: '日付', en: 'On' },
      {
        required: true,
        defaultToday: true,
        help: { ja: '報告する日。今日が入っています。', en: 'The day of the news; today to begin with.' },
      },
    ),
  ],
  {
    singular: { ja: '報告', en: 'News' },
    help: {
      ja: '新しいものを下に足します。四半期に一度を目安に。写真や個人名は書きません。',
      en: 'Add the newest at the end, about once a quarter. No names of persons.',
    },
    maxRows: 100,
  },
)
