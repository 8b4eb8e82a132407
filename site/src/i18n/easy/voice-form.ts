import type { voiceForm as model } from '../ja/voice-form.ts'

export const voiceForm: typeof model = {
  title: '話を おくる',
  lead: '名前を 登録しなくても いいです。話だけ 書いて おくることが できます。3分ぐらいです。',
  preparing: 'いま 準備しています。すこし あとで もう一度 開いて ください。',
  about: (subject: string) => `「${subject}」について`,
  text: {
    label: 'あなたの 話',
    hint: 'いつ、どこで、何が ありましたか。うれしい ことも、困っている ことも 書いて ください。どの 国の ことばでも いいです。4,000字まで。',
  },
  headline: { label: '題', hint: 'なくても いいです。' },
  prompt: { label: 'どの 質問の 話ですか', none: 'ほかの 話' },
  who: {
    heading: 'あなたの こと',
    lead: 'どんな 人の 声が 少ないか 知るために 聞きます。書きたくない ところは 書かなくても いいです。',
    area: '住んでいる 地区',
    schoolDistrict: '小学校区',
    generation: '年れい',
    perspective: 'この 町との つながり',
    none: '答えない',
    displayName: 'よび名',
    displayNameHint:
      '本当の 名前でなくても いいです。下の「よび名を 出しても いい」に しるしを つけたときだけ 出します。',
  },
  photo: {
    label: '写真',
    hint: 'JPEG・PNG・WebP、10MBまで。写真を とった 場所の 記録は 消します。人の 顔や 車の 番号が ないか 見て ください。',
    alt: '写真の 説明（目が 見えない 人の ために）',
    again: '写真は のこっていません。もう一度 えらんで ください。',
  },
  consent: {
    heading: '使っても いい ところ',
    lead: 'しるしを つけた ことだけに 使います。しるしが なくても、市の 人は 読みます。',
    uses: {
      plan: '市の 計画の ページに 出しても いい',
      showcase: 'ほかの 町の 人に 見せる ページにも 出しても いい',
      print: '市の 新聞や 本に のせても いい',
      displayName: 'よび名を 出しても いい',
      photo: '写真を 出しても いい',
      contact: '市から 連絡しても いい',
    },
    guardian: (age: number) => `${age}さいより 上です。または、親や 家の 人が、おくっても いいと 言っています。`,
    guardianHint: (age: number) =>
      `18さいより 下の 人は しるしを つけて ください。${age}さいより 下の 人は、親や 家の 人に 聞いて ください。`,
  },
  contact: {
    heading: '連絡する ところ',
    lead: '「連絡しても いい」に しるしを つけたときだけ 書いて ください。だれにも 見せません。あとで 消します。',
    email: 'メールアドレス',
    phone: '電話番号',
  },
  purpose: {
    heading: '何の ために 集めるか',
    more: '全部 読む',
    version: (version: string) => `${version}`,
    promise: 'あなたの 機械の 番号は 記録しません。いつでも とりけすことが できます。理由は いりません。',
  },
  send: 'おくる',
  trap: 'ここには 何も 書かないで ください',
  /** What the form itself finds wrong; the domain's rules bring their own words. */
  problems: {
    'voice-form.photo-too-large':
      '写真が 大きすぎます。10MBまでの 写真を えらんで ください。書いた ものは のこっています。',
    'voice-form.photo-unreadable':
      '写真を 読むことが できません。JPEG・PNG・WebPの 写真を えらんで ください。書いた ものは のこっています。',
    'voice-form.trap-filled': '何も 書かない ところに 字が あります。消して ください。',
  } as Readonly<Partial<Record<string, string>>>,
  refusals: {
    'too-many': '何回も おくったので、すこし 止めています。書いた ものは のこっています。すこし 待って ください。',
    'too-large': '写真が 大きすぎます。10MBまでの 写真を えらんで ください。',
    malformed: '読むことが できませんでした。もう一度 おくって ください。',
    'not-ready': 'まだ 準備が できていません。書いた ものは のこっています。すこし 待って ください。',
    unavailable:
      'いま おくることが できません。書いた ものは のこっています。すこし 待って、もう一度「おくる」を おして ください。',
  },
  done: {
    title: 'とどきました',
    lead: 'ありがとうございます。この 番号が ひかえです。',
    code: 'ひかえの 番号',
    keep: '紙に 書くか、この 画面の 写真を とって ください。番号は ここだけに 出ます。',
    what: 'この 番号で できる こと',
    uses: ['話が どうなったか 見る', '市の 答えを 読む', 'いつでも とりけす'],
    check: 'どうなったか 見る',
    next: '市の 人が 読みます。しるしを つけた ところにだけ 出します。1週間から 2週間 かかります。',
    another: 'もうひとつ 話す',
    wasWithdrawn: 'この 話は とりけして あります。もう一度 おくるときは、はじめから 書いて ください。',
  },
}
