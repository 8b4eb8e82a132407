const ja = {
  answer: 'この声に答える',
  toAnswer: '答える声のことば',
  difference: '届いたままの文との違い',
  same: '届いたままの文と同じことばです。',
  mark: '違いがあります。下の「元の文から変えたこと」で、どう変えたかを選んでください。',
  field: { ja: '公開する文', en: 'Words to publish' },
}
export type Words = typeof ja

const en: Words = {
  answer: 'Answer this voice',
  toAnswer: 'The words to answer',
  difference: 'How they differ from the words as told',
  same: 'The same words as told.',
  mark: 'They differ. Choose below, under “What was changed”, how.',
  field: ja.field,
}

export const wordsOf = (language: string): Words => (language === 'en' ? en : ja)
