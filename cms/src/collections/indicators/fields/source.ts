import { indicatorBases, terms } from '@aritai/domain'
import type { Field } from 'payload'
import { choice } from '../../../fields/choice.ts'
import { text } from '../../../fields/text.ts'
import { webAddress } from '../../../fields/web-address.ts'

/** Where the values come from (方向性②: survey and statistics before targets). */
export const sourceFields: Field[] = [
  choice('basis', { ja: '数字の種類', en: 'Basis' }, indicatorBases, terms.indicatorBasis, {
    required: true,
    help: {
      ja: 'アンケートを選んだときは、どの値にも回答数が要ります。',
      en: 'With a survey every value needs its sample size.',
    },
  }),
  text(
    'source',
    { ja: '出典', en: 'Source' },
    {
      localized: true,
      maxLength: 300,
      help: {
        ja: 'どこが、いつ出した数字か。例：塩尻市「市民アンケート」（毎年7月）。出典がない値は公開されません。',
        en: 'Who publishes it and when, e.g. “Citizens’ survey, Shiojiri City, each July”. Values without a source are not published.',
      },
    },
  ),
  webAddress(
    'sourceUrl',
    { ja: '出典のページ', en: 'Address of the source' },
    {
      help: {
        ja: '公開されているページがあれば。https:// から貼り付けます。',
        en: 'If there is a public page; paste it from https:// on.',
      },
    },
  ),
]
