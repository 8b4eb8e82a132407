import { formatFiscalYear } from '@aritai/domain'

const ja = {
  noPlan: '公開中の計画がありません。',
  noTurn: '計画に「現在の期」と、その次の期がそろっていません。計画の画面で、期の名前・年度・位置を入れてください。',
  editPlan: '計画の画面を開く',
  turn: (ending: string, beginning: string) => `${ending}を終え、${beginning}に入ります。`,
  years: (from: number, to: number) => `${formatFiscalYear(from, 'ja')}〜${formatFiscalYear(to, 'ja')}`,
  project: 'プロジェクト',
  measure: '施策',
  judged: (year: number, judgement: string) => `${formatFiscalYear(year, 'ja')}の評価：${judgement}`,
  notJudged: '公開された評価がありません。',
  draft: '公開していない下書きがあります。続ける以外を選ぶには、先に公開するか元に戻してください。',
  sustained: '長期継続の施策です。終えてよいか確かめてください。',
  reason: '理由（市民に公開されます）',
  reasonHelp: '10文字以上。何がわかったから、そうするのか。評価の理由が入っているときは、確かめて直してください。',
  count: (counts: Record<string, number>) =>
    `続ける ${counts.continue ?? 0}・見直して続ける ${counts.revise ?? 0}・終える ${counts.drop ?? 0}・まだ決めていない ${counts.open ?? 0}`,
  confirm:
    '内容を確かめました。終えるプロジェクトと施策は市民向けサイトで「これまでに終えたもの」に移り、計画の現在の期が替わります。',
  submit: '次の期を開く',
  working: '開いています…',
  errors: '次のことを直してください。まだ何も変わっていません。',
  failed: '開けませんでした。通信を確かめて、もう一度押してください。同じ内容は二度記録されません。',
  done: '次の期に入りました。',
  seeChanges: '記録された変更を見る',
}
export type Words = typeof ja

const en: Words = {
  noPlan: 'There is no public plan.',
  noTurn: 'The plan has no current term with another one after it. Enter names, years and standing of its terms.',
  editPlan: 'Open the plan',
  turn: (ending, beginning) => `${ending} ends, ${beginning} begins.`,
  years: (from, to) => `${formatFiscalYear(from, 'en')} – ${formatFiscalYear(to, 'en')}`,
  project: 'Project',
  measure: 'Measure',
  judged: (year, judgement) => `Evaluation of ${formatFiscalYear(year, 'en')}: ${judgement}`,
  notJudged: 'No published evaluation.',
  draft: 'It has an unpublished draft. To revise or drop it, publish the draft or take it back first.',
  sustained: 'This is a sustained measure. Check whether it should really end.',
  reason: 'Reason (public)',
  reasonHelp:
    'At least 10 characters: what was learnt that leads to this. Where the evaluation’s reason stands here, check it.',
  count: (counts) =>
    `Continue ${counts.continue ?? 0} · revise ${counts.revise ?? 0} · drop ${counts.drop ?? 0} · undecided ${counts.open ?? 0}`,
  confirm:
    'I have checked this. What is dropped stands among what has ended on the public site, and the current term changes.',
  submit: 'Open the next term',
  working: 'Opening…',
  errors: 'Please put this right. Nothing has changed yet.',
  failed: 'This did not work. Check the connection and press again. Nothing is recorded twice.',
  done: 'The next term has begun.',
  seeChanges: 'See the recorded changes',
}

/** The words of the admin's language. */
export const wordsOf = (language: 'ja' | 'en'): Words => (language === 'en' ? en : ja)
