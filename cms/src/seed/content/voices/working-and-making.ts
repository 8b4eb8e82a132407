// Seed content: longer than a source file because each entry is somebody's whole story.
import type { VoiceSeed } from '../../content-model.ts'
import { sampleVoice } from './sample-voice.ts'

/** Work, shops, fields, craft and forest (基本戦略B). */
export const workingAndMaking: VoiceSeed[] = [
  sampleVoice({
    slug: 'sample-057',
    uses: ['plan'],
    source: 'web',
    receivedOn: '2026-05-30',
    publishedOn: '2026-06-16',
    area: 'hirooka',
    generation: '40s',
    perspective: 'resident',
    prompt: 'work-here',
    measures: ['b-1-1', 'c-1-2'],
    title: { ja: '「景気がいい」の外側', en: 'Outside the good figures' },
    text: {
      ja: `市の資料に「大手製造業の投資で経済指標は良好」とあるのを読みました。その工場で、派遣で働いています。

指標は良好です。残業が増えました。来年の契約は、三月にならないとわかりません。だから子どもに自転車を買うのも三月まで待たせています。もう背が伸びて、見ていた自転車は小さくなりました。

工場は好きです。自分の持ち場の不良率は班でいちばん低い。正社員の新人に教えているのは私です。教え終わると、彼は名札の色が変わり、私は変わらない。

市にどうにかできることではないのかもしれない。でも、「塩尻のものづくり」という立派な冊子を見たとき、写っていたのは機械と社長さんと名札が青い人だけでした。名札が黄色い人も、ものづくりをしています。まず、数えるところからでいいです。`,
      en: `I read in the city’s papers that “thanks to investment by major manufacturers, economic indicators are favourable”. I work in one of those factories, through an agency.

The indicators are favourable. There is more overtime. Whether I have a contract next year I shall know in March. So my child’s bicycle has to wait till March too; meanwhile the child has grown and the one we had looked at is too small.

I like the factory. My station has the lowest rate of defects on the team. I am the one who trains the new permanent staff. When I have finished, the colour of his badge changes, and mine doesn’t.

Perhaps there is nothing a city can do about it. But when I looked through that handsome brochure on Shiojiri’s manufacturing, there were machines, company presidents, and people with blue badges. People with yellow badges make things too. You could begin by counting us.`,
    },
  }),
  sampleVoice({
    slug: 'sample-058',
    uses: ['plan', 'displayName'],
    source: 'letter',
    receivedOn: '2025-08-04',
    publishedOn: '2025-08-22',
    area: 'daimon',
    generation: '60s',
    perspective: 'business',
    displayName: '商店街の最後から二軒目',
    measures: ['b-3-1', 'x-1-3'],
    title: { ja: 'にぎわいは、うちの前を通りすぎる', en: 'The bustle goes past my door' },
    text: {
      ja: `駅前で五十年、履物屋です。親父の代から数えて。

にぎわい、にぎわいと言って、年に何度か催しがあります。その日は人が来ます。うちの前も通ります。通りすぎます。屋台で焼きそばを買って、ごみはうちのごみ箱に入れて帰る。翌日は静かなものです。翌日にうちで靴を買った人は、この十年で三人。三人とも顔を覚えています。

ひがんでいるのではない。店が時代に合わないのは自分でわかっている。ただね、にぎわいというのは人の頭数ですか。雨の日に、足の悪い奥さんが来て、サンダルの鼻緒を直すあいだ一時間しゃべって帰る。あれは一人だが、私はあれをにぎわいと呼びたい。

店を閉める日は決めました。閉めたあとのことを考えています。貸してもいい。ただし、私に一時間、店番をさせてくれる人に。家賃はその分まけます。こういう条件は、空き店舗の登録用紙のどこに書けばいいのか、欄がありません。`,
      en: `Fifty years of footwear, across from the station, counting from my father’s day.

It is all “bustle” now; several times a year there is an event. People come. They pass my door, and go on passing. They buy fried noodles at a stall, put the carton in my bin, and go home. The day after is very quiet. In ten years, three people have bought shoes from me on the day after. I remember each of their faces.

I am not bitter. I know a shop like this has had its day. But is bustle a matter of counting heads? When it rains, a lady with bad legs comes in and talks for an hour while I mend a strap. That is one person. I should like to call it bustle.

I have settled on the day I close. I have been thinking about afterwards. I would let the place, but only to somebody who lets me mind the shop for an hour a day, and I’d take that off the rent. On the registration form for empty shops I couldn’t find the box for that.`,
    },
  }),
  sampleVoice({
    slug: 'sample-059',
    uses: ['plan'],
    source: 'paper',
    receivedOn: '2025-11-25',
    publishedOn: '2025-12-12',
    area: 'seba',
    schoolDistrict: 'school-seba',
    generation: '70s',
    perspective: 'resident',
    measures: ['b-2-1'],
    title: { ja: '畑は返さんでいいと言われても' },
    text: {
      ja: `先祖の畑、三反。息子は「売れば」と言う。買う人はいねえ。貸すと言っても、草ぼうぼうで返ってきた話を聞くと、こわくて貸せねえ。

貸したくねえわけじゃねえだよ。若い衆に使ってもらえりゃ、水の癖も、石の出る所も、ぜんぶ教えてやりてえ。だが、紙の上の約束だけじゃなく、間に入って、年に一度でいいから畑を一緒に見てくれる人がほしい。畑の見合いには仲人がいるずら。`,
    },
  }),
  sampleVoice({
    slug: 'sample-060',
    uses: ['plan', 'contact'],
    source: 'meeting',
    receivedOn: '2026-03-14',
    publishedOn: '2026-03-30',
    area: 'soga',
    generation: '60s',
    perspective: 'business',
    dialogue: 'wine-roundtable-2026',
    measures: ['b-2-2', 'b-3-3'],
    title: { ja: '酒の町と言うなら、帰りの足を' },
    text: {
      ja: `ワインの町、ワインの町と言いながら、飲んだ人が帰る足がない。来た人は運転手を一人決めて、その人は香りだけかいで帰る。うちの試飲でいちばん詳しく質問するのは、いつも飲めない運転手さんです。気の毒で見ていられない。

それと、気候のことを若い人と話したい。品種を変えるのか、畑を上げるのか、灌水するのか。一軒ではデータが足りないし、隣に聞くのは商売敵で気まずい。片丘の新しい人たちは、隠さず見せ合っている。あれがうらやましい。桔梗ヶ原は誇りが高いから、「わからん」と言える席を市が用意してくれるとありがたい。誇りは、持って帰りますから。`,
    },
  }),
  sampleVoice({
    slug: 'sample-061',
    uses: ['plan'],
    source: 'meeting',
    receivedOn: '2025-11-15',
    publishedOn: '2025-12-05',
    area: 'narakawa',
    schoolDistrict: 'school-narakawa',
    generation: '70s',
    perspective: 'business',
    dialogue: 'town-meeting-narakawa-2025',
    measures: ['b-2-3'],
    edits: ['shortened'],
    originalText: `わしは塗りを五十五年やっとる。伝統を守れと言われるが、守れと言う人の家の台所を見てみたい。漆の椀があるかね。電子レンジに入るプラスチックだろう。責めやせん。うちの孫もそうだ。

賞状は十二枚ある。額の裏に全部、仕入れの値段を書いておいた。漆も木地も、あがる一方だ。木地師がもういない。漆を掻く人もいない。塗る人間だけ育てて、どうやって塗るんだね。指は十本あるのに、親指だけ鍛えとるようなもんだ。

組合の補助の紙の書き方が毎年変わるのも困る。去年は三回書き直した。担当が代わったと言って。

若い者は来る。よく来た、と思う。だから言えんのだ。「食えんぞ」とは。言わずに、椀の塗り方だけ教えとる。それが正しいのか、夜、考えるよ。`,
    title: { ja: '守れと言う人の台所' },
    text: {
      ja: `わしは塗りを五十五年やっとる。伝統を守れと言われるが、守れと言う人の家の台所を見てみたい。漆の椀があるかね。電子レンジに入るプラスチックだろう。責めやせん。うちの孫もそうだ。

賞状は十二枚ある。額の裏に全部、仕入れの値段を書いておいた。漆も木地も、あがる一方だ。木地師がもういない。漆を掻く人もいない。塗る人間だけ育てて、どうやって塗るんだね。指は十本あるのに、親指だけ鍛えとるようなもんだ。

若い者は来る。よく来た、と思う。だから言えんのだ。「食えんぞ」とは。言わずに、椀の塗り方だけ教えとる。それが正しいのか、夜、考えるよ。`,
    },
  }),
  sampleVoice({
    slug: 'sample-062',
    uses: ['plan'],
    source: 'web',
    receivedOn: '2026-07-16',
    publishedOn: '2026-07-31',
    area: 'takaide',
    generation: '40s',
    perspective: 'resident',
    prompt: 'work-here',
    measures: ['b-1-3'],
    title: { ja: '一日三時間なら、私は優秀です' },
    text: {
      ja: `持病があって、一日三時間しか働けません。でもその三時間は、かなり使える三時間です。校正の仕事を十五年やっていました。

求人は「週五日、八時間」か「軽作業、誰でもできます」。誰でもできる仕事がしたいわけじゃなくて、私にできる仕事を三時間したい。在宅の時短の仕事を紹介してもらってから、月に四万円ほどになりました。金額より、「ここの助詞、助かりました」と言われたことが効きました。助詞で助かる人がいる。私も助かった。

書類の職業欄にはまだ「無職」に丸をつけそうになります。`,
    },
  }),
  sampleVoice({
    slug: 'sample-063',
    uses: ['plan'],
    source: 'web',
    receivedOn: '2026-08-13',
    publishedOn: '2026-08-28',
    generation: '18-29',
    perspective: 'former-resident',
    prompt: 'in-2032',
    measures: ['a-3-3', 'b-1-3', 'a-3-1'],
    title: { ja: '帰れない理由は、仕事じゃない', en: 'Work is not the reason I don’t come back' },
    text: {
      ja: `東京に出て六年目の女です。市の調査で「戻らない理由」に選択肢があって、「希望する仕事がない」に丸をつけました。ほんとは違います。欄がなかったので、ここに書きます。

祖母の葬式で帰ったとき、男の人たちは座敷に座っていて、女はみんな台所に立っていました。母も、叔母も、初めて会うはとこも。私も立ちました。体が勝手に。東京では会議で反対意見を言う仕事をしているのに、徳利の温度を見ていた。従兄が「いい嫁さんになるな」と言って、誰も笑わないし誰も怒らない。ただの天気の話みたいに。

塩尻は好きです。ぶどうも、山も、母の味も。嫌いになったんじゃない。でも、帰ったら、あの台所に戻る。

駅前のビルも、移住の補助金も、ありがたいけど関係ないです。2032年、あの座敷の半分が台所に立っていて、台所の半分が座敷に座っていたら、帰ることを考えます。市にできることじゃないと言われると思います。でも、計画に一行も書かれないなら、やっぱり、と思います。`,
      en: `I’m a woman in my sixth year in Tokyo. The city’s survey had a list of reasons for not returning, and I ticked “no suitable work”. It isn’t true. There was no box for this, so I’m writing it here.

When I came home for my grandmother’s funeral, the men were sitting in the big room and the women were all standing in the kitchen: my mother, my aunts, a second cousin I’d never met. So I stood there too. My body did it by itself. In Tokyo I am paid to disagree in meetings, and there I was checking the temperature of the sake. “You’ll make somebody a good wife,” said a cousin. Nobody laughed and nobody minded. He might have been talking about the weather.

I love Shiojiri. The grapes, the mountains, what my mother cooks. I haven’t gone off it. But if I come back, it is to that kitchen.

New buildings by the station, grants for moving: thank you, they have nothing to do with it. If in 2032 half of that room are standing in the kitchen and half of the kitchen are sitting in that room, I’ll think about it. I expect I’ll be told a city can’t do anything there. But if the plan hasn’t got one line about it, then I’ll think: I knew it.`,
    },
  }),
  sampleVoice({
    slug: 'sample-064',
    uses: ['plan', 'contact'],
    source: 'web',
    receivedOn: '2026-05-06',
    publishedOn: '2026-05-22',
    area: 'narakawa',
    generation: '50s',
    perspective: 'business',
    prompt: 'work-here',
    measures: ['b-3-3', 'b-2-3'],
    title: { ja: '木の値段は、丸太一本で缶コーヒー何本か' },
    text: {
      ja: `山の仕事です。祖父の植えた木を伐っています。六十年かけて育った杉が、運び賃を引くと缶コーヒー数本にしかならない年がありました。伐る日は、祖父の植えた日を考えます。十七歳で植えたそうです。

薪ストーブの移住者が増えて、薪は売れます。ありがたい。けれど、薪にするには惜しい木もあります。木曽の漆の椀の木地が足りないと聞いて、うちの山のトチとセンを見せに行きたいが、誰に声をかければいいのか。山と工房は同じ市内で、間に課が三つある。

脱炭素という言葉は山では使いません。ここでは「手入れ」と言います。`,
    },
  }),
]
