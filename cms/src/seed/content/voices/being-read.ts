// Seed content: longer than a source file because each entry is somebody's whole story.
import type { VoiceSeed } from '../../content-model.ts'
import { sampleVoice } from './sample-voice.ts'

/** On the moderators' desk in November 2026: eight in review, six that have just come in. */
export const beingRead: VoiceSeed[] = [
  sampleVoice({
    slug: 'sample-075',
    state: 'in-review',
    uses: ['plan', 'showcase', 'photo'],
    source: 'web',
    receivedOn: '2026-10-19',
    area: 'daimon',
    generation: '18-29',
    perspective: 'student',
    prompt: 'in-2032',
    measures: ['a-3-1', 'b-3-1'],
    title: { ja: '空き店舗でやった一日映画館' },
    text: {
      ja: `専門学校生です。駅前の空き店舗を一日だけ借りて、友だち五人で映画館をやりました。椅子は近所から二十二脚、全部ちがう椅子。座り心地の取り合いになって、最前列の座布団席がいちばん人気でした。

入場料は百円か、または「今日見た変なものの話」。四十人来て、百円は三人でした。話のほうが集まった。映画より休憩時間が長くなりました。

借りるまでに書類が六枚、当日の客は四十人、利益は三百円。もう一回やりたいです。書類が三枚になれば、月一でやります。`,
    },
    personalInformationResolved: false,
    staffNote: '写真に来場者の顔が写っている。本人たちの了解を確認中。文章はこのまま掲載できる。',
  }),
  sampleVoice({
    slug: 'sample-076',
    state: 'in-review',
    uses: ['plan'],
    source: 'web',
    receivedOn: '2026-10-23',
    area: 'yoshida',
    generation: '40s',
    perspective: 'resident',
    measures: ['c-1-2'],
    edits: ['anonymised'],
    originalText: `同じアパートの一階の角の部屋に、夏から郵便がたまっています。夜は電気がつきます。八月に一度だけ顔を見ました。前は犬の散歩で毎日会う人でした。犬がいなくなってからです。

声をかけたほうがいいのか、放っておいてほしい人なのか、わからないまま三か月。ピンポンを押す勇気がなくて、ドアの前にみかんを置きました。翌日なくなっていました。それで、また置きました。いまはみかんだけの付き合いです。こういうのを、市のどこかに話していいものですか。告げ口にはしたくないです。`,
    title: { ja: 'みかんだけの付き合い' },
    text: {
      ja: `同じ建物に、夏から郵便がたまっている部屋があります。夜は電気がつきます。前は毎日会う人でした。

声をかけたほうがいいのか、放っておいてほしい人なのか、わからないまま三か月。ピンポンを押す勇気がなくて、ドアの前にみかんを置きました。翌日なくなっていました。それで、また置きました。いまはみかんだけの付き合いです。こういうのを、市のどこかに話していいものですか。告げ口にはしたくないです。`,
    },
    personalInformationResolved: false,
    staffNote: '部屋が特定されうる記述を外した案。掲載の前に福祉課へ相談し、見守りの線で先に動けるか確かめる。',
  }),
  sampleVoice({
    slug: 'sample-077',
    state: 'in-review',
    uses: ['plan', 'showcase'],
    source: 'paper',
    receivedOn: '2026-10-28',
    area: 'soga',
    schoolDistrict: 'school-soga',
    generation: 'under-18',
    perspective: 'student',
    guardianConsent: true,
    prompt: 'what-you-love',
    measures: ['b-2-2', 'a-1-3'],
    title: { ja: 'ぶどうのかわのとばしかた' },
    text: {
      ja: `ぼくのじまんは、ぶどうのかわをとばすことです。ナイアガラがいちばんとびます。コンコードは口がむらさきになるのでばれます。おじいちゃんが7メートル、ぼくが5メートルです。たねもとばすと、はえてくるかもしれないのではたけでしかやりません。7さい`,
    },
    staffNote: '保護者の同意書あり。やさしい日本語と英語をつけてから掲載。',
  }),
  sampleVoice({
    slug: 'sample-078',
    state: 'in-review',
    uses: ['plan', 'contact'],
    source: 'letter',
    receivedOn: '2026-11-02',
    area: 'hirooka',
    generation: '70s',
    perspective: 'resident',
    measures: ['c-2-2', 'x-1-1'],
    title: { ja: '申し込みはこちら、と書いてある四角' },
    text: {
      ja: `講座の案内に、あの白黒の四角だけが載っています。「申し込みはこちら」。こちらとは、どちらですか。

息子に聞けば、また「前も教えたじゃん」です。前も教わりました。三回教わりました。指が乾いているせいか、画面が私のことを人間と思ってくれません。

電話番号を一行、刷っておいてくださるだけでいいのです。その一行で、私はまだ世の中の人でいられます。`,
    },
  }),
  sampleVoice({
    slug: 'sample-079',
    state: 'in-review',
    uses: ['plan'],
    source: 'web',
    receivedOn: '2026-11-05',
    area: 'takaide',
    generation: '30s',
    perspective: 'resident',
    prompt: 'shut-out',
    measures: ['x-1-3', 'x-1-2'],
    title: { ja: '声を集めるのが仕事になっていませんか' },
    text: {
      ja: `ワークショップに四回出ました。付箋を貼るのが上手になりました。四回とも、最後に模造紙の写真を撮って、拍手して終わり。あの模造紙、いまどこにありますか。

いやみで聞いているんじゃないです。私の青い付箋に書いたことが、誰かに読まれて、読んだうえで「できない」となったなら、それでいい。「できない」が聞きたい。拍手はいらないです。`,
    },
    staffNote: '四回の記録を企画課で探し、見つかったものを答えに添える。掲載と同時に返事を出したい。',
  }),
  sampleVoice({
    slug: 'sample-080',
    state: 'in-review',
    uses: ['plan', 'showcase', 'displayName'],
    source: 'web',
    receivedOn: '2026-11-09',
    area: 'kita-ono',
    generation: '60s',
    perspective: 'resident',
    prompt: 'what-you-love',
    displayName: '蛍の番人(自称)',
    measures: ['b-3-3'],
    title: { ja: '蛍は時間に正確' },
    text: {
      ja: `うちの裏の水路の蛍は、七時五十分に最初の一匹が光ります。六月の半ばはほぼ狂いがない。市のバスより正確です(失礼)。

場所は書きません。書いたら車が来て、ライトで蛍が光らなくなった年があったからです。でも、誰も見ないと、水路をコンクリートにする話が出たときに「何もいない所」にされてしまう。知られても困る、知られなくても困る。蛍の番人の悩みです。`,
    },
  }),
  sampleVoice({
    slug: 'sample-081',
    state: 'in-review',
    uses: ['plan'],
    source: 'web',
    receivedOn: '2026-11-12',
    generation: '50s',
    perspective: 'staff',
    measures: ['c-2-3', 'c-1-1'],
    edits: ['anonymised', 'shortened'],
    originalText: `訪問介護の事業所で働いています。事業所は駅の東側です。利用者さんの家を一日六軒まわります。

この夏、四軒めのお宅の息子さんが「おふくろより先に俺が倒れる」と言いました。その方は勤め先の名前も出して話してくれましたが、ここには書けません。私は三十分で次に行かなければならず、靴をはきながら「大丈夫ですよ」と言いました。大丈夫ではなかったです。あの「大丈夫ですよ」を取り消したい。

介護する人の話を十五分聞く、という仕事が、料金表にありません。`,
    title: { ja: '「大丈夫ですよ」を取り消したい' },
    text: {
      ja: `訪問介護の仕事をしています。

この夏、あるお宅の息子さんが「おふくろより先に俺が倒れる」と言いました。私は三十分で次に行かなければならず、靴をはきながら「大丈夫ですよ」と言いました。大丈夫ではなかったです。あの「大丈夫ですよ」を取り消したい。

介護する人の話を十五分聞く、という仕事が、料金表にありません。`,
    },
    personalInformationResolved: false,
    staffNote: '第三者のことなので、語り手に直した文を見てもらってから決める。',
  }),
  sampleVoice({
    slug: 'sample-082',
    state: 'in-review',
    uses: ['plan', 'print'],
    source: 'meeting',
    receivedOn: '2026-09-05',
    area: 'shiojiri-higashi',
    generation: '40s',
    perspective: 'resident',
    dialogue: 'workshop-disaster-2026',
    measures: ['c-3-1'],
    title: { ja: '避難所に猫は入れますか' },
    text: {
      ja: `猫がいます。訓練のたびに「ペットは?」と聞いて、毎回「検討します」です。

検討の結果がどうであれ、私は猫を置いては逃げません。そういう人が町内に少なくとも九人います(数えました)。九人が家に残ることを前提に、計画を立ててください。あるいは、猫の場所を体育館の外に一つ。どちらでもいいです。いちばん困るのは「検討します」です。`,
    },
    staffNote: '危機管理課の返事を待って、同じ日に公開する。',
  }),
  sampleVoice({
    slug: 'sample-083',
    state: 'received',
    uses: ['plan', 'showcase'],
    source: 'web',
    receivedOn: '2026-11-14',
    area: 'seba',
    generation: '30s',
    perspective: 'resident',
    prompt: 'what-you-love',
    originalText: `嫁に来て五年、いまだに「あそこの嫁」で名前がありません。でも今年の秋祭りで、太鼓が足りないと言われて叩いたら(高校のとき吹奏楽の打楽器でした)、翌日から「太鼓の」と呼ばれるようになりました。まだ名前ではない。でも一歩前進です。来年は名前をもらいにいきます。`,
    personalInformationResolved: false,
  }),
  sampleVoice({
    slug: 'sample-084',
    state: 'received',
    uses: ['plan', 'contact'],
    source: 'web',
    receivedOn: '2026-11-16',
    area: 'narakawa',
    generation: '50s',
    perspective: 'business',
    measures: ['b-2-3', 'c-3-1'],
    originalText: `宿場で宿をやっています。木造が肩を寄せ合っている町で、いちばん怖いのは火です。うちのお客様の三割は外国の方で、非常口の説明を身ぶりでしています。「FIRE」と言って走るまねをすると、たいてい笑われます。笑いごとではないのですが、私も笑ってしまいます。絵で見せられる紙を、市でつくってもらえませんか。`,
    personalInformationResolved: false,
  }),
  sampleVoice({
    slug: 'sample-085',
    state: 'received',
    uses: ['plan'],
    source: 'web',
    receivedOn: '2026-11-17',
    area: 'hirooka',
    generation: 'under-18',
    perspective: 'student',
    guardianConsent: true,
    measures: ['a-2-1', 'a-3-1'],
    originalText: `高1です。総合の授業で「地域の課題を見つけよう」と毎年言われます。小5から毎年見つけてます。ポスターにして、発表して、終わり。課題はまだあります。一個でいいから、見つけるんじゃなくて、なくすところまでやりたい。`,
    personalInformationResolved: false,
  }),
  sampleVoice({
    slug: 'sample-086',
    state: 'received',
    uses: ['plan', 'showcase'],
    source: 'web',
    receivedOn: '2026-11-18',
    area: 'daimon',
    generation: '60s',
    perspective: 'visitor',
    originalText: `大阪から新婚旅行以来四十年ぶりに来ました。あのときは乗りかえの二十分だけ。妻が「いつか降りよう」と言ったまま、降りずに逝きました。今回、降りました。ホームのぶどうは、妻が写真に撮ったときより太くなっていました。それだけ伝えたくて。`,
    personalInformationResolved: false,
  }),
  sampleVoice({
    slug: 'sample-087',
    state: 'received',
    uses: ['plan'],
    source: 'web',
    receivedOn: '2026-11-19',
    area: 'kataoka',
    generation: '18-29',
    perspective: 'resident',
    prompt: 'work-here',
    originalText: `農業研修二年目。師匠に「天気予報を見るな、山を見ろ」と言われて山を見てますが、山は何も言いません。師匠は「きょうは降る」と言い、降ります。何を見てるのか聞いたら「膝」だそうです。膝が痛くなるまであと四十年かかります。それまでのつなぎに、気象データの読み方の講習をお願いします。`,
    personalInformationResolved: false,
  }),
  sampleVoice({
    slug: 'sample-088',
    state: 'received',
    uses: ['plan'],
    source: 'web',
    receivedOn: '2026-11-20',
    area: 'takaide',
    generation: '40s',
    perspective: 'resident',
    originalText: `除雪の季節の前に、側溝のふたを直してほしいです。去年、雪の下で見えなくて、娘が片足を落としました。けがはなし。場所は前にも電話で伝えました。電話は受けてもらえました。ふたはそのままです。`,
    personalInformationResolved: false,
  }),
]
