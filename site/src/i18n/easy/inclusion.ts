import { wordsKeptMonths } from '@aritai/domain'
import type { inclusion as model } from '../ja/inclusion.ts'

export const inclusion: typeof model = {
  title: 'この ことばを どう 思いますか',
  lead: (version) => `まだ 決まって いない ことばです（${version}番目の 案）。読んで、1つ えらんで ください。`,
  invite: 'どう 思うか、えらぶ',
  inviteLead: '名前は いりません。1つ えらぶ だけです。',
  versionOf: (version) => `${version}番目の 案`,
  draftWords: '案の ことば',
  feeling: {
    label: 'あなたは どう 思いますか',
    hint: 'どれでも いいです。「入れて もらえない 気が する」人の 考えを、いちばん 聞きたいです。',
  },
  words: {
    label: 'どうして そう 思いましたか',
    hint: '書かなくても いいです。1,000字まで。名前や 電話番号は 書かないで ください。市役所の 人だけが 読みます。そのまま 見せる ことは ありません。',
  },
  who: {
    heading: 'あなたの こと',
    lead: 'どんな 人が「入れて もらえない」と 思って いるか、知りたいです。言いたくない ときは、書かなくて いいです。',
  },
  purpose: {
    heading: '何に 使いますか',
    promise: [
      'この ことばを もっと よく する ために 使います。ほかの ことには 使いません。',
      'みんなに 見せるのは、人の 数だけです。少ない ときは 見せません。あなたが 書いた ことは 見せません。',
      '名前や 電話番号は のこしません。ことばを 書かなかった 人の しるしは、だれの ものか わかりません。だから、あとで けせません。',
      'ことばを 書いた 人には、番号を わたします。番号を 市役所に 言うと、ことばを けします。理由は 聞きません。',
      `書いて もらった ことばは、${wordsKeptMonths}か月 たったら けします。えらんだ 人の 数は のこります。`,
    ],
  },
  send: '送る',
  done: {
    title: 'とどきました',
    lead: 'ありがとうございます。話し合いが おわったら、何人が どう 思ったか、何を 直したかを「まちの 考え」の ページに 書きます。',
    number: 'あなたの ことばの 番号',
    keep: 'ことばを けしたい ときは、この 番号を 市役所に 言って ください。番号は ここだけで 見る ことが できます。',
    anonymous: 'ことばを 書かなかったので、番号は ありません。だれの しるしか、市役所も わかりません。',
    back: '「まちの 考え」に もどる',
  },
  closed: 'この ことばの 話し合いは おわりました。',
  heard: '前の 案で 聞いた こと',
  heardLead: 'だれが「入れて もらえない」と 思ったか。そのあと 何を 直したか。',
  heardOf: (version, day) => `${version}番目の 案（${day}まで）`,
  marks: (count) => `${count}人が えらびました`,
  noMarks: 'だれも えらびませんでした。',
  byGeneration: '年れい（何人か）',
  byArea: '地区（何人か）',
  unsaid: '言わなかった 人',
  hidden: 'かくして います',
  hiddenNote: (minimum) =>
    `${minimum}人より 少ない ときは、だれか わからない ように かくして います。この 数は あとで かわりません。`,
  tooFew: '人が 少ないので、年れいと 地区は 書いて いません。',
  changed: '次の 案で 直した ところ',
  unchanged: 'ことばは かわって いません。',
  before: '前',
  after: '今',
  added: '新しい 質問',
  removed: 'なくした 質問',
  parts: { statement: 'ことば', meaning: '意味', aimedState: 'どう なりたいか', criterion: '質問' },
  why: '直した 理由',
}
