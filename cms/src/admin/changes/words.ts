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
  withholdHelp:
    '前後の文をまるごと載せないとき。名前だけを消すときは、下の「名前などのことばを伏せる」を使います。理由と変わった項目名は残り、元には戻せません。',
  sure: 'ほんとうに伏せる（元に戻せません）',
  failed: 'できませんでした。画面を読み直してください。',
  takeOut: {
    open: '名前などのことばを伏せる',
    help: '先に、公開中の文書からこのことばを消して、公開し直してください。ここでは、その文書のすべての変更の記録から、同じことばを消します。空白や全角・半角の違いは問いません。',
    label: '伏せることば',
    look: 'どこにあるかを調べる',
    none: 'このことばは、この文書の変更の記録にはありません。',
    found: (changes: number, places: number) =>
      `変更の記録${changes}件の${places}か所にあります。説明と名前では■■■に替わり、前後の文は載らなくなります。元には戻せません。`,
    sure: '伏せる（元に戻せません）',
    done: '伏せました。',
  },
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
    'Where all of the words before and after have to go. For a name use “Take out a name or other words” below. The reason and the names of the fields stay; there is no way back.',
  sure: 'Really withhold (cannot be undone)',
  failed: 'This did not work. Reload the page.',
  takeOut: {
    open: 'Take out a name or other words',
    help: 'First remove the words from the public document itself and publish it again. Here they are removed from every recorded change of that document, whatever their spaces or width.',
    label: 'Words to take out',
    look: 'See where they stand',
    none: 'These words stand in no recorded change of this document.',
    found: (changes, places) =>
      `Found in ${places} ${places === 1 ? 'place' : 'places'} of ${changes} ${changes === 1 ? 'change' : 'changes'}. Notes and titles will show ■■■ instead, and words before and after are no longer shown. This cannot be undone.`,
    sure: 'Take them out (cannot be undone)',
    done: 'They were taken out.',
  },
  previous: 'Newer',
  next: 'Older',
  page: (page, of) => `Page ${page} of ${of}`,
}

/** The words of the admin's language. */
export const wordsOf = (language: 'ja' | 'en'): Words => (language === 'en' ? en : ja)
