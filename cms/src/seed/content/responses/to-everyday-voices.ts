// Seed content: each answer stands in three languages, because it answers stories that visitors read.
import type { ResponseSeed } from '../../content-model.ts'

/** Answers to sample-001 … sample-030. A few of those stories want no answer, and have none. */
export const responsesToEverydayVoices: ResponseSeed[] = [
  {
    slug: 'response-kitchen-teachers',
    sample: true,
    voices: ['sample-001', 'sample-008'],
    department: 'long-life',
    kind: 'doing',
    measure: 'c-2-2',
    actionPlan: 'long-life-2026',
    respondedOn: '2026-02-20',
    text: {
      ja: `手のひらの塩と、太いそば。二つのお話を職員三人で読み、そろってお腹がすきました。

「シニアの出番」と私たちは書いてきましたが、お二人の話には「出番」の字がなくて、隣の人が習いに来た、子どもが五杯食べた、と書いてある。順番が逆だったと気づきました。役割を用意してから人を探すのではなく、すでに台所で起きていることのそばに、子どもや新しく来た人を連れて行く。そこで、春から六つの公民館で、台所の日を学校の予定表に並べて載せています。

講師の謝金の欄は、書類から外しました。「先生」と呼ばれると来なくなる方が多いと、教えていただいたからです。材料代は市が出します。`,
      en: `Salt in the palm, and soba that comes out thick. Three of us read these two stories together and all got hungry.

We have been writing about “roles for seniors”. Neither of you uses the word. Somebody came from next door to learn; a boy ate five bowls. We had it the wrong way round. Rather than invent a role and then look for a person, we should bring children and newcomers to what is already going on in a kitchen. Since spring the kitchen days of six community halls have stood in the school calendar.

We took the fee for “instructors” off the form, having learnt that many stay away once they are called teacher. The city pays for the ingredients.`,
      easy: `つけものと そばの 話を 読みました。おなかが すきました。

近くの 公民館の「台所の 日」を、学校の 予定に 書きました。6か所です。子どもが 習いに 行けます。

「先生」と よばれたくない 人が 多いので、よびません。材料の お金は 市が 出します。`,
    },
  },
  {
    slug: 'response-spraying-days',
    sample: true,
    voices: ['sample-002', 'sample-007'],
    department: 'agriculture',
    kind: 'doing',
    measure: 'b-2-2',
    actionPlan: 'agriculture-2026',
    respondedOn: '2026-03-25',
    text: {
      ja: `お二人は、塀のこちらとむこうから、同じことを書いてくださったのだと思います。

広告の裏の予定表。あれがいちばん効く、と円卓会議で申し上げたら、十一軒がその場で「うちも入れる」と決めてくださいました。市がしたのは、紙を配ったことだけです。

畝に入らないでほしいというお願いは、叱らない言い方を農家の方と考えて、「靴の土が、木の病気を運びます」と三つの言葉で書いた札を三十枚つくりました。立てる場所は畑の方が決めます。

夜が冷えない、という悩みには、正直なところ答えがありません。気温の記録を持ち寄る席だけは、途切れさせないようにします。`,
      en: `You two have written about the same thing, from either side of a wall.

The timetable on the back of a leaflet: when we said at the round table that nothing works better, eleven growers decided on the spot to do the same. All the city contributed was paper.

For the request not to step between the rows we looked, with the growers, for words that do not scold. There are now thirty signs saying in three languages, “The soil on your shoes can make the vines ill.” The growers decide where they stand.

To the nights that no longer turn cold we honestly have no answer. We can only make sure that the table where the records are brought together does not go empty.`,
      easy: `くすりを まく 日を 紙で 知らせる 人が、11人 ふえました。市は 紙を くばりました。

「くつの 土が、木の 病気を はこびます」と いう ふだを、30まい 作りました。三つの ことばで 書いて あります。

夜が さむく ならない 問題は、まだ 答えが ありません。みんなで 気温を しらべています。`,
    },
  },
  {
    slug: 'response-lacquer-living',
    sample: true,
    voices: ['sample-003', 'sample-061'],
    department: 'industry',
    kind: 'studying',
    measure: 'b-2-3',
    actionPlan: 'industry-2026',
    respondedOn: '2026-04-17',
    text: {
      ja: `親指だけ鍛えている、と言われて、返す言葉がありませんでした。その通りだからです。塗る人への修業の補助はあります。木地をひく人、漆を掻く人には、ありません。

いま調べているのは三つです。①木地と漆掻きを修業の対象に入れられるか。②市内の山のトチやセンを工房へ直接届けられるか(環境課と一緒に、二つの工房で試しています)。③修業が終わったあとの三年間、年にいくらあれば続けられるのか。③は、終えた人とやめた人の両方に会って聞いています。やめた四人のうち三人が、「食えない」ではなく「相談する人がいない」と答えました。

2027年3月までに、できることとできないことを分けてお返しします。「食えるか」に、市が「食えます」と言うことはできません。数字は隠さずにお見せします。`,
      en: `Training nothing but the thumb: we had no reply to that, because it is so. There is support for those who learn to coat the bowls. For those who turn the wood or tap the trees there is none.

We are looking into three things. Can turners and tappers be included? Can wood from our own hills go straight to the workshops (with the Environment Section we are trying it with two)? And how much a year would let somebody stay for the first three years afterwards? For the third we are asking both those who finished and those who gave up. Of four who gave up, three said it was not the money. They had nobody to turn to.

By March 2027 we will tell you what can be done and what cannot. The city cannot promise that anyone will make a living. It can show you the figures, and hide none.`,
      easy: `漆(うるし)を ぬる 人には、市の 手伝いが あります。木を けずる 人、漆を とる 人には、ありません。それは よくないと 思いました。

今、しらべています。市の 山の 木を 使えるか。習った あと、いくら お金が あれば つづけられるか。

2027年 3月までに、できることと できないことを 知らせます。`,
    },
  },
  {
    slug: 'response-laundry-included',
    sample: true,
    voices: ['sample-004'],
    department: 'tourism',
    kind: 'doing',
    measure: 'b-2-3',
    actionPlan: 'tourism-2026',
    respondedOn: '2026-01-16',
    text: {
      ja: `観光の案内文を見直しました。「タイムスリップしたような」という言い方を、市の印刷物から消しました。いま暮らしている方に、失礼だったと思います。

代わりに入れたのは「人が住んでいるから残った町です。洗濯物も、込みでどうぞ」。お言葉を少し借りました(お許しをいただいています)。写真の使用のお申し込みにも、洗濯物や表札を片づけてもらうよう頼まないことを条件に加えました。

雪の夕方のお誘いは、載せるかどうか迷っています。誰もいないのが良さなので。`,
      en: `We have gone through our leaflets and struck out “like stepping back in time”. It was rude to those who live there now.

Instead it says: “The town was saved because people live in it. Please take it with the laundry.” The words are partly yours, and you kindly allowed it. Anyone applying to film must now agree not to ask for washing or name plates to be put away.

Whether to print your invitation for a snowy evening we have not decided. The good of it is that nobody is there.`,
      easy: `案内の 紙を なおしました。「むかしの 町みたい」と 書くのを やめました。今、人が 住んでいるからです。

「せんたくものも いっしょに 見て ください」と 書きました。

写真を とる 会社には、「せんたくものを しまって と言わないで ください」と おねがいしています。`,
    },
  },
  {
    slug: 'response-lettuce-costs',
    sample: true,
    voices: ['sample-005'],
    department: 'agriculture',
    kind: 'not-taken-up',
    measure: 'b-2-1',
    respondedOn: '2025-10-15',
    text: {
      ja: `「ごしたい。それは書いといてくれや」とのことですので、まず、書きました。

燃料と箱代の補てんは、市の独自では行わないことにしました。値上がりは全国のことで、市で埋めると二年で基金が尽き、尽きたあとに残るものがない、というのが理由です。県と国の制度の申請は、書類を市で下書きします。夜の二時に畑にいる方に、昼の窓口へ来いというのは無理があったので、夕方に畑へ伺います。

研修の方のことは、やります。来年度、三人目と四人目の受け入れ先を探しています。腰の治し方を教えられる師匠が、条件です。`,
      en: `“I’m bone-tired; mind you write that down.” So, first: written down.

We have decided against topping up fuel and boxes from the city’s own funds. Prices have risen all over the country; if we filled the gap the fund would be empty in two years, and nothing would be left afterwards. We will draft the applications for prefectural and national schemes for you. To expect somebody who is in the field at two at night to come to a counter by day made no sense, so we come to the field, in the evening.

Trainees, yes. We are looking for places for a third and a fourth next year. Condition: a master who knows how to mend a back.`,
      easy: `「つかれた」と いう ことばを、書きました。

ガソリンと はこの お金を、市が 出すことは しません。2年で 市の お金が なくなるからです。ごめんなさい。国や 県の お金を もらう 書類は、市が 手伝います。夕方、畑へ 行きます。

習いに 来る わかい 人は、ふやします。`,
    },
  },
  {
    slug: 'response-bench-permit',
    sample: true,
    voices: ['sample-006'],
    department: 'urban-planning',
    kind: 'will-do',
    measure: 'c-1-1',
    respondedOn: '2025-12-08',
    text: {
      ja: `三つの腰かけ、見に行って、座ってきました。座ぶとんのビニールも拝見しました。

道端に物を置くには本来なら申請が要ります。取りしまりに行ったのではありません。逆に、申請の紙が八枚あるせいで、膝のために置きたい人があきらめているとわかりました。地主の了解があって、車の通行に差しさわりがないなら、はがき一枚で届けられるように、来年度の初めに改めます。点検は、年に一度、私たちが座りに行きます。`,
      en: `We went to see the three benches, and sat on them. We also inspected the plastic round the cushion.

Strictly speaking one needs a permit to put anything by a road. We did not come to enforce it. What we found instead is that eight pages of form keep others from doing something for their knees. From the start of next fiscal year, if the owner agrees and traffic is not in the way, a postcard will do. As for inspection: once a year we shall come and sit.`,
      easy: `三つの ベンチに すわりました。

道に ベンチを おく とき、紙が 8まい いりました。多すぎます。来年から、はがき 1まいで いいです。土地の 人の「いいです」が いります。1年に 1回、市の 人が すわりに 行きます。`,
    },
  },
  {
    slug: 'response-trains-and-clinics',
    sample: true,
    voices: ['sample-010'],
    department: 'transport',
    kind: 'doing',
    measure: 'b-3-2',
    actionPlan: 'transport-2026',
    respondedOn: '2026-01-26',
    text: {
      ja: `「増やしてくれとは言いません(ほんとは言いたい)」。かっこの中のほうに、お返事します。列車の本数は鉄道会社が決めるもので、市から毎年お願いしていますが、増える見込みは今のところありません。

予約のほうは、できました。二つの医院が「列車の人」という印をつくり、贄川・奈良井の列車に合わせた時間を二枠ずつ空けてくれています。受付で「列車です」と言ってください。

特急に手を振る話は、駅の方に伝えました。運転士さんの何人かは、ご存じだそうです。`,
      en: `“I do not ask for more trains. (I would like to.)” Let us answer the words in brackets. The railway decides how many trains run. The city asks every year; just now there is no sign of more.

The appointments worked. Two practices have introduced a mark, “by train”, and keep two slots free that fit the trains from Niekawa and Narai. At the desk, just say, “I’m a train.”

We passed on to the station staff that you wave to the express. Some of the drivers, it seems, already knew.`,
      easy: `電車を ふやすことは、市では できません。会社に おねがいしています。でも、今は むずかしいです。

病院の よやくは、できました。二つの 病院で「電車です」と 言って ください。電車に 合う 時間に よやくが できます。

特急に 手を ふる 話を、駅の 人に 伝えました。知っている 運転手さんも いました。`,
    },
  },
  {
    slug: 'response-library-chairs',
    sample: true,
    voices: ['sample-011', 'sample-019', 'sample-040'],
    department: 'lifelong-learning',
    kind: 'already',
    measure: 'a-3-2',
    actionPlan: 'lifelong-learning-2026',
    respondedOn: '2026-03-18',
    text: {
      ja: `船の方、新聞の方、平日の昼間にいた方へ、まとめてお返事します。三人とも、おたがいに同じ場所にいたことがあるかもしれません。

椅子は五脚だけ、二センチ上げました。掛け声が小さくなったと報告を受けています。船の本は、延長が三回までだったのを、ほかに待つ人がいないときは何度でも、に改めました。ゆっくり航海してください。

「声を出していい時間」を別に設けることも考えましたが、やめました。区切ると、それ以外の時間が「いけない時間」になるからです。何も聞かずに新刊の話だけする、というのは、係の決まりにはできません。でも、朝の打ち合わせでお話を読みあげました。`,
      en: `To the one with the ships, the one with the newspapers and the one who was here on weekdays: one answer to all three. You may well have sat in the same room.

Five chairs have been raised, by two centimetres. The heave-hos are said to be quieter. Renewals used to end after three; if nobody is waiting you may now renew as often as you like. Take your time over the voyage.

We considered setting hours for noise, and dropped it: fence off an hour, and all the others become hours when you mustn’t. To ask nothing and mention only the new book cannot be made a rule for staff. But we read your story aloud at our morning meeting.`,
      easy: `いす 5こを、2センチ 高く しました。

本は、ほかの 人が 待って いない とき、何回でも 長く 借りられます。船の 本を ゆっくり 読んで ください。

図書館で、赤ちゃんが 泣いても いいです。「泣いても いい 時間」は 作りません。いつでも いいからです。`,
    },
  },
  {
    slug: 'response-roof-and-socket',
    sample: true,
    voices: ['sample-012'],
    department: 'children',
    kind: 'will-do',
    measure: 'a-3-1',
    actionPlan: 'children-2026',
    respondedOn: '2026-04-13',
    text: {
      ja: `最初の案は「ユース・コミュニケーション・ラウンジ」という名前でした。会議のあと、名前ごとやめました。

鉄道会社と相談して、12月から3月まで、待合の一角に風よけと電源六つを置きます。受付はありません。目的も聞きません。大人が一人、隅で本を読んでいます。困ったときだけ声をかけてください。むこうからは声をかけません(退屈だと思うので、本はたくさん持たせます)。

38分のあいだに何を話したかは、聞きません。ただ、何度くらいになったら人は帰りたくなるのか、室温だけは記録させてください。`,
      en: `Our first plan was called the Youth Communication Lounge. After the conference we dropped it, name and all.

With the railway’s help there will be, from December to March, a corner of the waiting room with a windbreak and six sockets. No reception. No purpose asked. One adult sits in the corner with a book; speak to them if you are in trouble, they will not speak to you. (It may be dull, so we shall give them plenty of books.)

What you talk about in the 38 minutes we will not ask. But do let us record the temperature, so that we know at how many degrees people prefer to go home.`,
      easy: `12月から 3月まで、駅の 中に 場所を 作ります。風が 来ません。電気が 六つ 使えます。名前を 書かなくても いいです。「どうして いるの」と 聞きません。

大人が 一人 います。こまった とき、話して ください。`,
    },
  },
  {
    slug: 'response-last-train',
    sample: true,
    voices: ['sample-013'],
    department: 'transport',
    kind: 'not-taken-up',
    measure: 'b-3-2',
    respondedOn: '2025-11-11',
    text: {
      ja: `終電を遅くする件は、見送ります。終電のあとの線路の点検が、人手不足で年々長くかかるようになり、鉄道会社は遅くするどころか早めないように踏みとどまっている、と説明を受けました。私たちもそれ以上は押せませんでした。

松本からの深夜の相乗りタクシーを試算しましたが、一人三千円を超え、話のいちばん面白いところの値段としてどうか、という意見で庁内が割れています。

夕焼けの側の窓を、塩尻行きの何両目が見やすいか、職員で乗りくらべました。後ろから二両目です。そば屋の入口については、お力になれません。`,
      en: `A later last train is not to be. The inspection of the track at night takes longer every year, for lack of hands; the railway told us it is struggling not to make the last train earlier. We could not press it further.

We worked out the price of a late shared taxi from Matsumoto. It comes to over three thousand yen a head, and opinion here is divided on whether that is a fair price for the best part of a conversation.

As to the sunset, some of us rode up and down to find the best carriage. It is the last but one. With the doorway of the noodle stand we are unable to help.`,
      easy: `さいごの 電車を おそく することは、できません。夜、線路を しらべる 人が 足りないからです。

タクシーも 考えました。一人 3000円より 高いです。まだ きまっていません。

夕方の 空は、うしろから 2番目の 電車が よく 見えます。`,
    },
  },
  {
    slug: 'response-sleeping-by-day',
    sample: true,
    voices: ['sample-014'],
    department: 'community',
    kind: 'will-do',
    measure: 'c-1-1',
    respondedOn: '2026-06-01',
    text: {
      ja: `昼間に寝ている人がいる。当たり前のことなのに、回覧板の決まりには「手渡し」と書いてありました。高出の区長さん方に相談し、玄関の札を裏返すと「ポストへ」になる木札を、希望する家に配ります(木札は片丘の方が端材でつくってくださいます)。

手渡しを大事にしてきた理由も、同じ会議で出ました。顔を見るためです。だから木札は、毎日ではなく、夜勤の週だけ裏返せるようにしました。

カレーパンの件は、どなたにも話していません。`,
      en: `Some people sleep by day. It is obvious, and yet our rules for the circular said “hand it over in person”. After talking with the ward heads of Takaide we shall give any household that wants one a little wooden tag; turn it over and it says “letter box, please”. (Somebody in Kataoka is making them from offcuts.)

The same meeting remembered why it is handed over: to see each other’s faces. So the tag is for the weeks of night shift, not for every day.

About the curry bun we have told no one.`,
      easy: `昼に 寝ている 人の ために、木の ふだを くばります。うらに すると「ポストに 入れて ください」に なります。ほしい 人は、市に 言って ください。

夜の 仕事の 週だけ、使って ください。顔を 見ることも だいじだからです。`,
    },
  },
  {
    slug: 'response-leeks-and-patches',
    sample: true,
    voices: ['sample-015', 'sample-017'],
    department: 'industry',
    kind: 'doing',
    measure: 'b-1-2',
    actionPlan: 'industry-2026',
    respondedOn: '2026-05-14',
    text: {
      ja: `ネギで払われる表計算と、ぶどうの当て布。スナバの「成果」の欄には、どちらも入っていませんでした。起業の件数と売上しか数えていなかったからです。

今年度から、もう一つ「だれの困りごとが、だれの手で減ったか」を、聞いて書くだけの欄をつくりました。数えません。読みます。

「始める気のない人」が来にくい、というご指摘には、火曜の午後を、発表も交流会もない「帳簿の時間」にしました。八百屋さんが毎週いらっしゃいます。新しく来た方への案内には「雪かきの道具は十一月に」と、太字で入れました。`,
      en: `Spreadsheets paid for in leeks, and patches shaped like grapes: neither would fit the “results” box for Snabar, which counted new firms and turnover and nothing else.

Since this year there is one more box: whose trouble grew less, by whose hand. We do not count it. We read it.

You found the place hard for people who don’t want to start anything. Tuesday afternoons are now “bookkeeping hours”: no pitches, no mixers. The greengrocer is there every week. And our leaflet for newcomers says, in bold, “Buy your snow shovel in November.”`,
      easy: `スナバでは、新しい 会社の 数だけ 数えて いました。今は「だれが、だれを 助けたか」も 書きます。

火曜日の 午後は、しずかな 時間に しました。何も はじめない 人も、来て いいです。

「雪の シャベルは 11月に」と、案内に 書きました。`,
    },
  },
  {
    slug: 'response-letters-with-pictures',
    sample: true,
    voices: ['sample-016'],
    department: 'education',
    kind: 'doing',
    measure: 'c-3-3',
    actionPlan: 'education-2026',
    respondedOn: '2026-07-06',
    text: {
      ja: `つうやくさんへ。

お手紙を読みました。「けっこうです」を、市役所の人は一日に何回言っているか、数えてみました。一つの窓口で、三十一回でした。「いりません」か「これでいいです」のどちらかを言うことにしました。まだ、ときどき言ってしまいます。

学校の手紙に絵をつけることを、二つの学校ではじめました。もちもの、時間、場所、お金の四つは、かならず絵があります。お母さんにも見てもらって、わからない絵があったら教えてください。

それから、大事なこと。病院やお金のむずかしい話は、あなたがつうやくしなくていいです。市のつうやくの人がいっしょに行きます。あなたは、放課後に遊んでください。`,
      en: `Dear interpreter,

We read your letter. We counted how many times a day people at the city hall say “kekkō desu”. At one counter: thirty-one. From now on we say either “no, thank you” or “yes, that is fine”. We still forget sometimes.

Two schools have begun to put pictures on their letters. What to bring, when, where and how much: these four always have a picture. Show your mum, and tell us if one of them makes no sense.

And something important. When it is about the hospital, or money, or anything hard, you don’t have to be the interpreter. One of ours will come along. After school, you go and play.`,
      easy: `つうやくさんへ。

手紙を 読みました。市役所の 人は、「けっこうです」を たくさん 言って いました。これからは「いりません」か「いいです、ください」と 言います。

二つの 学校で、手紙に 絵を つけました。もちもの、時間、場所、お金の 絵です。

病院や お金の 話は、あなたが つうやくしなくても いいです。市の つうやくの 人が 行きます。あなたは、あそんで ください。`,
    },
  },
  {
    slug: 'response-rubbish-teachers',
    sample: true,
    voices: ['sample-028'],
    department: 'environment',
    kind: 'doing',
    measure: 'c-3-3',
    respondedOn: '2026-09-01',
    text: {
      ja: `赤い紙は、三回とも私たちが作った紙です。「分別してください」とだけ、むずかしい漢字で書いてありました。はずかしい思いをさせて、すみませんでした。

赤い紙をやめ、まちがっていた物の絵に丸をつける紙に変えました。ベトナム語、ポルトガル語など六つの言葉があります。でも、紙より先生のほうが上手です。広丘の三か所で、朝の三十分、いっしょに分ける人を募ったところ、九人の「ゴミの先生」が名のり出てくださいました。うち二人は、去年赤い紙を貼られた方です。`,
      en: `All three of those red papers were ours. They said “please sort”, in difficult characters, and no more. We are sorry that they shamed you.

They are gone. The new sheet has drawings, with a ring round what was wrong, in Vietnamese, Portuguese and four other languages. But a teacher is better than a sheet. When we asked for people to spend half an hour at three collection points in Hirooka, nine “rubbish teachers” came forward. Two of them had red papers on their own bags last year.`,
      easy: `赤い 紙は、市が 作りました。漢字が むずかしかったです。ごめんなさい。

赤い 紙を やめました。新しい 紙は、絵が あります。六つの ことばが あります。

広丘(ひろおか)に「ゴミの先生」が 9人 います。朝、いっしょに 分けます。二人は、前に まちがえた 人です。`,
    },
  },
  {
    slug: 'response-open-factories',
    sample: true,
    voices: ['sample-018', 'sample-056'],
    department: 'industry',
    kind: 'will-do',
    measure: 'b-1-1',
    actionPlan: 'industry-2026',
    respondedOn: '2026-08-10',
    text: {
      ja: `「これ、何になるの」に答えられるように、市内の十四社が、部品のとなりに「行き先」の札を立ててくださることになりました。2027年2月、家族が職場を見られる日を三日間設けます。ご両親にも、機械に手の甲を当ててみてもらってください。

塩尻を四か所しか知らない方へ。来てくれませんか、と言われたので、行きます。昼休み四十五分の工場の駐車場に、月に一度、市内の店の弁当とパンの車を二台出します。まず広丘の二か所から。お昼の遠さの件も、これで少し近くなるはずです。`,
      en: `So that “What does this turn into?” has an answer, fourteen companies will put a sign beside their parts saying where they go. In February 2027 there are three days when families may visit. Let your parents lay the backs of their hands on the machine.

And to the one who knows four places in Shiojiri: you asked whether Shiojiri could come to you. It is coming. Once a month two vans with lunches and bread from local shops will stand in the car park during those forty-five minutes, to begin with at two sites in Hirooka. Lunch should then be a little less far away, too.`,
      easy: `14の 会社が、部品の となりに「これは ○○に なります」と 書きます。2027年 2月、家族が 工場を 見ることが できます。

月に 1回、工場の ちゅうしゃじょうに、べんとうと パンの 車が 来ます。広丘(ひろおか)から はじめます。`,
    },
  },
  {
    slug: 'response-english-timetable',
    sample: true,
    voices: ['sample-020'],
    department: 'tourism',
    kind: 'already',
    measure: 'b-2-3',
    actionPlan: 'tourism-2026',
    respondedOn: '2026-11-10',
    text: {
      ja: `英語の時刻表は、十一月に駅前へ一枚貼りました。ご忠告にしたがい、一枚だけです。「午後は長い間が空きます。川辺へどうぞ」と書き添えました。

眼鏡の話は、櫛の方をはじめ五人全員が覚えておいででした。お茶の間、ご主人のお顔について何が話し合われたかは、どなたも教えてくださいません。`,
      en: `In November we put up one timetable in English, outside the station. Heeding your warning, only one. Under it we wrote: “There is a long gap in the afternoon. The river is that way.”

The comb-maker and all four of the others remember the glasses. What exactly was said about your husband’s face, none of them will tell us.`,
      easy: `11月、駅の 前に 英語の 時間の 表を はりました。1まいだけです。「午後は 長い 休みが あります。川へ どうぞ」と 書きました。

店の 人は みんな、めがねの 話を おぼえて いました。`,
    },
  },
  {
    slug: 'response-one-button',
    sample: true,
    voices: ['sample-021', 'sample-031'],
    department: 'health',
    kind: 'doing',
    measure: 'a-1-1',
    actionPlan: 'health-2026',
    respondedOn: '2025-08-29',
    text: {
      ja: `うどんをゆでた職員を探すことは、していません。代わりに、訪問の予定を一日五軒から四軒にしました。うどんがゆであがるのに、だいたいその時間が要るからです。

「つらい」のボタンは、七月から試しています。理由も名前も書かず、母子手帳の番号だけ。押した次の日の昼までに、こちらから連絡します。最初の四十日で二十三回押されました。うち十一回が、午前二時から四時でした。朝まで待たせてしまうのが今の限界で、夜中にすぐ返すことは、まだできていません。

産後の書類から「お母さん」の呼びかけを消し、お名前の欄を大きくしました。`,
      en: `We have not tried to find out who boiled the noodles. We have cut the visits from five a day to four. That is about how long noodles take.

The “it’s too much” button has been on trial since July. No reasons and no name, only the number in your maternity book. By noon the next day we get in touch with you. In the first forty days it was pressed twenty-three times, eleven of them between two and four in the morning. You still wait till morning; to answer at once, at night, is more than we can do as yet.

On our forms we have struck out the greeting “Dear Mother” and made more room for your name.`,
      easy: `家に 行く 数を、1日 5回から 4回に しました。一人の 人と、もっと 長く 話せます。

「つらい」の ボタンを 作りました。名前も りゆうも 書きません。おすと、つぎの 日の 昼までに、市の 人が 連絡します。夜中に すぐ 連絡することは、まだ できません。

紙に「お母さん」では なく、あなたの 名前を 書きます。`,
    },
  },
  {
    slug: 'response-river-rules',
    sample: true,
    voices: ['sample-022'],
    department: 'children',
    kind: 'thanks',
    measure: 'a-1-3',
    respondedOn: '2026-08-20',
    text: {
      ja: `川の係をしている職員(子どものころ流された経験なし)が読んで、うなりました。①から④は、市の看板の「あぶない! はいるな!」より、ずっと役に立ちます。

看板を勝手に変えることはできないのですが(川は県の管理です)、夏休み前に配る「川の紙」の表に、あなたの四つをそのまま載せることにしました。④の「石がにごる」は、消防の人も「その見方がいちばん早い」と言っています。

市としては「行っていい」とは書けません。行くなら、この四つ、と書きます。くつは、流れたら追わないでください。それを⑤にしました。`,
      en: `A colleague whose job is rivers (never swept away as a child) read this and groaned with respect. Your 1 to 4 are far more use than our signs saying DANGER! KEEP OUT!

We can’t change the signs ourselves, as the river belongs to the prefecture. But the river sheet we hand out before the holidays will carry your four on the front, word for word. The firefighters say about number 4 that no sign shows sooner.

The city can’t write “go ahead”. It will write: if you go, these four. And if a shoe floats off, don’t go after it. That is number 5.`,
      easy: `あなたの「四つの やくそく」は、とても いいです。夏休みの 前の「川の 紙」に 書きます。消防の 人も ほめて いました。

市は「川へ 行って いい」と 言うことが できません。でも「行くなら、この 四つ」と 書きます。⑤「くつが ながれても、おわない」も 足しました。`,
    },
  },
  {
    slug: 'response-tea-for-teachers',
    sample: true,
    voices: ['sample-023', 'sample-038'],
    department: 'education',
    kind: 'doing',
    measure: 'a-2-2',
    actionPlan: 'education-2026',
    respondedOn: '2026-06-22',
    text: {
      ja: `「働き方改革の取り組みを報告する様式」は、廃止しました。笑われて当然です。

代わりに、今年度「市全体でやめること」を、校長先生方と五つ決めました。花壇の水やりと集金の現金扱いは、その二つです。残り三つも学校の掲示板に名前を出して貼ってあります。やめたあとに困ったことも、同じ紙に書きこめます。

読み聞かせの十五分、先生が席を外せるように、二人組で入る学校が四校になりました。父親はあと九人ほしい、と学校から。声は裏返って結構です。「先生、お茶の時間です」と言う係も募集しています。`,
      en: `The “form for reporting on measures to reduce working hours” has been abolished. You were right to laugh.

Instead we settled with the heads on five things that the whole city stops doing this year. Watering the flower beds and handling cash are two of them; the other three are on the notice board of every school. If stopping causes trouble, that goes on the same sheet.

So that teachers can leave the room during story time, readers now come in pairs at four schools. The schools would like nine more fathers. Voices may crack. We also seek somebody to say, “Miss, your tea.”`,
      easy: `先生の 仕事を へらすために、五つの 仕事を やめました。

朝、本を 読む 人が、四つの 学校で 二人に なりました。先生は 休むことが できます。お父さんが あと 9人 ひつようです。じょうずで なくても いいです。`,
    },
  },
  {
    slug: 'response-white-line',
    sample: true,
    voices: ['sample-024', 'sample-052'],
    department: 'urban-planning',
    kind: 'studying',
    measure: 'b-3-2',
    respondedOn: '2026-02-25',
    text: {
      ja: `白線の消える所を、自転車二台で走って数えました。駅から工場までの道で七か所。うち三か所は市の道で、雪どけのあと、今年の春に引き直します。四か所は県の道で、写真を添えてお願いしました。

吉田の二キロについて。会社と市で話したことはあるのか、というお尋ねには「ありませんでした」とお答えします。四月に、近くの五社と初めて同じ机につきます。三百人が同じ時間に同じ方向へ行く、という数字を、そのまま議題の名前にしました。バスを出すとは、まだ言えません。`,
      en: `Two of us set out by bicycle and counted the places where the white line runs out: seven on the way from the station to the factories. Three are on city roads and will be repainted this spring after the thaw. Four are on prefectural roads; we have sent photographs and a request.

As to the two kilometres in Yoshida: “Have the companies and the city ever talked about it?” The answer is that they had not. In April we sit down with five of them for the first time. “Three hundred people, same hour, same direction”: we made your figure the title on the agenda. We cannot yet say that there will be a bus.`,
      easy: `自転車で しらべました。白い 線が ない ところは、七つ ありました。三つは、春に なおします。四つは 県の 道です。おねがいを 出しました。

工場へ 行く バスの ことは、4月に 五つの 会社と 話します。まだ やくそくは できません。`,
    },
  },
  {
    slug: 'response-counting-ties',
    sample: true,
    voices: ['sample-025'],
    department: 'planning',
    kind: 'studying',
    measure: 'a-3-3',
    actionPlan: 'planning-2026',
    respondedOn: '2026-08-03',
    text: {
      ja: `「住民票の数じゃないところで数えてほしい」。計画の指標を受け持つ係には、耳の痛い一行でした。最上位の指標は「人口」だからです。

人口を数えるのはやめません。ただ、第2期の中期戦略に向けて、離れて住みながら関わっている人をどう数えるか、三つの案を試しています。いちばん素朴な案は「この一年、塩尻の誰かと、用事のあるやりとりを月に一度以上したか」。あなたは、十二か月満点でした。

庁内には、帰省した若い人に「今回は何食べてく?」と聞く運動を、まず職員から始めました。山賊焼が強いようです。`,
      en: `“Count us some other way than by the register of residents.” For those of us in charge of the plan’s indicators that was a sore point. The topmost indicator is population.

We shall go on counting it. But for the second term we are trying three ways of counting people who live elsewhere and take part. The plainest: in the past year, did you have dealings with somebody in Shiojiri at least once a month? You score twelve out of twelve.

Meanwhile the staff have begun to ask young visitors, “What are you eating this time?” Fried chicken is in the lead.`,
      easy: `市は 住んでいる 人の 数を 数えます。これは つづけます。

でも、ほかの 町に 住んで、塩尻(しおじり)と つながっている 人も、数えたいです。三つの 方法を ためして います。

市役所の 人は、今「何を 食べる?」と 聞いて います。`,
    },
  },
  {
    slug: 'response-unhealthy-mallets',
    sample: true,
    voices: ['sample-026'],
    department: 'health',
    kind: 'thanks',
    measure: 'c-2-1',
    actionPlan: 'health-2026',
    respondedOn: '2025-10-24',
    text: {
      ja: `マレットゴルフは健康に悪い、とのこと、健康づくり課として重く受け止めます。

私たちは歩数と血圧を数えてきました。来ない人を誰が見に行ったかは、数えていませんでした。でも、家で倒れて二日目に見つかった方を助けたのは歩数ではなかった。今年の手引きから、「運動の効果」のページの前に「来ないと、だれかが見に来る」を一ページ目として入れました。

一打差で負けた晩に眠れない件は、あきらめてください。職員も同じです。`,
      en: `That mallet golf is bad for the health, the Health Section takes most seriously.

We have been counting steps and blood pressure. Who went to look for the missing we did not count. Yet it wasn’t steps that saved a man on the second day. In this year’s handbook the page on the benefits of exercise is preceded by a new page one: “If you don’t turn up, somebody comes to look.”

As for lying awake after losing by one stroke, there is no cure. We have tried.`,
      easy: `わたしたちは、歩く 数と 血圧(けつあつ)を 数えて いました。でも「来ないと、だれかが 見に 来る」ことの ほうが だいじでした。

新しい 本の はじめの ページに、それを 書きました。`,
    },
  },
  {
    slug: 'response-five-counters',
    sample: true,
    voices: ['sample-029'],
    department: 'agriculture',
    kind: 'will-do',
    measure: 'b-2-1',
    actionPlan: 'agriculture-2026',
    respondedOn: '2026-05-12',
    text: {
      ja: `五回とも、最初から。窓口の者は全員「自分は一回目」だと思っていました。

2027年4月から、畑を借りたい方には一枚の紙をお渡しします。話は最初の窓口で一度だけ。あとは紙が五つの窓口を回ります(人は回りません)。それまでのあいだ、農政課に一声かけてくだされば、職員が一緒に歩きます。もう六人の方と歩きました。六人目で、私たちも道順を覚えました。

鹿の柵は、見に伺ったときには直っていました。さすがです。`,
      en: `Five times, from the beginning. Each of us at the counters had thought it was the first.

From April 2027 anyone who wants to lease a field gets one sheet of paper. You tell your story once; after that the sheet goes round the five counters, not the person. Until then, give Agriculture a call and one of us will walk with you. We have walked with six people so far. By the sixth we knew the way ourselves.

When we came to see the deer fence it was already mended. Quite right too.`,
      easy: `五つの まどぐちで、5回 話しました。すみませんでした。

2027年 4月から、話すのは 1回です。紙 1まいが、五つの まどぐちを 回ります。

それまでは、市の 人が いっしょに 歩きます。農政課(のうせいか)に 言って ください。`,
    },
  },
  {
    slug: 'response-snow-for-money',
    sample: true,
    voices: ['sample-030', 'sample-049'],
    department: 'community',
    kind: 'studying',
    measure: 'c-3-2',
    respondedOn: '2026-03-27',
    text: {
      ja: `足跡の方と、貸し借り帳の方へ。

だれにも言わずにかいている人がいて、菓子でしか言えない人がいる。その間に市が「有償ボランティア制度」という看板を立てると、両方が来なくなるかもしれません。ですから、ゆっくりやります。

この冬は三つの隣組で、五百円の券を、**かく人ではなく、かいてもらう人が先に持つ**形で試しました。使わずに菓子を持ってきた方もいました。券が減ったのは十一枚中四枚。四枚を「少ない」と読むか、「言えた人が四人いた」と読むか、次の冬の前に、もう一度みなさんと話します。

足跡の件は、お約束どおり、どなたにもお聞きしていません。`,
      en: `To the one with the footprints and the one with the ledger.

There are those who shovel and tell no one, and those who can only say it with sweets. If the city puts up a sign between them saying “Paid Volunteer Scheme”, neither may come. So we are going slowly.

This winter, in three lanes, we tried five-hundred-yen tickets, given **not to those who shovel but beforehand to those who are shovelled out**. Some kept them and brought sweets all the same. Four of eleven were used. Whether four means “few”, or “four people were able to say it”, we will talk over with everybody before next winter.

About the footprints we have, as promised, asked nobody.`,
      easy: `雪を かく 人と、かいて もらう 人の 話です。

ことしの 冬、500円の 紙を 作りました。雪を かいて もらう 人が、先に 持ちます。11まいの うち、4まい 使いました。

お金が いいか、わるいか、まだ わかりません。つぎの 冬の 前に、また 話します。`,
    },
  },
]
