import { investmentCapitals, investmentHorizons, investmentKinds, terms } from '@aritai/domain'
import type { Field } from 'payload'
import { choice } from '../../../fields/choice.ts'
import { list } from '../../../fields/list.ts'
import { longText } from '../../../fields/text.ts'
import { futureChoicesField } from './future-choices.ts'

/** 未来投資: horizon with its reason, capital, kinds, and what it does to future choices (基本設計案). */
export const investmentFields: Field[] = [
  choice('horizon', { ja: '投資の期間', en: 'Horizon' }, investmentHorizons, terms.investmentHorizon, {
    required: true,
    help: {
      ja: '短期集中（3〜4年）は、成果を見て続けるか終えるかを判断します。長期継続（6〜9年）は、途中で修正しながら続けます。例：教育や文化、住民との協働は3年でやめると得策ではありません。',
      en: 'Focused (3–4 years): judged “continue or stop”. Sustained (6–9 years): corrected half-way and kept up, as education, culture and co-operation need.',
    },
  }),
  longText(
    'horizonReason',
    { ja: '重点にする理由と、この期間にした理由', en: 'Why it is a priority, and why this horizon' },
    {
      localized: true,
      required: true,
      rows: 5,
      help: {
        ja: 'なぜほかより優先するのか、なぜこの長さなのかを根拠とともに。例：関係づくりに時間がかかり、担当者が替わっても方針を変えないことが大切なため。',
        en: 'Why it comes before other things and why for this long, with evidence, e.g. because trust takes years and must outlast a change of staff.',
      },
    },
  ),
  choice(
    'capitals',
    { ja: '何を育てる投資か', en: 'Capital invested in' },
    investmentCapitals,
    terms.investmentCapital,
    {
      many: true,
      help: {
        ja: '人的資本は人の力や健康、つながり。文化資本は土地の技や祭り、言葉、景観。両方でも、どちらもなしでもかまいません。',
        en: 'Human: people’s abilities, health and ties. Cultural: crafts, festivals, words, landscape. Both, or none.',
      },
    },
  ),
  list(
    'investments',
    { ja: '投資の内容（資金・活動・時間）', en: 'Investments' },
    [
      choice('kind', { ja: '種類', en: 'Kind' }, investmentKinds, terms.investmentKind, {
        required: true,
        help: {
          ja: '資金は予算や基金、活動は人が動くこと、時間は待つこと・職員や市民が割く時間です。',
          en: 'Funds: budget. Activity: what people do. Time: what staff and citizens give, and patience.',
        },
      }),
      longText(
        'text',
        { ja: '内容', en: 'What' },
        {
          localized: true,
          required: true,
          rows: 2,
          help: {
            ja: '例：保育士が家庭を訪ねる時間を、週に半日つくる。',
            en: 'E.g. half a day a week for nursery teachers to visit families.',
          },
        },
      ),
    ],
    {
      singular: { ja: '投資', en: 'Investment' },
      rowLabel: 'text',
      help: {
        ja: '投資＝お金と狭く考えず、活動と時間も一つ以上書いてみてください。',
        en: 'Investment is more than money: try to name some activity and some time as well.',
      },
      maxRows: 20,
    },
  ),
  futureChoicesField,
]
