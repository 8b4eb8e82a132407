import { wordsKeptMonths } from '@aritai/domain'

/** The inclusion check: marks on a draft identity, and what was heard of the wordings before. */
export const inclusion = {
  title: 'この案は、あなたにとってどうですか',
  lead: (version: number) => `話し合いの途中の案（第${version}稿）です。読んで、いちばん近いものに印をつけてください。`,
  invite: 'この案に印をつける',
  inviteLead: '登録はいりません。ひとつ選ぶだけで送れます。',
  versionOf: (version: number) => `第${version}稿`,
  draftWords: '案のことば',
  feeling: {
    label: 'このことばは、あなたにとって',
    hint: 'どれを選んでもかまいません。締め出される感じがする、という印ほど、案を直す手がかりになります。',
  },
  words: {
    label: 'そう感じたわけ',
    hint: 'なくてもかまいません。1,000字まで。お名前や電話番号は書かないでください。職員だけが読み、そのまま公開することはありません。',
  },
  who: {
    heading: 'あなたのこと',
    lead: 'だれが締め出されると感じているかを知るためにうかがいます。答えたくないところは空けてください。',
  },
  purpose: {
    heading: '何のために集めるか',
    promise: [
      '印と言葉は、この案をどう直すかを考えるためだけに使います。',
      '公開するのは、世代と地区ごとの件数だけです。少ないところは隠します。言葉はそのまま公開しません。',
      '名前、連絡先、IPアドレス、機種は記録しません。言葉のない印は、だれのものか市にもわからないため、あとから取り消せません。',
      '言葉を書いた方には番号をお渡しします。番号を市に伝えると、言葉を消します。理由は聞きません。',
      `言葉は、受け取ってから${wordsKeptMonths}か月で消します。印の数だけが残ります。`,
    ],
  },
  send: '印を送る',
  done: {
    title: '印を受け取りました',
    lead: 'ありがとうございます。この稿の話し合いが終わったら、集まった印の数と、何を直したかを「ブランド」のページに載せます。',
    number: 'あなたの言葉の番号',
    keep: '言葉を消したくなったら、この番号を市に電話や窓口で伝えてください。番号はここでしか表示されません。',
    anonymous: '言葉のない印なので、番号はありません。だれの印かは市にもわかりません。',
    back: 'ブランドのページへ戻る',
  },
  closed: 'この案の話し合いは終わりました。',
  heard: '前の稿について聞いたこと',
  heardLead: 'だれが締め出されると感じ、そのあと何を直したか。',
  heardOf: (version: number, day: string) => `第${version}稿（${day}まで）`,
  marks: (count: number) => `印は${count}件です`,
  noMarks: 'この稿に印はつきませんでした。',
  byGeneration: '世代ごとの件数',
  byArea: '地区ごとの件数',
  unsaid: '答えなかった人',
  hidden: '非表示',
  hiddenNote: (minimum: number) =>
    `${minimum}件に満たないところと、引き算でそれがわかってしまうところは「非表示」です。話し合いが終わった時の数で、あとから変わりません。`,
  tooFew: '印が少ないので、世代と地区の内訳は載せていません。',
  changed: '次の稿で直したところ',
  unchanged: 'ことばは変わっていません。',
  before: '直す前',
  after: '直したあと',
  added: '加えた問い',
  removed: 'なくした問い',
  parts: { statement: 'ことば', meaning: '意味', aimedState: 'めざす状態', criterion: '判断基準' },
  why: '直したわけ',
}
