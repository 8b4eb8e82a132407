import type { StorySeed } from '../../content-model.ts'

/** Work and nature: the vineyard's year, the lettuce night, the river and the slope. */
export const fieldsAndRivers: StorySeed[] = [
  {
    slug: 'story-vineyard-january',
    sample: true,
    channels: ['citizens', 'showcase'],
    title: {
      ja: '一月に切った枝の味',
      en: 'What was decided in January',
      easy: '1月の 仕事が、ぶどうの 味に なる',
    },
    lead: {
      ja: '桔梗ヶ原の一年は、葉のない畑から始まる。収穫の話をする前に、氷点下の朝と、隣の家の洗濯物と、はじめての軽トラ一台ぶんの話を。',
      en: 'In Kikyōgahara the year begins in a field without leaves. Before anyone talks of harvest: a morning ten below, the washing next door, and one small truckload.',
      easy: 'ぶどう畑の 一年は、寒い 1月に 始まります。ぶどうを 作る 人、畑の となりに 住む 人、はじめて 作った 人の 話です。',
    },
    theme: 'working',
    picture: 'vineyard-autumn',
    publishedOn: '2026-10-09',
    areas: ['soga', 'kataoka'],
    voices: ['sample-002', 'sample-007', 'sample-029'],
    body: {
      ja: `塩尻駅の南西に、桔梗ヶ原という平らな台地があります。標高はおよそ七百メートル。水はけのよい土に、棚と垣根のぶどうが並びます。観光の写真はたいてい秋ですが、作り手に一年でいちばん好きな月を尋ねると、一月という答えが返ってきました。

## 葉のない畑で

> マイナス十度の桔梗ヶ原で、葉を落とした木を一本ずつ見る。去年どう伸びたか、どこで霜にやられたか、木が全部おぼえている。
> — voice:sample-002

剪定ばさみの音のほかに、聞こえるものはあまりありません。残す芽を決めるのに、畑の隅で長く立っている人がいます。声をかけるのは、はさみが動きだしてからにします。

## 塀のこちら側

畑の隣にも暮らしがあります。朝五時には鳥よけの大きな音が鳴り、消毒の日は窓を開けられません。ぶどうの町に住むとは、そういうことでもあります。越してきた家の人は、最初の年に引っ越しを考えました。

> ところが九月の半ば、洗濯物を取り込んだら、タオルが全部ジャムの匂いだったんです。
> — voice:sample-007

匂いがきっかけで、塀ごしに話すようになりました。翌年からは、消毒の予定を書いた紙が郵便受けに入ります。音は小さくなっていません。隣の人の顔を知っている、というところだけが変わりました。

## 台地の向かい、片丘で

谷をはさんだ東の斜面では、荒れた畑を借り、新しく植える人がいます。苗を植えてから三年は実を穫らず、収入もありません。農家になったのかと子どもに聞かれても、うなずけない三年です。

> 貸してくれたおじいさんは、畑の端にずっと立って、鹿の柵のほうを見ていました。泣いているのかと思ったら、「あそこ、直しといたほうがいい」と言いました。その晩、そこから鹿が入りました。
> — voice:sample-029

近ごろは夏の夜が下がりきらず、赤い色がのりにくいと、古い畑の人も新しい畑の人も言います。どうすればよいかを知っている人は、まだいません。九月、線路ぎわの棚の下を列車が通ると、開いた窓からその年の匂いが入ってきます。`,
      en: `South-west of Shiojiri Station lies a level terrace called Kikyōgahara, some seven hundred metres above the sea. The soil drains well, and vines stand in it on trellises and in hedges. The photographs are nearly always taken in autumn. Ask a grower which month he likes best, though, and the answer may be January.

## In a field without leaves

> It is ten below on the Kikyogahara plateau and I go from vine to bare vine, one at a time. How it grew last year, where the frost caught it: the wood remembers everything.
> — voice:sample-002

Apart from the secateurs there is not much to hear. Somebody stands for a long time in the corner of a field, deciding which bud to leave. You wait until the blades are moving again before you say good morning.

## On this side of the wall

There are lives next door to the fields. At five in the morning a gun goes off to scare the birds, and on spraying days the windows stay shut. Living among vines means that too. In their first year, one family thought of moving away.

> Then, one afternoon in the middle of September, I took in the washing and every towel smelt of jam.
> — voice:sample-007

It was the smell that started them talking over the wall. Since the following year a note with the spraying days has come through the letter box. The bangs are no quieter. All that has changed is that they know each other’s faces.

## Across the valley, in Kataoka

On the slope that faces the terrace from the east, people are leasing overgrown fields and planting afresh. For three years after planting nothing is picked and nothing earned: three years in which your child asks whether you are a farmer now, and you cannot say yes.

> The old man stood at the edge of the field for a long time, looking towards the deer fence. I thought he might be crying. “You want to mend that bit there,” he said. That night the deer came in, just there.
> — voice:sample-029

Summer nights do not cool as they used to, and the reds are slow to colour; old fields and new ones agree on that. Nobody yet knows what to do about it. In September, when a train passes under the trellises by the line, that year’s smell comes in at any window that will open.`,
    },
  },
  {
    slug: 'story-river-below-bench-above',
    sample: true,
    channels: ['citizens', 'showcase'],
    title: {
      ja: '川は膝まで、山は腰かけから',
      en: 'The river to your knees, the mountains from a bench',
      easy: '川は ひざまで、山は ベンチから',
    },
    lead: {
      ja: '塩尻の自然は、遠くから眺める景色というより、足の裏と鼻で覚えるものらしい。中学生の川、七十代の坂、自転車で通う人の季節。',
      en: 'Nature here seems to be learnt with the soles of the feet and the nose rather than looked at. A schoolchild’s river, an old man’s slope, a cyclist’s seasons.',
      easy: '川、坂、自転車の 道。塩尻（しおじり）の 自然（しぜん）の 話です。',
    },
    theme: 'nature',
    picture: 'river-children',
    publishedOn: '2026-08-12',
    areas: ['seba', 'kataoka', 'shiojiri-higashi'],
    voices: ['sample-006', 'sample-022', 'sample-024'],
    body: {
      ja: `奈良井川は木曽の谷から下り、洗馬のあたりで空の広いところへ出ます。レタス畑の横を流れる水は、北へ、松本のほうへ向かい、ずいぶん先で日本海に入ります。夏の夕方、橋の下から子どもの声がします。

## 膝まで、のわけ

川で遊ぶ中学生が、あぶなくないやり方を四つ書いてくれました。上流に黒い雲があれば入らない。膝まで。ひとりで行かない。水がにごったら上がる。

> これは近所のおじさんに教わりました。おじさんは子どものとき一回流されたそうです。だから信じられます。
> — voice:sample-022

大きな石の所ではダムをつくり、中くらいの石は水切りに使い、砂の所では足を埋めます。カワセミは、飛んでいるあいだは色が見えません。光ったと思ったら、もういません。

## 坂の途中で座る

谷の東側、片丘は坂の土地です。上るほど北アルプスがせり上がり、いちばん上の畑まで行くと峰がひと続きになります。ただし、膝に来ます。妻を亡くしてひとりで歩いていた人が、道端に腰かけを一つ置きました。

> 夏には中学生が二人、アイスを食べながら山を見ていた。話しかけたら「じいさん、ここWi-Fiないの」と言われました。ない。
> — voice:sample-006

雨の日には、だれかが置いていった座布団を、別のだれかがビニールでくるみます。腰かけはその後、作った人の知らないうちに増えました。

## 匂いのない月

塩尻峠へ上がっていく塩尻東からは、車を一台手放し、自転車で下って会社へ通う人がいます。行きは十四分、帰りは二十九分。

> 自転車だと、匂いがします。七月は刈った草、九月はぶどう、十一月はどこかの家の煮物、一月は何もしない。
> — voice:sample-024

雪の量は多くありません。かわりに、降ったものが凍ります。轍の凍った朝は押して歩きます。山が近くに見える日ほど寒い、ということも、一度冬を越すと体が覚えます。`,
      en: `The Narai River comes down out of the Kiso valley and reaches open sky at about Seba. It runs past the lettuce fields northwards, to Matsumoto and, a long way further on, to the Sea of Japan. On summer evenings there are children’s voices under the bridge.

## Why to your knees

A schoolchild who plays there wrote down four rules for doing it not dangerously. Stay out if there are black clouds upstream. Up to your knees. Never alone. When the water turns cloudy, get out.

> A man in our neighbourhood taught me these. He got swept away once when he was a kid, so you can believe him.
> — voice:sample-022

Where the stones are big you build dams; the middling ones are for skimming; in the sand you bury your feet. A kingfisher has no colour while it is flying. Something flashes, and it has gone.

## Sitting down halfway up

East of the valley, Kataoka is all slope. The higher you climb the higher the Northern Alps rise to meet you, until from the topmost field they make one line. Your knees notice. A man who had lost his wife, and went on walking alone, put a bench by the road.

> In summer two schoolchildren sat there eating ice cream and looking at the mountains. I said hello. “Is there no Wi-Fi here, Grandad?” There is not.
> — voice:sample-006

On wet days somebody wraps in plastic the cushion that somebody else has left. Since then there have come to be more benches, and not of his making.

## The month without a smell

In Shiojiri-Higashi, where the land climbs towards the pass, one household gave up a car, and somebody now freewheels down to work: fourteen minutes down, twenty-nine back up.

> On a bicycle there are smells. Cut grass in July, grapes in September, somebody’s stew in November, and in January nothing
> — voice:sample-024

There is not a great deal of snow. What falls, freezes. On mornings when the ruts are ice you get off and push. That the coldest days are those on which the mountains look closest is something the body knows after one winter.`,
    },
  },
  {
    slug: 'story-before-the-sun',
    sample: true,
    channels: ['citizens', 'showcase'],
    title: {
      ja: '日が出る前に働く人、日が出てから眠る人',
      en: 'Those who work before sunrise, and those who sleep after it',
      easy: '朝の 前に 働く 人、朝に ねる 人',
    },
    lead: {
      ja: '夏の午前二時、洗馬の畑に灯りが並ぶ。朝七時、高出のパン屋が開く。工場では、機械が冷えて機嫌を損ねている。',
      en: 'At two on a summer morning lamps move in the fields of Seba. At seven a bakery opens in Takaide. In a workshop a machine has caught cold.',
      easy: '夜中の 2時に レタスを とる 人。夜 働いて、朝に パンを 買う 人。工場で 働く 人。三人の 話です。',
    },
    theme: 'working',
    picture: 'cycling-fields',
    publishedOn: '2026-09-18',
    areas: ['seba', 'takaide', 'yoshida'],
    voices: ['sample-005', 'sample-014', 'sample-018'],
    body: {
      ja: `まちが起きる時刻は一つではありません。塩尻では、畑と病院と工場が、それぞれ違う朝を持っています。

## 午前二時、洗馬

レタスは、暗いうちに切ります。日が当たると葉がやわらかくなるからです。ヘッドライトをつけ、包丁を一本持って、畝の間をかがんで進みます。

> 切った所から白い乳みたいな汁が出て、あれの匂いがすると「ああ夏だな」と思う。
> — voice:sample-005

東の高ボッチのほうが白んでくると、隣の畑でも、その隣でも、灯りが消えます。声はかけません。同じほうを見ているのはわかります。燃料も箱代も高く、レタスの値は安い。それも書いておいてくれと言われました。

## 午前七時、高出

夜勤を終えた看護師が、パン屋に寄ります。忙しい夜だったか、静かな夜だったか、店の人は顔を見てわかるのだそうです。

> 多かった日は黙ってカレーパンが一個多い。お代は取ってくれます。
> — voice:sample-014

家に着くと、登校する子どもと玄関ですれちがいます。北アルプスに日が当たって色が変わるのを、カーテンの隙間から見て、閉めて、眠ります。昼の回覧板のチャイムは、この家では夜中の呼び鈴です。

## 午前八時、吉田

市の北には部品を削る会社があります。鉄は、朝と夕方で千分の三ミリ違うそうです。冬、シャッターに近い機械は調子を崩します。

> 班長は手の甲を機械に当てて「今日は風邪ひいてる」とか言う。冗談だと思ってたら、本当にそのあと寸法がずれました。
> — voice:sample-018

削った部品は何に使われるのかと、見学に来た小学生に聞かれ、六年目の人は答えられませんでした。あとで調べると、病院の検査の機械に入る部品でした。それを紙に書いて、機械の横に貼っています。夜中に切られたレタスも、夜を越えた病室も、その機械も、たぶん同じ人の一日の中にあります。`,
      en: `A town does not wake at one hour. In Shiojiri the fields, the hospitals and the workshops each keep a morning of their own.

## Two o’clock, Seba

Lettuce is cut in the dark, because the leaf goes limp once the sun is on it. You wear a headlamp, carry one knife, and move along the row bent double.

> A white sap runs from the cut like milk, and when I smell it I think, right, it’s summer.
> — voice:sample-005

When the sky pales in the east, over Takabocchi, the lamps go out in the next field and in the one beyond. Nobody calls across. You can tell that they are looking the same way. Fuel is dear, boxes are dear and lettuce is cheap; we were asked to put that down as well.

## Seven o’clock, Takaide

A nurse on her way home from a night shift stops at the bakery. They can see from her face, they say, what kind of night it was.

> After a heavy one there is an extra curry bun in the bag, and nobody says anything. They do charge me for it.
> — voice:sample-014

At her front door she passes the children on their way to school. She sees the sun reach the Alps and change their colour, through a gap in the curtains; then she closes it and sleeps. In that house the bell rung at midday with the neighbourhood circular is a bell in the middle of the night.

## Eight o’clock, Yoshida

In the north of the city are companies that machine parts. Between morning and evening, we are told, steel moves three thousandths of a millimetre. In winter the machine by the shutter falls ill.

> Our foreman lays the back of his hand on it and says, “She’s got a cold today.” I took it for a joke until the measurements drifted.
> — voice:sample-018

A child on a school visit asked a young machinist what the parts were for, and got no answer. Six years in the trade, and not knowing: the machinist went and found out. They go into a testing machine in hospitals. That is now written on a sheet of paper beside the machine. The lettuce cut in the night, the ward that got through it, and that machine are all, very likely, part of one person’s day.`,
    },
  },
]
