const ja = {
  none: '先に、照らすブランド・アイデンティティを選んでください。問いがここに並びます。',
  loading: '問いを読みこんでいます…',
  failed: '問いを読みこめませんでした。画面を開き直してください。書いたものは保存されていれば残っています。',
  progress: (done: number, all: number) => `${all}つの問いのうち${done}つに答えました。`,
  gone: '選んだブランド・アイデンティティにない問いへの答えです',
  remove: 'この答えを取り除く',
}
const en: typeof ja = {
  none: 'Choose the brand identity first; its questions then appear here.',
  loading: 'Loading the questions…',
  failed: 'The questions could not be loaded. Please open the page again; what was saved is still there.',
  progress: (done, all) => `${done} of ${all} questions answered.`,
  gone: 'An answer to a question that the chosen brand identity does not have',
  remove: 'Remove this answer',
}

export type AidWords = typeof ja
export const getWords = (language: 'ja' | 'en'): AidWords => (language === 'en' ? en : ja)
