import { termStates, terms } from '@aritai/domain'
import { choice } from '../../../fields/choice.ts'
import { list, row } from '../../../fields/list.ts'
import { fiscalYear } from '../../../fields/numbers.ts'
import { longText, text } from '../../../fields/text.ts'

/** 中期戦略: three terms of three years; what is learnt in one goes into the next (中間総括). */
export const termsField = list(
  'terms',
  { ja: '中期戦略の期', en: 'Terms' },
  [
    row(
      text(
        'name',
        { ja: '期の名前', en: 'Name' },
        {
          localized: true,
          required: true,
          maxLength: 80,
          width: '40%',
          help: { ja: '例：第1期中期戦略', en: 'E.g. “First term”' },
        },
      ),
      fiscalYear(
        'startsInFiscalYear',
        { ja: '始まりの年度', en: 'First fiscal year' },
        {
          required: true,
          width: '20%',
          help: { ja: '例：2024', en: 'E.g. 2024' },
        },
      ),
      fiscalYear(
        'endsInFiscalYear',
        { ja: '終わりの年度', en: 'Last fiscal year' },
        {
          required: true,
          width: '20%',
          help: { ja: '例：2026', en: 'E.g. 2026' },
        },
      ),
      choice('state', { ja: '今の位置', en: 'Where it stands' }, termStates, terms.termState, {
        required: true,
        default: 'next',
        width: '20%',
        help: {
          ja: '公開した計画では、「次の期を開く」で替わります。',
          en: 'Once the plan is public, “Open the next term” changes it.',
        },
      }),
    ),
    longText(
      'summary',
      { ja: 'この期の重点と、前の期からの変更', en: 'Priorities, and what changed since the term before' },
      {
        localized: true,
        help: {
          ja: '何に重点を置く3年か。前の期の評価から何を学び、何を変えたのかを書くと、計画が動いていることが伝わります。',
          en: 'What these three years put first; what was learnt in the term before and changed because of it.',
        },
      },
    ),
  ],
  {
    singular: { ja: '期', en: 'Term' },
    help: {
      ja: '1期3年を基本に、計画の年度をすき間なく区切ります。例：2024〜2026、2027〜2029、2030〜2032。',
      en: 'Three years each, without gaps: 2024–2026, 2027–2029, 2030–2032.',
    },
    maxRows: 9,
  },
)
