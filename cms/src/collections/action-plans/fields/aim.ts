import { brandingAims, terms } from '@aritai/domain'
import type { Field, NumberField } from 'payload'
import { choice } from '../../../fields/choice.ts'
import { row } from '../../../fields/list.ts'
import { fiscalYear } from '../../../fields/numbers.ts'
import { longText, text } from '../../../fields/text.ts'
import { firstYear, lastYear } from '../defaults.ts'

export const aimFields: Field[] = [
  text(
    'title',
    { ja: '計画の名前', en: 'Title' },
    {
      localized: true,
      required: true,
      maxLength: 120,
      help: {
        ja: '例：図書館から、まちの「教え合い」を広げる',
        en: 'E.g. “From the library: a town where people teach each other”',
      },
    },
  ),
  longText(
    'aim',
    { ja: '目指す状態', en: 'Aim' },
    {
      localized: true,
      required: true,
      rows: 5,
      help: {
        ja: 'この計画が終わるとき、市民や職員がどうなっているか。例：来館した人が、だれかに教えたり教わったりして帰っている。手段は「取り組み」に書きます。',
        en: 'What citizens or staff are like when it ends, e.g. “People leave the library having taught or learnt something.” The means go under actions.',
      },
    },
  ),
  choice('brandingAim', { ja: 'だれに向けて', en: 'Aimed at' }, brandingAims, terms.brandingAim, {
    required: true,
    help: {
      ja: '市民・職員とまちらしさを分かち合うのが内部、市外の人に届けるのが外部です。「両方」は、それぞれに別のことをするときに選び、下の取り組みに分けて書きます。',
      en: 'Internal: shared with citizens and staff. External: told to people elsewhere. Choose both where each gets something of its own, and write it as separate actions.',
    },
  }),
  row(
    startingWith(
      firstYear,
      fiscalYear(
        'startsInFiscalYear',
        { ja: '始まりの年度', en: 'First fiscal year' },
        {
          required: true,
          width: '50%',
          help: {
            ja: '西暦で。例：2026（令和8年度）。今年度が入っています。',
            en: 'E.g. 2026. This year to begin with.',
          },
        },
      ),
    ),
    startingWith(
      lastYear,
      fiscalYear(
        'endsInFiscalYear',
        { ja: '終わりの年度', en: 'Last fiscal year' },
        {
          required: true,
          width: '50%',
          help: {
            ja: '1〜3年が目安です。例：2028。総合計画の期の終わりが入っています。',
            en: 'One to three years, e.g. 2028. The end of the plan’s term to begin with.',
          },
        },
      ),
    ),
  ),
]

/** The field, filled in for whoever begins a new plan. */
function startingWith(defaultValue: typeof firstYear, field: NumberField): NumberField {
  return { ...field, defaultValue } as NumberField
}
