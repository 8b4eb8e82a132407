import type { Field } from 'payload'
import { endedField } from '../../fields/ended.ts'
import { tab, tabs } from '../../fields/layout.ts'
import { orderField } from '../../fields/plan-number.ts'
import { nameFields, subStatesField } from './fields/desired-state.ts'
import { gapFields } from './fields/gap.ts'
import { investmentFields } from './fields/investment.ts'
import { relatedFields } from './fields/related.ts'
import { responsibilityFields } from './fields/responsibility.ts'

/** The form follows the thought: what is wanted, what is, what lies between, what is put in, who does it, what came of it. */
export const measureFields: Field[] = [
  tabs(
    tab(
      { ja: '1 ありたい姿と課題', en: '1 Desired state and challenges' },
      {
        ja: '手段からではなく、実現した暮らしの様子から書き始めます（バックキャスト）。ありたい姿と現状を見比べて、その差を「課題」に厚めに書くと、市民や団体が「それなら手伝える」と気づけます。',
        en: 'Begin with what life is like when it is reached, not with the means. Hold it against how things are: the gap is the challenge. Written out, it lets others see where they can help.',
      },
      [...nameFields, gapFields, subStatesField],
    ),
    tab(
      { ja: '2 投資', en: '2 Investment' },
      {
        ja: '何を、どれだけの期間、なぜ投じるのか。お金だけでなく活動と時間も投資です。',
        en: 'What is put in, for how long and why. Activity and time are investments, as money is.',
      },
      investmentFields,
    ),
    tab(
      { ja: '3 担当と指標', en: '3 Who and how measured' },
      { ja: 'だれが進め、何で成果を確かめるか。', en: 'Who carries it, and by what its results are seen.' },
      responsibilityFields,
    ),
    tab(
      { ja: '4 つながり', en: '4 What belongs to it' },
      {
        ja: 'この施策につながる事業・ロジックモデル・評価・声です。つなぐのはそれぞれの画面で行います。',
        en: 'Undertakings, logic model, evaluations and voices linked here. The links are set on their own screens.',
      },
      relatedFields,
    ),
  ),
  endedField(),
  orderField(),
]
