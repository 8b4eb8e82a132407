// Seed content: whole answers, readable by receipt only.
import type { ResponseSeed } from '../../content-model.ts'

/** Answers to voices that were kept. They belong to no public page: only the holder of the receipt reads them. */
export const privateAnswers: ResponseSeed[] = [
  {
    slug: 'response-private-voice-raised',
    sample: true,
    voices: ['sample-089'],
    department: 'welfare',
    kind: 'doing',
    respondedOn: '2026-03-04',
    text: {
      ja: `相談して、いいことです。手が出ていなくても、です。大きな声とお金のことで暮らしが縮んでいるなら、それは相談の理由として十分です。

お知らせくださった時間帯に、担当が一度だけご連絡します。出られなければ、それきりにします。二度はかけません。こちらから家へは行きません。来ていただくときは、福祉課ではなく健康づくり課の健診の窓口で「紙を取りに来ました」と言ってくだされば、奥の部屋にお通しします。健診の紙も本当にお渡しします。

危ないと感じたら、この画面を閉じて、110番を。お子さんが部屋の電気を消すこと、よく書いてくださいました。お子さんの話も、別に聞けます。`,
      en: `Yes, you may ask for help, although no hand has been raised. If shouting and money are making your life smaller, that is reason enough.

At the time you gave us somebody will call, once. If you can’t answer, we leave it; we do not try twice, and nobody comes to the house. If you would like to come in, go not to Welfare but to the health check counter and say, “I’ve come for the form.” They will show you to a room at the back. You will get the form, too.

If you feel in danger, close this page and call 110. It was good that you told us how your child turns off the light. We can listen to your child separately.`,
      easy: `相談して いいです。たたかれて いなくても、いいです。

あなたの 言った 時間に、1回だけ 電話します。出なくても いいです。家には 行きません。

あぶない ときは、110に 電話して ください。`,
    },
  },
  {
    slug: 'response-private-yes-somebody-reads',
    sample: true,
    voices: ['sample-090'],
    department: 'education',
    kind: 'doing',
    respondedOn: '2026-06-12',
    text: {
      ja: `読む人は、います。二人です。きのうと今日、読みました。

すぐ先生や家に言う、ということはしません。どうしたいかを、先に聞かせてください。①だれかに話を聞いてほしい ②学校を休む方法を知りたい ③書くだけでいい ④まだ決めない。番号だけ、またここに送ってくれればいいです。④でも、返事をします。

学校を休むことは、負けでも、ずるでもありません。中学生が平日に図書館にいても、図書館の人は何も聞きません。これは本当です。`,
      easy: `読みました。二人で 読みました。

先生や 家に、すぐ 言うことは しません。どう したいですか。①話したい ②学校を 休みたい ③書くだけ ④まだ わからない。番号だけ 送って ください。④でも 返事を します。

学校を 休んでも、わるくないです。`,
    },
  },
  {
    slug: 'response-private-at-the-counter',
    sample: true,
    voices: ['sample-091'],
    department: 'planning',
    kind: 'already',
    respondedOn: '2025-11-05',
    text: {
      ja: `五人の前で聞き返せなかったことを、まずおわびします。聞き返させたのは、こちらです。

担当者を探して叱ることは、お望みでないと読みましたので、していません。窓口の全員で、このお手紙を(場所がわからないようにして)声に出さずに読みました。声に出すと、また聞こえないからです。

十月の末から、窓口に筆談の板と、首から下げる小さな拡声器を置きました。耳の印を指さしてくだされば、それだけで通じます。後ろの列の椅子は、話の聞こえない所まで下げました。息子さんにではなく、ご自分で来てくださる日を、待っています。`,
      en: `That you could not ask again, in front of five people: for that, first of all, we apologise. It was our doing.

You did not want anybody punished, so we have not looked for the person. All the counter staff have read your letter, with the place left out, and in silence; reading it aloud would have missed the point.

Since the end of October there are writing boards at the counters, and small amplifiers. Point at the sign of an ear; you need say nothing. The chairs of the queue have been moved back out of hearing. We hope for a day when you come yourself, and not your son.`,
    },
  },
  {
    slug: 'response-private-protected-channels',
    sample: true,
    voices: ['sample-092'],
    department: 'industry',
    kind: 'thanks',
    respondedOn: '2026-09-02',
    text: {
      ja: `会社を推測することも、調べることも、していません。

守られる道は二つあります。①労働基準監督署。匿名の情報提供ができ、法律で、申告を理由にした不利な扱いが禁じられています。②公益通報の窓口(市の仕事に関わる会社のことも、市の外の弁護士が受けます)。どちらも、先に「まだ名前を言わずに相談だけしたい」と言えます。

残業の記録は、ご自分の手帳に、時刻と仕事の中身を書きためておいてください。会社の物を持ち出す必要はありません。どちらも選ばない、という選択も、あなたを責めるものではありません。`,
      en: `We have neither guessed nor enquired which company it is.

Two ways protect you. The Labour Standards Office takes information anonymously, and the law forbids putting anyone at a disadvantage for it. And there is the public-interest disclosure desk, where a lawyer from outside the city receives reports, also on companies that work for the city. At either you can begin with, “I’d like advice first, without a name.”

Keep a notebook of your own: hours, and what you did. There is no need to take anything from the firm. To choose neither is a choice for which nobody may blame you.`,
    },
  },
  {
    slug: 'response-private-over-the-bank',
    sample: true,
    voices: ['sample-093'],
    department: 'community',
    kind: 'not-taken-up',
    respondedOn: '2026-02-25',
    text: {
      ja: `市から下のお宅へ言うことは、しません。お一人の話だけで市が動くと、角は立つどころか、折れなくなります。

できることを三つ。①雪の置き場は、区の会議で「場所の割りふり」として出せます。だれの土手とも言わずに、です。来月の区長さんの会に、地域づくり課から全区へ同じ文を出します。②枝の折れたのは、写真と日付を残してください。③土地の境は、毎月第二水曜に司法書士の無料相談があります。予約なしで、三十分です。

犬のものについては、こちらで看板を一枚お貸しします。「みんなで」としか書いてありません。`,
      easy: `市から となりの 人に 言うことは しません。市は、どちらの 味方にも なりません。

雪を おく 場所は、区の 会議で 話して ください。市からも、ぜんぶの 区に お知らせを 出します。

土地の ことは、毎月 2番目の 水曜日に、ただで 相談できます。`,
    },
  },
  {
    slug: 'response-private-two-read-aloud',
    sample: true,
    voices: ['sample-094'],
    department: 'long-life',
    kind: 'doing',
    respondedOn: '2025-12-18',
    text: {
      ja: `お手紙を、二人で声に出して拝読しました。字が少し右に下がっていくのが、目のご不自由のためとわかり、次からは太いペンと大きな紙をお送りします。

あさって、午前十時に、地域包括支援センターの者と二人で伺います。役所の車では参りません。お薬は、朝・昼・晩の色のちがう箱に、看護師が一週間分ずつ入れに通えます。奥さまの前では「目の検査のついで」と申し上げることもできます。お決めになるのは、お二人です。

お子さまへは、お知らせしません。お知らせしたくなったとき、一緒に文を考えます。`,
    },
  },
]
