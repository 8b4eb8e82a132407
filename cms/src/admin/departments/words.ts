import { type DepartmentConcern, departmentConcerns, departmentOrders, terms } from '@aritai/domain'
import type { Label } from '../../fields/label.ts'
import type { Language } from '../workspace/language.ts'
import type { Choice } from './Choices.tsx'

export const departmentsWords = {
  title: (year: string): Label => ({ ja: `${year}の各課`, en: `Departments in ${year}` }),
  caption: (year: string, count: number): Label => ({
    ja: `${year}のアクションプラン（${count}課）。横に長いときは、表の中を動かせます。`,
    en: `Action plans of ${year} (${count} departments). A wide table scrolls in itself.`,
  }),
  filter: { ja: '気になるところで絞る', en: 'Show those with' },
  order: { ja: '並べる', en: 'Order' },
  all: { ja: 'すべての課', en: 'All departments' },
  none: { ja: '部署がまだ登録されていません。', en: 'There are no departments yet.' },
  noneWithConcern: { ja: '当てはまる課はありません。', en: 'No department has it.' },
  own: { ja: '自分の課', en: 'Your department' },
  department: { ja: '部署', en: 'Department' },
  plan: { ja: '今年度の計画', en: 'Plan this year' },
  completeness: { ja: '書けているところ', en: 'Written' },
  completenessOf: (name: string): Label => ({ ja: `${name}の計画の書けているところ`, en: `Parts written, ${name}` }),
  late: { ja: '遅れ', en: 'Late' },
  actions: { ja: '取り組み', en: 'Actions' },
  noActions: { ja: 'なし', en: 'None' },
  lastNews: { ja: '最後の報告', en: 'Last report' },
  noNews: { ja: 'まだない', en: 'None yet' },
  silent: { ja: '三か月以上なし', en: 'Silent for a quarter' },
  criteria: { ja: '答えていない判断基準', en: 'Criteria unanswered' },
  answers: { ja: '応えた声', en: 'Voices answered' },
} as const

/** The concerns to narrow the list to, each with how many departments have it. */
export const concernChoices = (
  all: number,
  count: (concern: DepartmentConcern) => number,
  language: Language,
): Choice[] => [
  { value: '', words: `${departmentsWords.all[language]} ${all}` },
  ...departmentConcerns.map((value) => ({
    value,
    words: `${terms.departmentConcern[value][language]} ${count(value)}`,
  })),
]

export const orderChoices = (language: Language): Choice[] =>
  departmentOrders.map((value) => ({ value, words: terms.departmentOrder[value][language] }))
