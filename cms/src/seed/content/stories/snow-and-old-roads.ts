import type { StorySeed } from '../../content-model.ts'

/** Culture and living together: Narai and Hirasawa, the snow, soba and winter greens. */
export const snowAndOldRoads: StorySeed[] = [
  {
    slug: 'story-laundry-included',
    sample: true,
    channels: ['citizens', 'showcase'],
    title: {
      ja: '九時までは、住む人の町',
      en: 'Until nine it belongs to those who live there',
      easy: '朝の 奈良井（ならい）は、住む 人の 町',
    },
    lead: {
      ja: '木曽の谷の奈良井と平沢。道を掃く人、漆の乾きを待つ人、眼鏡をさがして列車に乗りそこねた人。',
      en: 'Narai and Hirasawa, in the Kiso valley: somebody who sweeps, somebody who waits for lacquer, and two people who missed their train for a pair of glasses.',
      easy: '奈良井（ならい）と 平沢（ひらさわ）の 話です。道を そうじする 人、漆（うるし）の 仕事を 習う 人、外国から 来た 人が います。',
    },
    theme: 'culture',
    picture: 'narai-juku',
    publishedOn: '2026-11-06',
    areas: ['narakawa'],
    voices: ['sample-003', 'sample-004', 'sample-020'],
    body: {
      ja: `塩尻駅から中央西線で木曽の谷へ入ると、山が両側から寄ってきます。中山道の宿場だった奈良井には、格子の家が一キロほど続きます。国の町並み保存の地区ですが、それより先に、人の住む地区です。

## 境目を言わない

朝五時。軒先の水場に水の落ちる音がします。隣の人が道を掃き、そのまま、この家の前も掃いて通ります。

> 次の日は私が隣の前まで掃く。境目がどこかは、もう誰も言わない。そうやって一キロの町が毎朝、端から端まで、誰の命令でもなく掃き上がるんです。
> — voice:sample-004

九時を過ぎると、写真を撮る人が来ます。それで暮らしが立っている家も多い。ただ、二階に洗濯物が干してあったら、それも町並みのうちです。

## 漆は急がない

奈良井から一駅手前、木曽平沢では漆器がつくられています。漆は、空気の湿り気を吸って固まります。梅雨どきはよく進み、冬はなかなか進みません。海のある県から来て三年目の人は、夜の静けさに慣れるまで二年かかりました。この仕事で食べていけるのかは、まだわかりません。

> でも、先週はじめて自分が中塗りをした椀に親方がお汁をよそって飲んでくれて、何も言わずにおかわりをしました。何も言わないのが、この町の褒め方らしいです。
> — voice:sample-003

## 乗りそこねた午後

列車を待つ二時間だけ奈良井を見るつもりだった旅の人がいます。夫が眼鏡をなくし、入った店を逆にたどって尋ね歩きました。日本語は話せません。店の人が次の店まで、その店の人がまた次の店まで、付いて来てくれました。

> しまいには通りに五人集まって、夫の顔について話し合っていました。
> — voice:sample-020

眼鏡はポケットにあり、列車は出たあとでした。次まで、とても長く空きます。川辺に座っていると、胴長をはいた人が、今年の魚の話を身ぶりでしてくれたそうです。

雪の日の夕方は、格子の奥に明かりがつくころ、通りにほとんど人がいません。足もとは凍ります。泊まる人だけが見る景色です。`,
      en: `Take the western Chūō line from Shiojiri into the Kiso valley, and the mountains close in on both sides. At Narai, once a post town on the Nakasendō, houses with latticed fronts run on for about a kilometre. The state protects the street for its buildings. Before that, it is a street where people live.

## Nobody speaks of the boundary

Five in the morning. Water drips into the troughs under the eaves. A neighbour is sweeping the road, and goes on sweeping past this door.

> The next day I sweep past his. Nobody talks any more about where the boundary is. And so, every morning, a kilometre of town gets swept from end to end, on nobody’s orders.
> — voice:sample-004

After nine come those who take photographs, and many households live by them. But if there is washing out upstairs, it is part of the view.

## Lacquer is in no hurry

In Kiso-Hirasawa, one stop before Narai, they make lacquerware. Lacquer hardens by drinking moisture from the air. It gets on well in the rainy season, and in winter hardly at all. Someone who came from a prefecture with a coast is in the third year of learning; the quiet at night took two years to get used to. Whether it will be a living is not known yet.

> But last week my master ladled soup into a bowl whose middle coats were mine, drank it, said nothing, and held it out for more. Saying nothing, I gather, is how this town gives praise.
> — voice:sample-003

## The afternoon of the missed train

Two travellers meant to see Narai for two hours between trains. He lost his glasses, and they went back through every shop they had been into, without a word of Japanese. The people of each shop walked them to the next.

> In the end there were five people in the street, discussing my husband’s face.
> — voice:sample-020

The glasses were in a pocket and the train had gone. It is a very long time until the one after. They sat by the river, and a man in waders told them in mime about this year’s fish.

On snowy evenings, about when the lamps go on behind the lattices, there is hardly anyone in the street. It freezes underfoot. Only those who stay the night see it.`,
    },
  },
  {
    slug: 'story-three-doorways',
    sample: true,
    channels: ['citizens', 'showcase'],
    title: { ja: '雪の朝、三軒分の道', en: 'Three doorways on a snowy morning', easy: '雪の 朝の 足あと' },
    lead: {
      ja: '雪は少ないが、凍る。先についていた足跡と、鍋のふたで掘った冬と、「多すぎる」と笑われた四人の話。',
      en: 'There is not much snow, but it freezes. A line of footprints that got there first, a winter dug out with a saucepan lid, and four people who were “too much”.',
      easy: '雪の 日の 話です。だれかが、近所の 雪を かいて くれました。',
    },
    theme: 'together',
    picture: 'winter-road-clearing',
    publishedOn: '2026-02-20',
    areas: ['shiojiri-higashi', 'hirooka'],
    voices: ['sample-015', 'sample-028', 'sample-030'],
    body: {
      ja: `塩尻の中心部は、豪雪の土地ではありません。年に何度か、まとまって降ります。南岸を低気圧が通る二月や三月に重い雪が来ることもあり、土地の人はこれを「かみゆき」と呼びます。困るのは量よりも、翌朝です。とけた水が夜のうちに凍ります。

## 先に行っただれか

塩尻東の坂の町で、犬と歩く人が足跡を見つけました。長靴で、歩幅が狭い。三軒の玄関先を回って、帰っていきます。回られた家の前だけ、雪がかいてあります。三軒とも一人暮らしです。

ある朝、四時半に起きて確かめました。三軒のうちの一軒に住む、八十過ぎの人でした。自分の家と、両隣をかいていたのです。若い人に気をつかわせたくないから言うな、と頼まれました。

> ただ、次の雪から、足跡は二人ぶんと一匹ぶんになりました。匿名ですから、書いてもいいでしょう。
> — voice:sample-030

## 鍋のふた

引っ越してきた人は、たいてい最初の冬に道具を買いそびれます。広丘の部屋で東京の仕事をしている人も、そうでした。

> 雪かきの道具を買うのが遅れて、最初の冬は鍋のふたで掘りました。これから来る人は、十一月のうちに買ってください。
> — voice:sample-015

車なら冬のタイヤ、水道なら凍らせない栓の扱い、靴なら底を見て選びます。一度覚えれば済むことですが、だれかが一度、教える必要があります。

## 多すぎる

同じ広丘に、ベトナムから来て工場で働く四人がいます。最初の月、ごみの分け方を三度まちがえました。四回目の朝、隣のおばあさんが袋を開け、黙って一つずつ分けてくれました。それから毎週、置き場で待っています。

> おばあさんの 足が いたい 冬、四人で 雪を かきました。おばあさんは「多すぎる」と 言いました。雪も、人も、多すぎる。わらいました。
> — voice:sample-028

助ける人と助けられる人は、決まっていないようです。決まっていないので、だれの番かを数える人もいません。春になれば足跡は消えますが、どの家が一人暮らしかは、もうみんな知っています。`,
      en: `The middle of Shiojiri is not deep-snow country. A few times a year it snows in earnest, and in February or March, when low pressure passes along the Pacific coast, the snow can be heavy; people here have a name for that kind, kamiyuki. The trouble is less the amount than the morning after. What has melted freezes overnight.

## Somebody ahead

On the slopes of Shiojiri-Higashi a man out with his dog found footprints. Rubber boots, a short stride. They called at three front doors and went home again, and only in front of those three had the snow been cleared. In each of them somebody lives alone.

One morning he got up at half past four to see. It was a woman past eighty, from one of the three, clearing her own doorway and those on either side. He was not to tell, she said, or the young ones would feel they had to.

> But since the next snowfall there have been two sets of footprints, and a dog’s. This is anonymous, so I suppose I may say so.
> — voice:sample-030

## A saucepan lid

People who move here generally miss the moment to buy tools in their first winter. So did somebody who works for a Tokyo firm from a flat in Hirooka.

> I bought my snow shovel too late and dug my way out of the first winter with a saucepan lid. If you are coming, buy one in November.
> — voice:sample-015

Cars want winter tyres, pipes want draining on cold nights, and shoes are chosen by their soles. All this need only be learnt once. But somebody has to show you, once.

## Too much

In the same Hirooka live four people from Vietnam who work in a factory. In their first month they sorted the rubbish wrong three times. On the fourth morning the old lady from next door opened the bag and, without a word, sorted it piece by piece. She has waited at the collection point every week since.

> In winter, when her leg hurt, the four of us cleared her snow. “Too much,” she said. Too much snow, and too many people. We laughed.
> — voice:sample-028

Who helps and who is helped does not seem to be settled, and because it is not settled nobody counts whose turn it is. In spring the footprints go. By then everyone knows in which houses somebody lives alone.`,
    },
  },
  {
    slug: 'story-salt-and-flour',
    sample: true,
    channels: ['citizens', 'showcase'],
    title: { ja: '塩は手のひら、そばは腰', en: 'Salt by the palm, dough by the hips', easy: 'つけものと そば' },
    lead: {
      ja: '北小野で野沢菜を四十キロ、本山でそばを月に二度。習いに来る人がいるあいだは、台所の知恵は台所にある。',
      en: 'Forty kilos of greens in Kita-Ono; soba twice a month in Motoyama. As long as somebody comes to learn, what a kitchen knows stays in the kitchen.',
      easy: '冬の つけものと、そばの 作りかたの 話です。お年よりが 教えて くれます。',
    },
    theme: 'culture',
    picture: 'sample-photo-kitchen',
    publishedOn: '2026-01-16',
    areas: ['kita-ono', 'soga'],
    voices: ['sample-001', 'sample-008', 'sample-009'],
    body: {
      ja: `善知鳥峠は、水の分かれ目です。峠の北に降った雨は日本海へ、南に降った雨は太平洋へ向かいます。その南側、北小野の谷では、十一月の末になると野沢菜を洗います。土地の人は「お葉」と呼びます。

## 四十キロ

昔は川べりに近所の人が並んで洗ったそうです。いまは庭先のたらいで、ひとり。今年は隣の家の人が、教えてほしいとやって来ました。

> 塩の加減は秤じゃなくて手のひらだと言ったら、嫁さんは自分の手のひらに塩をのせて、それを秤で測っとりました。今の人は頭がいいわ。
> — voice:sample-001

測った重さは、紙に書いて冷蔵庫に貼ってあるそうです。手のひらの大きさが違えば、来年の味も少し違うはずです。

## 機嫌のいい人が切る

宗賀の本山は、中山道の宿場です。そば切りがここで始まったという言い伝えがあります。公民館の台所に月に二度集まる六人は、年を足すと四百四十歳になります。

> 水回しは口をきいちゃいけねえ。のしは腰。切るのは、その日いちばん機嫌のいい人。夫婦げんかした朝のそばは太い。食べりゃわかります。
> — voice:sample-008

習いに来た小学生の中に、ひと言も話さない子がいました。自分の切ったのが太いと、最後に小さな声で言い、五杯食べて帰りました。次の月、母親が粉を買いに来ました。

## 箒の場所

北小野には、何も言わずに帰ってきた人もいます。都会で二十二年働き、戻ったことを知られたくなくて、買い物は隣の市まで行っていました。三週間で知られました。神社の掃除の当番表に、名字が書いてあったのです。

> 行かないわけにいかないから行ったら、誰も理由を聞かなかった。「箒はそこ」と言われただけ。あれに救われました。
> — voice:sample-009

店は減り、バスは日に何本もありません。漬けものの石は重く、冬の水は手にしみます。それでも、教わった人が次の人に教えるまでは、ここの味は残ります。塩の量は、まだどこにも載っていません。`,
      en: `The Utō Pass divides the waters. Rain that falls north of it runs to the Sea of Japan, rain that falls south of it to the Pacific. On the southern side, in the valley of Kita-Ono, the end of November is when they wash the greens for pickling. People here call them simply “the leaves”.

## Forty kilos

Once, we are told, the whole neighbourhood lined up along the stream. Now it is one woman with a tub in her yard. But this year somebody from next door came and asked to be shown.

> I told her you measure the salt with your palm, not with scales. She poured the salt into her palm and then put it on the scales. People today are clever.
> — voice:sample-001

The weight, it is said, is now on a piece of paper on a refrigerator. Palms differ in size, and so next year’s pickles should taste a little different.

## The one in the best temper cuts

Motoyama, in Soga, is a post town on the Nakasendō. Tradition has it that soba was first cut into noodles here. Six people meet twice a month in the kitchen of the community hall; add up their ages and you get four hundred and forty.

> While the water goes in, no talking. Rolling is all in the hips. The cutting goes to whoever is in the best temper. Soba made on the morning of a quarrel comes out thick.
> — voice:sample-008

Among the schoolchildren who came to learn was one who did not say a word. At the very end, in a small voice, he found fault with his own noodles for being thick, ate five bowls, and went home. The next month his mother came to buy flour.

## Where the brooms are

Kita-Ono also has somebody who came back without saying so. After twenty-two years of work near Tokyo one would rather not have it known, and does one’s shopping in the next town. It took three weeks. On the rota for sweeping the shrine stood the family name.

> I could hardly not go, so I went, and nobody asked me why I was back. “Brooms are over there,” they said. That saved me.
> — voice:sample-009

The shops are fewer, and you can count the buses in a day. The pickling stones are heavy and winter water hurts the hands. Still, until those who were shown have shown the next, the taste of the place is safe. The amount of salt has not been published anywhere.`,
    },
  },
]
