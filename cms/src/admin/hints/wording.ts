import type { Severity } from '@aritai/domain'
import type { Label } from '../../fields/label.ts'

/** Told by a sign and by words, not by colour alone. */
export const severityWords: Record<Severity | 'kept', Label & { sign: string }> = {
  block: { sign: '✕', ja: '公開までに必要', en: 'Needed for publication' },
  advise: { sign: '△', ja: '助言', en: 'Advice' },
  kept: { sign: '✓', ja: '理由を付けて残した助言', en: 'Advice kept with a reason' },
}

export const hintWords = {
  example: { ja: '書きかえの例', en: 'Example' },
  inThisPlan: { ja: 'この計画の書き方', en: 'In this plan' },
  keep: { ja: '理由を付けてこのままにする', en: 'Keep it, with a reason' },
  reason: { ja: 'このままにする理由', en: 'Why it stays as it is' },
  reasonHelp: {
    ja: '言葉を変えると、助言はもう一度出ます。理由は職員だけが読めます。',
    en: 'When the words change, the advice comes back. Only staff read the reason.',
  },
  keepNow: { ja: '残す', en: 'Keep' },
  cancel: { ja: 'やめる', en: 'Cancel' },
  undo: { ja: '取り消す', en: 'Undo' },
  saveToKeep: { ja: '保存すると記録されます', en: 'Recorded when you save' },
  missing: { ja: '必ず入れる欄です。', en: 'This is needed.' },
  nothing: { ja: '直すところはありません。', en: 'Nothing to mend.' },
  inJapanese: {
    ja: '書き方の確認は、日本語の編集画面で行います。',
    en: 'The check reads the Japanese text. Switch the language of the content to Japanese to see it.',
  },
} as const satisfies Record<string, Label>
