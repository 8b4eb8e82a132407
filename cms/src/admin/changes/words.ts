const ja = {
  filter: '絞り込む',
  kind: '種類',
  everything: 'すべて',
  words: 'ことば（名前・理由）',
  from: 'この日から',
  to: 'この日まで',
  show: '表示する',
  reset: '絞り込みをやめる',
  found: (count: number) => `${count.toLocaleString('ja-JP')}件`,
  none: 'あてはまる変更はありません。公開した内容を変えると、ここに記録されます。',
  notPublic: '市民には公開していません',
  allOfThis: 'これの変更だけを見る',
  difference: (fields: string) => `変わったところ：${fields}`,
  noteOnly: '前後の文は記録されていません（声を引用できるもの、または公開し直したもの）。',
  withhold: '前後の文を伏せる',
  withholdHelp: '誤って公開した個人の名前などがあるとき。理由と変わった項目名は残り、元には戻せません。',
  sure: 'ほんとうに伏せる（元に戻せません）',
  failed: 'できませんでした。画面を読み直してください。',
  previous: '新しい方へ',
  next: '古い方へ',
  page: (page: number, of: number) => `${page} / ${of} ページ`,
}
export type Words = typeof ja

const en: Words = {
  filter: 'Filter',
  kind: 'Kind',
  everything: 'Everything',
  words: 'Words (name, reason)',
  from: 'From',
  to: 'To',
  show: 'Show',
  reset: 'Show everything',
  found: (count) => `${count.toLocaleString('en')} found`,
  none: 'No such change. Whenever published content changes, it is recorded here.',
  notPublic: 'Not public',
  allOfThis: 'Only changes of this',
  difference: (fields) => `What changed: ${fields}`,
  noteOnly: 'Words before and after are not recorded (it may quote voices, or was published anew).',
  withhold: 'Withhold the words',
  withholdHelp:
    'For a name published by mistake and the like. The reason and the names of the fields stay; there is no way back.',
  sure: 'Really withhold (cannot be undone)',
  failed: 'This did not work. Reload the page.',
  previous: 'Newer',
  next: 'Older',
  page: (page, of) => `Page ${page} of ${of}`,
}

/** The words of the admin's language. */
export const wordsOf = (language: 'ja' | 'en'): Words => (language === 'en' ? en : ja)
