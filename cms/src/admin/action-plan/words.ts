import type { ActionPlanPart, PublicationNeed } from '@aritai/domain'
import type { Label } from '../../fields/label.ts'

/** What to do about a part that cannot be missing when a plan is published. */
export const needWords: Record<PublicationNeed, Label> = {
  title: { ja: '計画の名前を書く', en: 'Give the plan a name' },
  aim: { ja: '目指す状態を書く', en: 'Write the aim' },
  'branding-aim': { ja: 'だれに向けた計画かを選ぶ', en: 'Choose at whom it is aimed' },
  years: { ja: '始まりと終わりの年度を確かめる', en: 'Check the first and the last year' },
  'criteria-words': { ja: '関わり方を選んだ判断基準に、答えを書く', en: 'Write the answers you began' },
  'action-titles': { ja: '行を作った取り組みに、名前を書く', en: 'Name the actions you began' },
  'news-words': { ja: '行を作った報告に、文を書く', en: 'Write the news you began' },
  department: { ja: '部署を選ぶ', en: 'Choose the department' },
}

/** What to do about a part that may be missing, and that readers miss. */
export const partWords: Record<ActionPlanPart, Label> = {
  aim: { ja: '目指す状態を書く', en: 'Write the aim' },
  criteria: { ja: '判断基準のすべての問いに答える', en: 'Answer every criterion' },
  actions: { ja: '取り組みを一つ入れる', en: 'Enter an action' },
  'due-dates': { ja: 'すべての取り組みに「いつまでに」を入れる', en: 'Give every action a due date' },
  measures: { ja: '役立つ施策を選ぶ', en: 'Choose the measures it serves' },
  voices: { ja: '応えている声を選ぶ', en: 'Choose the voices it answers' },
  partners: { ja: 'いっしょにやりたい人を書く', en: 'Say whom you would like to join' },
}

export const progressWords = {
  heading: { ja: 'この計画の書けているところ', en: 'How far this plan is written' },
  meter: { ja: '七つのところのうち、書けている数', en: 'Parts written of seven' },
  complete: { ja: '七つのところが、すべて書けました。', en: 'All seven parts are written.' },
  canPublish: { ja: '公開に必要なところは、すべて書けています。', en: 'Everything that publishing needs is written.' },
  later: { ja: '書くと、もっと伝わるところ', en: 'Parts that would tell readers more' },
  published: {
    ja: '公開中です。市民が読んでいます。',
    en: 'This plan is public. Citizens read it.',
  },
  changed: {
    ja: '公開中の計画に、まだ公開していない変更があります。',
    en: 'There are changes to this public plan that are not public yet.',
  },
  see: { ja: '市民のページを見る', en: 'See the public page' },
  report: { ja: '進み具合を報告する', en: 'Report progress' },
} as const satisfies Record<string, Label>

export const needsHeading = (count: number): Label => ({
  ja: `公開までに、あと${count}つ`,
  en: count === 1 ? 'One thing left before publishing' : `${count} things left before publishing`,
})

/** What the button does, by its own name, so that nobody has to try it out. */
export const publishHint = (publish: string, draft: string): Label => ({
  ja: `「${publish}」を押すと、すぐに市民のページに載ります。企画課の承認はいりません。まだ見せたくないときは「${draft}」を押します。`,
  en: `“${publish}” puts it on the citizens’ pages at once; nobody else has to approve. “${draft}” keeps it among staff.`,
})
