import { formatFiscalYear } from '@aritai/domain'
import type { Language } from '../workspace/language.ts'

const ja = {
  ownOnly: '自分の課が主管する施策に関わるものだけを載せています。',
  noDepartment: '所属の部署が登録されていません。システム管理者に登録を頼んでください。',
  counted: (title: string, count: number) => `${title}（${count}）`,
  more: (count: number) => `ほかに${count}件あります。すべて見る`,
  back: 'すべての項目に戻る',
  unanswered: {
    title: '答えを待つ声',
    help: '公開またはお預かりと決めた声のうち、まだどの課も答えていないものです。届いた日から数えます。',
    none: '答えを待つ声はありません。',
  },
  voice: '声',
  received: '届いた日',
  waiting: '待っている日数',
  days: (count: number) => `${count}日`,
  measures: '関係する施策',
  state: '状態',
  silentMeasures: {
    title: '声のない施策',
    help: '公開している施策のうち、どの声とも結びついていないものです。市の考えだけで名づけた施策かもしれません。',
    none: 'すべての施策に声が結びついています。',
  },
  measure: '施策',
  lead: '主管する部署',
  unlinked: {
    title: '行き先のない声',
    help: '施策にも、回答にも、アクションプランにも、ストーリーにも、つながっていない声です。',
    none: '行き先のない声はありません。',
  },
  quotations: {
    title: '同意のない引用',
    help: 'ストーリーが引用しているのに、そこへ載せる同意のない声です。公開ページでは自動で伏せますが、前後の文は直してください。',
    none: '同意のない引用はありません。',
  },
  story: 'ストーリー',
  channel: '公開先',
  reason: '理由',
  version: '版',
  reasons: { withdrawn: '取り下げられた', 'not-public': '公開していない', 'no-consent': '同意がない' },
  draft: '下書き',
  published: '公開中',
  indicators: {
    title: '値の来ていない成果指標',
    help: (year: number) =>
      `${formatFiscalYear(year, 'ja')}の値が、まだ入っていない指標です。数年おきの調査は、次の調査の年まで数えません。`,
    none: '値の抜けている成果指標はありません。',
  },
  indicator: '成果指標',
  lastYear: '最後の値',
  never: 'まだ測っていません',
  evaluations: {
    title: '評価のない施策',
    help: (year: number) => `${formatFiscalYear(year, 'ja')}の事中評価が、まだ公開されていない施策です。`,
    none: '評価はすべて公開されています。',
  },
  names: '手段の言い方になっている名前',
  namesCount: (count: number) => `「〜の整備」のように、手段の言い方で終わる名前が${count}件あります。`,
  namesNone: '手段の言い方で終わる名前はありません。',
  namesLink: '名前の一覧を開く',
  year: (year: number) => formatFiscalYear(year, 'ja'),
}

const en: typeof ja = {
  ownOnly: 'Only what concerns measures led by your department.',
  noDepartment: 'You belong to no department yet. Ask an administrator to enter it.',
  counted: (title, count) => `${title} (${count})`,
  more: (count) => `${count} more. Show all`,
  back: 'Back to all parts',
  unanswered: {
    title: 'Voices waiting for an answer',
    help: 'Published or kept, and answered by no department yet. The days count from the day they were told.',
    none: 'No voice waits for an answer.',
  },
  voice: 'Voice',
  received: 'Received on',
  waiting: 'Waiting',
  days: (count) => `${count} days`,
  measures: 'Measures',
  state: 'State',
  silentMeasures: {
    title: 'Measures without a voice',
    help: 'Published measures that no voice is linked to: perhaps named by the city alone.',
    none: 'Every measure has voices behind it.',
  },
  measure: 'Measure',
  lead: 'Lead department',
  unlinked: {
    title: 'Voices that lead nowhere',
    help: 'No measure, answer, action plan or story refers to them.',
    none: 'Every voice leads somewhere.',
  },
  quotations: {
    title: 'Quotations without consent',
    help: 'Stories quote these voices on channels their tellers did not agree to. The public page leaves them out by itself; the words around them may need a change.',
    none: 'There is no quotation without consent.',
  },
  story: 'Story',
  channel: 'Channel',
  reason: 'Reason',
  version: 'Version',
  reasons: { withdrawn: 'withdrawn', 'not-public': 'not public', 'no-consent': 'no consent' },
  draft: 'Draft',
  published: 'Published',
  indicators: {
    title: 'Indicators without their value',
    help: (year) =>
      `The value of ${formatFiscalYear(year, 'en')} is missing. Surveys of every few years count in the year they are due again.`,
    none: 'No indicator lacks a value.',
  },
  indicator: 'Indicator',
  lastYear: 'Last value',
  never: 'Not measured yet',
  evaluations: {
    title: 'Measures without an evaluation',
    help: (year) => `The evaluation of ${formatFiscalYear(year, 'en')} is not public yet.`,
    none: 'All evaluations are public.',
  },
  names: 'Names that are means',
  namesCount: (count) => `${count} names end in means and not in a state.`,
  namesNone: 'No name ends in means.',
  namesLink: 'Open the list of names',
  year: (year) => formatFiscalYear(year, 'en'),
}

export type RoundTripWords = typeof ja
export const roundTripWords: Record<Language, RoundTripWords> = { ja, en }
