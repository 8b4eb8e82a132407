import { label } from '../localized/label.ts'

/** The headings of the file; `indicator` holds the address (slug) or the name. */
export const indicatorColumnTerms = {
  indicator: label('指標', 'Indicator', '数字の 名前'),
  fiscalYear: label('年度', 'Fiscal year', '年度'),
  value: label('値', 'Value', '数字'),
  sampleSize: label('回答数', 'Sample size', 'こたえた 人の 数'),
  interim: label('途中経過', 'Year still running', 'とちゅう'),
  note: label('注', 'Note', 'メモ'),
}

export const indicatorRowEffectTerms = {
  added: label('新しい値', 'New value', '新しい 数字'),
  changed: label('変わる値', 'Changed value', 'かわる 数字'),
  same: label('変わらない値', 'Unchanged', 'おなじ'),
  empty: label('記入なし', 'Not filled in', '書いて いません'),
  wrong: label('直す行', 'To be put right', '直します'),
}
