import type { Field } from 'payload'
import { tab, tabs } from '../../fields/layout.ts'
import { orderField } from '../../fields/plan-number.ts'
import { challengeFields } from './fields/challenges.ts'
import { desiredStateFields } from './fields/desired-state.ts'
import { investmentFields } from './fields/investment.ts'
import { relatedFields } from './fields/related.ts'
import { responsibilityFields } from './fields/responsibility.ts'

/** The form follows the thought: what is wanted, what is, what lies between, what is put in, who does it, what came of it. */
export const measureFields: Field[] = [
  tabs(
    tab(
      { ja: '1 ありたい姿', en: '1 Desired state' },
      {
        ja: '手段からではなく、実現した暮らしの様子から書き始めます（バックキャスト）。',
        en: 'Begin with what life is like when it is reached, not with the means.',
      },
      desiredStateFields,
    ),
    tab(
      { ja: '2 現状と課題', en: '2 Current state and challenges' },
      {
        ja: '課題は「ありたい姿」と「現状」の差です。厚めに書くと、市民や団体が「それなら手伝える」と気づけます。',
        en: 'A challenge is the gap between desired and current state. Written out, it lets others see where they can help.',
      },
      challengeFields,
    ),
    tab(
      { ja: '3 投資', en: '3 Investment' },
      {
        ja: '何を、どれだけの期間、なぜ投じるのか。お金だけでなく活動と時間も投資です。',
        en: 'What is put in, for how long and why. Activity and time are investments, as money is.',
      },
      investmentFields,
    ),
    tab(
      { ja: '4 担当と指標', en: '4 Who and how measured' },
      { ja: 'だれが進め、何で成果を確かめるか。', en: 'Who carries it, and by what its results are seen.' },
      responsibilityFields,
    ),
    tab(
      { ja: '5 つながり', en: '5 What belongs to it' },
      {
        ja: 'この施策につながる事業・ロジックモデル・評価・声です。つなぐのはそれぞれの画面で行います。',
        en: 'Undertakings, logic model, evaluations and voices linked here. The links are set on their own screens.',
      },
      relatedFields,
    ),
  ),
  orderField(),
]
