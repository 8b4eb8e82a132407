import { formatFiscalYear } from '@aritai/domain'

const ja = {
  title: '昨年度の評価と指標',
  chooseFirst: '施策と年度を選ぶと、昨年度に書いた方向と指標の値をここに並べます。',
  lastDirection: (year: number) => `${formatFiscalYear(year, 'ja')}の評価で「こうする」と書いたこと`,
  learntNow: '今年度わかったこと（いま書いているもの）',
  notWritten: 'まだ書いていません。',
  frozen:
    'この評価は公開されているため、変えられません。誤りは下の「公開後の訂正」に、理由とともに書き足してください。',
  noPrevious: 'この施策には、前の年度の公開された評価がありません。',
  copy: (year: number) => `${formatFiscalYear(year, 'ja')}の評価を写して始める`,
  copyHelp: '空いている欄にだけ昨年度の文が入ります。写した文は、書き直すまで下に示します。',
  fields: { learnt: 'この1年でわかったこと：', judgementReason: 'そう判断した理由：', nextDirection: '来年度の方向：' },
  figures: '指標の値',
  noIndicators: 'この施策には指標がありません。',
  notMeasured: 'まだ測っていません',
  year: (year: number) => formatFiscalYear(year, 'ja'),
  target: (year: number, value: number) => `（目標 ${formatFiscalYear(year, 'ja')} ${value}）`,
  publishOnce: 'この評価を公開しますか',
  publishOnceHelp: '公開した評価は変えられず、取り消せません。公開後に誤りに気づいたときは、訂正として書き足せます。',
  publish: '公開する',
  goOnWriting: '書く画面に戻る',
}
export type Words = typeof ja

const en: Words = {
  title: 'Last year and the figures',
  chooseFirst: 'Choose measure and year to see last year’s direction and the figures here.',
  lastDirection: (year) => `What the evaluation of ${formatFiscalYear(year, 'en')} said we would do`,
  learntNow: 'What was learnt this year (as you write it)',
  notWritten: 'Nothing written yet.',
  frozen: 'This evaluation is public and cannot be changed. Put errors right under “Corrections”, with the reason.',
  noPrevious: 'There is no earlier published evaluation of this measure.',
  copy: (year) => `Begin with the evaluation of ${formatFiscalYear(year, 'en')}`,
  copyHelp: 'Fills only what is empty. Copied words are named below until you rewrite them.',
  fields: { learnt: 'What was learnt:', judgementReason: 'Reason:', nextDirection: 'Direction:' },
  figures: 'Figures',
  noIndicators: 'This measure has no indicators.',
  notMeasured: 'Not measured yet',
  year: (year) => formatFiscalYear(year, 'en'),
  target: (year, value) => ` (target ${formatFiscalYear(year, 'en')} ${value})`,
  publishOnce: 'Publish this evaluation?',
  publishOnceHelp:
    'Once published it cannot be changed or taken back. Errors you notice later can be put right by corrections.',
  publish: 'Publish',
  goOnWriting: 'Back to writing',
}

/** The words of the admin's language. */
export const wordsOf = (language: string): Words => (language === 'en' ? en : ja)
