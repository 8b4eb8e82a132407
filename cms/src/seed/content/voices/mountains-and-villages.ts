// Seed content: longer than a source file because each entry is somebody's whole story.
import type { VoiceSeed } from '../../content-model.ts'
import { sampleVoice } from './sample-voice.ts'

/** Everyday life on the slopes and in the valleys: 北小野, 宗賀, 楢川, 洗馬, 片丘. */
export const mountainsAndVillages: VoiceSeed[] = [
  sampleVoice({
    slug: 'sample-001',
    uses: ['plan', 'showcase', 'print'],
    source: 'paper',
    receivedOn: '2025-12-03',
    publishedOn: '2025-12-18',
    area: 'kita-ono',
    schoolDistrict: 'school-ryo-ono',
    generation: '80-over',
    perspective: 'resident',
    prompt: 'what-you-love',
    measures: ['c-2-2', 'c-1-1'],
    title: {
      ja: 'お葉を洗う',
      en: 'Washing the winter greens',
      easy: '冬の つけもの',
    },
    text: {
      ja: `八十六になります。孫が「ばあちゃんの話も出していいだってよ」と紙を持ってきたもんで、鉛筆で書いとります。

北小野の朝は、しみます。十一月の末ともなりゃ、お葉(野沢菜)を洗う水で手が真っ赤になるだに。昔は川っ縁に近所じゅうのおばさんが並んで、嫁の悪口も姑の悪口も、ぜんぶ水に流したもんです。今は庭先のたらいで一人で洗っとりますが、ことしは隣の若い嫁さん(といっても五十だけれど)が「教えてくれや」と来て、二人で四十キロ漬けました。塩の加減は秤じゃなくて手のひらだと言ったら、嫁さんは自分の手のひらに塩をのせて、それを秤で測っとりました。今の人は頭がいいわ。

ここは何もないとよく言われます。店も減ったし、バスも日に何本もない。それでも、お宮の森の上に月が出る晩は、六十年見ても、ああ、いい所へ嫁に来たと思うだよ。ごしたい日は寝とりますけど。`,
      en: `I am eighty-six. My grandchild brought me this sheet and said, “They want your stories too, Grandma,” so here I am with a pencil.

Mornings in Kita-Ono bite. By the end of November, washing the greens for pickling turns your hands bright red. In the old days every woman in the neighbourhood lined up along the stream, and whatever we had to say against our daughters-in-law and our mothers-in-law went off down the water. Now I do it alone, in a tub in the yard. But this year the young wife next door (young, I say; she is fifty) came and asked me to teach her, and between us we pickled forty kilos. I told her you measure the salt with your palm, not with scales. She poured the salt into her palm and then put it on the scales. People today are clever.

They always say there is nothing here. The shops have gone, and you can count the buses on one hand. Still, on a night when the moon comes up over the shrine woods, sixty years on, I think: I married into a good place. On the days I am worn out I stay in bed, mind you.`,
      easy: `わたしは 86さいです。北小野(きたおの)に すんでいます。

冬の 前に、野沢菜(のざわな)という やさいを あらいます。水は とても つめたいです。ことしは となりの 人が「おしえて ください」と 来ました。二人で 40キロの つけものを 作りました。

ここは 店も バスも 少ないです。でも、夜、神社(じんじゃ)の 森の 上に 月が 出ます。とても きれいです。いい ところに 来たと 思います。`,
    },
  }),
  sampleVoice({
    slug: 'sample-002',
    uses: ['plan', 'showcase', 'print', 'contact'],
    source: 'web',
    receivedOn: '2026-02-02',
    publishedOn: '2026-02-16',
    area: 'soga',
    schoolDistrict: 'school-soga',
    generation: '50s',
    perspective: 'business',
    prompt: 'work-here',
    measures: ['b-2-2'],
    title: {
      ja: '一月の畑がいちばん好きだ',
      en: 'January is my favourite month in the vineyard',
      easy: '1月の ぶどう畑',
    },
    text: {
      ja: `ぶどうの仕事をしていると言うと、収穫の話ばかり聞かれる。でも、私がいちばん好きなのは一月の剪定だ。

マイナス十度の桔梗ヶ原で、葉を落とした木を一本ずつ見る。去年どう伸びたか、どこで霜にやられたか、木が全部おぼえている。どの芽を残すかは、三年後の味を決めることになる。三年後の自分が畑にいるかどうかもわからないのに、だ。親父は「迷ったら、木に聞け」と言った。二十年たって、やっと少し返事が聞こえるようになった。

困りごとも書いておく。暑くなった。色づく時期に夜が冷えないと、赤の色がのらない。父の代にはなかった悩みだ。それから、畑の脇に車を停めて写真を撮る人が増えた。撮るのはかまわないが、畝に入ると消毒の日もあるし、靴についた土で病気が移る。悪気がないのはわかるから、叱りたくはない。

いちばんうれしいのは、駅のホームのぶどう棚の前で、子どもが「これ、うちのほうがうまい」と親に言っていたのを聞いたとき。あれは、どんな賞よりこたえた。`,
      en: `Tell people you grow grapes and they only ever ask about the harvest. What I like best is pruning, in January.

It is ten below on the Kikyogahara plateau and I go from vine to bare vine, one at a time. How it grew last year, where the frost caught it: the wood remembers everything. Which bud I leave will decide how the wine tastes three years from now, and I cannot even be sure I will be here in three years. “When in doubt, ask the vine,” my father used to say. After twenty years I am beginning to catch the odd answer.

Let me put the worries down too. It has grown hot. Unless the nights turn cold while the berries are colouring, the reds stay pale; my father never had that problem. And more people stop by the road to take photographs. Photographs are fine, but step between the rows and it may be a spraying day, or you may carry disease in on your shoes. I know nobody means harm, so I would rather not scold.

The best thing? There is a grape trellis on the platform at Shiojiri Station, and I once heard a child there tell her parents, “Ours taste better.” No medal ever hit me harder.`,
      easy: `わたしは ぶどうを 作って、ワインを 作る 仕事を しています。

1月の 仕事が いちばん すきです。とても さむい 日に、ぶどうの 木の えだを 切ります。どの えだを のこすかで、3年あとの 味が きまります。

さいきん、夏が あつく なりました。赤い ぶどうの 色が うすく なります。しんぱいです。

写真を とる 人に おねがいです。ぶどうの 木の 間に 入らないで ください。くつの 土で、木が 病気に なることが あります。`,
    },
  }),
  sampleVoice({
    slug: 'sample-003',
    uses: ['plan', 'showcase', 'print'],
    source: 'web',
    receivedOn: '2026-01-28',
    publishedOn: '2026-02-10',
    area: 'narakawa',
    schoolDistrict: 'school-narakawa',
    generation: '18-29',
    perspective: 'resident',
    prompt: 'work-here',
    measures: ['b-2-3'],
    title: {
      ja: '湿気のほうが先輩',
      en: 'The damp is my senior',
      easy: '漆(うるし)の しごと',
    },
    text: {
      ja: `木曽平沢で漆の修業をしています。三年目です。出身は海のある県で、山に囲まれると最初は息が詰まりました。

漆は乾くのではなく、湿気を吸って固まります。だから梅雨はよく固まって、冬はなかなか固まらない。人間の予定は関係ないです。親方に「急いでもいいが、漆は急がない」と言われて、今はスマホの天気予報より、朝、格子戸を開けたときの鼻の感じを信じています。

かぶれは三か月で慣れました。家賃の安さには一週間で慣れました。夜の静けさには二年かかりました。平沢の夜は本当に音がなくて、塗ったばかりの椀が並ぶ棚の前に座っていると、自分の心臓だけがうるさい。

正直、食べていけるのかは不安です。同期の子は去年やめました。でも、先週はじめて自分が中塗りをした椀に親方がお汁をよそって飲んでくれて、何も言わずにおかわりをしました。何も言わないのが、この町の褒め方らしいです。`,
      en: `I am in my third year of learning lacquer in Kiso-Hirasawa. I come from a prefecture with a coast, and at first the mountains made it hard to breathe.

Lacquer does not dry. It drinks moisture from the air and hardens. It sets well in the rainy season and sulks all winter, and it takes no interest in anybody’s calendar. “You may hurry,” my master says, “the lacquer won’t.” I have stopped trusting the forecast on my phone. I trust my nose, at the moment I slide the lattice door open in the morning.

The rash took me three months to get used to. The low rent took a week. The quiet took two years. Nights here really have no sound in them; sit in front of the shelf where the freshly coated bowls stand and the only noise is your own heart.

Honestly, I do not know whether I can live on this. The other apprentice in my year left last spring. But last week my master ladled soup into a bowl whose middle coats were mine, drank it, said nothing, and held it out for more. Saying nothing, I gather, is how this town gives praise.`,
      easy: `わたしは 木曽平沢(きそひらさわ)で 漆(うるし)の 仕事を 習っています。3年目です。海の 近くの 町から 来ました。

漆は、かわいた 空気では かたく なりません。しめった 空気で かたく なります。だから、人は いそいでも、漆は いそぎません。

この 仕事で 生活できるか、しんぱいです。でも 先週、先生が わたしの ぬった おわんで みそしるを 飲みました。何も 言わないで、もう一度 おかわりを しました。それが ここの「ほめる」です。`,
    },
  }),
  sampleVoice({
    slug: 'sample-004',
    uses: ['plan', 'showcase', 'contact'],
    source: 'meeting',
    receivedOn: '2025-11-15',
    publishedOn: '2025-12-05',
    area: 'narakawa',
    schoolDistrict: 'school-narakawa',
    generation: '60s',
    perspective: 'business',
    dialogue: 'town-meeting-narakawa-2025',
    prompt: 'what-you-love',
    measures: ['b-2-3'],
    edits: ['shortened'],
    originalText: `(対話の記録から)私は朝五時の奈良井が好きです。お客さんがまだ誰もいない。軒先の水場に水が落ちる音だけ。隣のご主人が道を掃いていて、うちの前まで掃いてくれる。次の日は私が隣の前まで掃く。境目がどこかは、もう誰も言わない。そうやって一キロの町が毎朝、端から端まで、誰の命令でもなく掃き上がるんです。これは私の自慢です。

それから司会の方、さっきの統計の話ですけど、空き家の数はもっとあると思いますよ、うちの並びだけで三軒ですから。あれは数え方がおかしい。

九時を過ぎると、写真の町になります。それでご飯を食べさせてもらっているから文句は言えない。でも、二階の洗濯物を「映り込むのでしまってもらえませんか」と言われたときは、さすがに考えました。ここは撮影所じゃない。人が住んでいるから残った町です。洗濯物も込みで見てほしい。

雪の日の夕方、格子の明かりがつくころにいらっしゃい。誰もいませんから。寒いですけどね。`,
    title: {
      ja: '洗濯物も込みで',
      en: 'Laundry included',
      easy: '朝の 奈良井(ならい)',
    },
    text: {
      ja: `私は朝五時の奈良井が好きです。お客さんがまだ誰もいない。軒先の水場に水が落ちる音だけ。隣のご主人が道を掃いていて、うちの前まで掃いてくれる。次の日は私が隣の前まで掃く。境目がどこかは、もう誰も言わない。そうやって一キロの町が毎朝、端から端まで、誰の命令でもなく掃き上がるんです。これは私の自慢です。

九時を過ぎると、写真の町になります。それでご飯を食べさせてもらっているから文句は言えない。でも、二階の洗濯物を「映り込むのでしまってもらえませんか」と言われたときは、さすがに考えました。ここは撮影所じゃない。人が住んでいるから残った町です。洗濯物も込みで見てほしい。

雪の日の夕方、格子の明かりがつくころにいらっしゃい。誰もいませんから。寒いですけどね。`,
      en: `I love Narai at five in the morning. Not one visitor yet, only the water dripping into the troughs under the eaves. The man next door is sweeping the street and carries on past my door. The next day I sweep past his. Nobody talks any more about where the boundary is. And so, every morning, a kilometre of town gets swept from end to end, on nobody’s orders. I am proud of that.

After nine we turn into a photograph. It puts food on our table, so I cannot complain. But when somebody asked whether I could take in the washing upstairs, as it was spoiling the picture, I did stop to think. This is not a film set. The town was saved because people live in it. I would like you to see it with the laundry included.

Come on a snowy evening, at the hour when the lamps go on behind the lattices. You will have it to yourself. You will also be cold.`,
      easy: `わたしは 奈良井(ならい)の 朝 5時が すきです。まだ だれも いません。水の 音だけ します。

朝、となりの 人が 道を そうじします。わたしの 家の 前も そうじします。つぎの 日は、わたしが となりの 前を そうじします。

9時を すぎると、写真を とる 人が たくさん 来ます。「せんたくものを しまって」と 言われたことも あります。でも、ここは 人が 住んでいる 町です。せんたくものも いっしょに 見て ください。`,
    },
  }),
  sampleVoice({
    slug: 'sample-005',
    uses: ['plan', 'showcase', 'print'],
    source: 'letter',
    receivedOn: '2025-08-26',
    publishedOn: '2025-09-12',
    area: 'seba',
    schoolDistrict: 'school-seba',
    generation: '60s',
    perspective: 'business',
    prompt: 'what-you-love',
    measures: ['b-2-1'],
    title: {
      ja: '夜中の二時、レタスの匂い',
      en: 'Two in the morning, the smell of lettuce',
      easy: '夜中の レタス畑',
    },
    text: {
      ja: `レタスはな、夜中に穫るだ。二時に起きて、ヘッドライトつけて、包丁一本。日が出ると葉がだれるで、暗いうちが勝負。切った所から白い乳みたいな汁が出て、あれの匂いがすると「ああ夏だな」と思う。スーパーのレタスしか知らん衆は、あの匂いを知らねえずら。もったいねえ。

四時半ごろ、東の高ボッチのほうが白んでくる。腰を伸ばすと、隣の畑でも、その隣でも、ヘッドライトがふっと消える。誰も何も言わねえが、みんな同じ空を見てるだ。あれを見ちまうと、やめられねえ。

うちは息子が都会で背広着てるで、おらの代で終わりだと思っとった。それが、ことしから研修の若い衆が一人来とる。最初の週は三日で腰をやって、四日目に菓子折り持って「もう一回やらせてください」と来た。菓子はいらんで腰を治せと言った。八月にゃ、おらより早くなっちまった。くやしいが、うれしいもんだ。

燃料も箱代も高い。値は安い。ごしたい。それは書いといてくれや。`,
      en: `You cut lettuce in the middle of the night. Up at two, headlamp on, one knife. Once the sun is on it the leaf goes limp, so you win or lose in the dark. A white sap runs from the cut like milk, and when I smell it I think, right, it’s summer. Folk who only know the supermarket kind will never have met that smell. A waste, that.

Around half past four it pales in the east, over Takabocchi. I straighten my back, and in the next field and the one after that the headlamps go out, one by one. Nobody says a word but we are all looking at the same sky. Once you’ve seen that you can’t quit.

My son wears a suit in the city, so I reckoned it would finish with me. Then this year a trainee came. First week, his back went on the third day; on the fourth he turned up with a box of sweets and asked to be let try again. I told him never mind the sweets, mend your back. By August he was faster than me. Galling. And good.

Fuel’s dear, boxes are dear, lettuce is cheap, and I’m bone-tired. Mind you write that down too.`,
      easy: `わたしは レタスを 作っています。

レタスは 夜中の 2時に とります。あかるく なると、葉が やわらかく なるからです。切ると、白い しるが 出ます。その においで「夏だ」と 思います。

朝 4時半ごろ、山の 上が あかるく なります。となりの 畑の 人も、みんな 同じ 空を 見ます。

ことし、わかい 人が 習いに 来ました。今は わたしより はやいです。うれしいです。でも、お金が かかって、とても つかれます。`,
    },
  }),
  sampleVoice({
    slug: 'sample-006',
    uses: ['plan', 'showcase', 'photo', 'displayName'],
    source: 'web',
    receivedOn: '2025-10-20',
    publishedOn: '2025-11-04',
    area: 'kataoka',
    schoolDistrict: 'school-kataoka',
    generation: '70s',
    perspective: 'resident',
    prompt: 'what-you-love',
    displayName: '坂の上の腰かけ',
    photo: 'sample-photo-bench',
    measures: ['c-2-2', 'c-1-1'],
    title: {
      ja: '腰かけを一つ置いたら',
      en: 'I put out a bench',
      easy: 'ベンチを おきました',
    },
    text: {
      ja: `片丘は坂の村です。上れば上るほど北アルプスがせり上がってきて、いちばん上の畑まで行くと、常念から白馬のほうまで全部見える。見えるが、膝が痛い。

妻を亡くしてから、犬もいないのに散歩をしていました。途中で休むところがない。それで廃材で腰かけを一つこしらえて、地主の了解をとって道端に置きました。自分の膝のためです。

ひと月したら、知らない婆さんが座っていました。ふた月したら、誰かが座布団を置いていった。雨の日には、誰かがその座布団をビニールでくるんでいた。夏には中学生が二人、アイスを食べながら山を見ていた。話しかけたら「じいさん、ここWi-Fiないの」と言われました。ない。

秋になって、腰かけは三つになりました。あとの二つは、私がこしらえたのではありません。写真のお二人と犬も、うちの者ではありません(載せてよいと言ってくださいました)。`,
      en: `Kataoka is a village of slopes. The higher you climb, the higher the Northern Alps rise to meet you, and from the topmost field you can see the whole row, from Mt Jonen right up towards Hakuba. You can see it. Your knees hurt.

After my wife died I went on taking walks, although we have no dog. There was nowhere to sit down on the way. So I built a bench from scrap wood, asked the owner of the land, and set it by the road. It was for my own knees.

A month later an old woman I did not know was sitting on it. After two months somebody had left a cushion. On wet days somebody wrapped the cushion in plastic. In summer two schoolchildren sat there eating ice cream and looking at the mountains. I said hello. “Is there no Wi-Fi here, Grandad?” There is not.

By autumn there were three benches. I did not make the other two. Nor are the two people and the dog in the photograph any relations of mine. (They said I might send it.)`,
      easy: `片丘(かたおか)は 坂が 多い 村です。上から 高い 山が ぜんぶ 見えます。

つまが なくなりました。それから 一人で さんぽを していました。すわる ところが ありません。それで ベンチを 一つ 作って、道に おきました。

1か月あと、知らない おばあさんが すわって いました。2か月あと、だれかが ざぶとんを おきました。夏、子どもが アイスを 食べて いました。

秋、ベンチは 三つに なりました。二つは、わたしが 作ったものでは ありません。`,
    },
  }),
  sampleVoice({
    slug: 'sample-007',
    uses: ['plan', 'showcase', 'displayName'],
    source: 'web',
    receivedOn: '2025-10-08',
    publishedOn: '2025-10-20',
    area: 'soga',
    schoolDistrict: 'school-shiojiri-nishi',
    generation: '40s',
    perspective: 'resident',
    prompt: 'what-you-love',
    displayName: 'ぶどう畑のとなり',
    measures: ['b-2-2'],
    title: {
      ja: '九月、洗濯物がジャムの匂い',
      en: 'In September the washing smells of jam',
      easy: '9月の におい',
    },
    text: {
      ja: `建売を買ったら、隣がぶどう畑でした。不動産屋さんは「静かですよ」と言いました。うそです。朝五時から鳥よけの爆音が鳴ります。消毒の日は窓を開けられません。最初の年は引っ越しを考えました。

ところが九月の半ば、洗濯物を取り込んだら、タオルが全部ジャムの匂いだったんです。ナイアガラという白いぶどうの匂いだと、あとで知りました。娘がタオルに顔をうずめて離れませんでした。

それで、はじめて自分からお隣に声をかけました。「いい匂いですね」と。おじさんは「消毒の日、紙に書いて入れとくか」と言って、次の年から、予定表がうちのポストに入るようになりました。裏が白い広告の、裏です。爆音のほうはあいかわらずですが、あれが鳴ると、ああ今年もなったんだな、と思います。

いま、娘は都会の友だちにタオルを送ろうかと本気で言っています。`,
      en: `We bought a new house and found a vineyard on the other side of the wall. “It’s nice and quiet,” the estate agent had said. That was a lie. From five in the morning there is a gun to scare the birds. On spraying days you cannot open a window. The first year, we thought about moving.

Then, one afternoon in the middle of September, I took in the washing and every towel smelt of jam. It was a white grape called Niagara, I learnt later. My daughter put her face into a towel and would not come out.

So for the first time I spoke to the neighbour. “What a lovely smell,” I said. “Shall I put a note through your door on spraying days?” he said. Ever since, the timetable has come through the letter box, written on the back of an old leaflet. The bangs go on as before, but now when I hear them I think: so there are grapes again this year.

My daughter is seriously considering posting a towel to her friend in the city.`,
      easy: `家を 買いました。となりは ぶどう畑でした。

朝 5時に 大きな 音が します。鳥が 来ないように する 音です。くすりを まく 日は、まどを 開けることが できません。はじめは いやでした。

でも 9月に、せんたくものが ジャムの においに なりました。ぶどうの においです。むすめは とても 喜びました。

となりの 人に「いい においですね」と 言いました。それから、となりの 人は くすりを まく 日を 紙に 書いて、教えて くれます。`,
    },
  }),
  sampleVoice({
    slug: 'sample-008',
    uses: ['plan', 'showcase', 'photo'],
    source: 'paper',
    receivedOn: '2026-01-15',
    publishedOn: '2026-02-02',
    area: 'soga',
    schoolDistrict: 'school-soga',
    generation: '70s',
    perspective: 'resident',
    prompt: 'what-you-love',
    photo: 'sample-photo-kitchen',
    measures: ['c-2-2'],
    title: {
      ja: 'そばは、待ってくれねえ',
      en: 'Buckwheat waits for nobody',
      easy: 'そばの 話',
    },
    text: {
      ja: `本山の宿は、そば切りがはじまった所だと昔から言うだいね。ほんとかどうか、見てきた人はいねえ。けど、うまいのはほんと。

わたしらの仲間は六人で、足すと四百四十歳。月に二度、公民館の台所でそばを打ちます。水回しは口をきいちゃいけねえ。のしは腰。切るのは、その日いちばん機嫌のいい人。夫婦げんかした朝のそばは太い。食べりゃわかります。

去年、小学校の子が習いに来てね、一人、まるで黙ってる男の子がいたに。最後に「ぼくの太い」と言うもんで、「太いほうが腹もちがいいわ」と言ったら、五杯食べていきました。次の月、その子の母さんが「うちでもう一回やりたいって」と粉を買いに来た。学校へはあんまり行けてねえ子だって、そのとき聞いた。

そういうことのために打ってるわけじゃねえけど、そういうこともあるずら。そばは待ってくれねえから、ゆでたらすぐ食べましょ。

写真は、粉が足りなくて、おやきになった日。`,
      en: `They have always said that soba noodles were first cut here, in the old post town of Motoyama. Nobody is left who saw it, so who knows. That they taste good, I can vouch for.

There are six of us, four hundred and forty years old between us. Twice a month we make soba in the kitchen of the community hall. While the water goes in, no talking. Rolling is all in the hips. The cutting goes to whoever is in the best temper. Soba made on the morning of a quarrel comes out thick. You can taste a marriage.

Last year some schoolchildren came to learn, and one boy never opened his mouth. At the end he said, “Mine are thick.” “Thick ones last longer in the belly,” I said, and he ate five bowls. The month after, his mother came to buy flour because he wanted to do it again at home. That was when I heard he hardly manages to go to school.

We don’t do it for that. But that happens too. Soba waits for nobody, so once it’s boiled, come and eat.

The photograph is of the day the flour ran out and it turned into dumplings.`,
      easy: `本山(もとやま)は、そばが はじまった 町だと 言われています。

わたしたちは 6人の グループです。月に 2回、公民館で そばを 作ります。

去年、小学校の 子どもが 来ました。一人の 男の子は 何も 話しませんでした。さいごに「ぼくのは 太い」と 言いました。わたしは「太いと、おなかが いっぱいに なるよ」と 言いました。その 子は 5はい 食べました。

あとで、お母さんが「家でも 作りたいそうです」と 来ました。うれしかったです。`,
    },
  }),
  sampleVoice({
    slug: 'sample-009',
    uses: ['plan', 'showcase'],
    source: 'web',
    receivedOn: '2026-06-29',
    publishedOn: '2026-07-13',
    area: 'kita-ono',
    schoolDistrict: 'school-ryo-ono',
    generation: '40s',
    perspective: 'resident',
    prompt: 'in-2032',
    measures: ['a-3-3'],
    title: {
      ja: '帰ってきたと言わないで帰ってきた',
      en: 'I came back without saying so',
      easy: '帰ってきました',
    },
    text: {
      ja: `二十二年、神奈川にいました。帰ってきた理由を聞かれると「親の介護で」と答えています。半分うそです。本当は、満員電車で泣いてしまった朝があって、もうだめだと思ったからです。

地元に帰るのは、負けた感じがしました。同級生に会いたくなくて、買い物はわざわざ岡谷まで行っていました。それが、ばれるんです。三週間で。お宮の掃除の当番表に、いつのまにか私の名字が書いてあった。行かないわけにいかないから行ったら、誰も理由を聞かなかった。「箒はそこ」と言われただけ。あれに救われました。

御柱の年は、この小さな村がどこにこんなに人がいたのかというほどになります。「人を見たけりゃ諏訪御柱、綺羅を見たけりゃ小野御柱」といって、衣装に全財産をかける。普段は野良着のおじさんが、です。

2032年、私は五十代です。誰かがこっそり帰ってきたら、私も理由は聞かないで、箒の場所を教えようと思います。`,
      en: `I spent twenty-two years near Tokyo. When people ask why I came back I say, “To look after my parents.” That is half a lie. There was a morning when I burst into tears on a packed train, and I knew I was finished.

Coming home felt like losing. I did not want to meet anybody from school, so I drove over to the next city for groceries. It took them three weeks to find out. One day my family name was on the rota for sweeping the shrine. I could hardly not go, so I went, and nobody asked me why I was back. “Brooms are over there,” they said. That saved me.

In the years of the Onbashira, the festival of the great pillars, you wonder where this little place was hiding so many people. “For crowds go to Suwa, for finery come to Ono,” the saying goes, and men who live in work clothes put everything they own into a costume.

In 2032 I shall be in my fifties. If somebody comes creeping home, I will not ask for reasons either. I will show them where the brooms are.`,
      easy: `わたしは 22年、東京の 近くに 住んでいました。つかれて、北小野(きたおの)に 帰ってきました。

はじめは、友だちに 会いたく ありませんでした。でも ある日、神社の そうじの 表に わたしの 名前が ありました。

そうじに 行きました。だれも「どうして 帰って きたの」と 聞きませんでした。「ほうきは そこ」と 言いました。とても うれしかったです。

2032年、だれかが 帰って きたら、わたしも「ほうきは そこ」と 言います。`,
    },
  }),
  sampleVoice({
    slug: 'sample-010',
    uses: ['plan', 'showcase'],
    source: 'paper',
    receivedOn: '2025-11-15',
    publishedOn: '2025-12-05',
    area: 'narakawa',
    schoolDistrict: 'school-narakawa',
    generation: '70s',
    perspective: 'resident',
    dialogue: 'town-meeting-narakawa-2025',
    prompt: 'getting-around',
    measures: ['b-3-2', 'c-2-1'],
    title: {
      ja: '列車の時間で暮らす',
      en: 'Living by the train',
      easy: '電車の 時間',
    },
    text: {
      ja: `贄川の駅から町の医者へ通っています。列車は一、二時間に一本。乗りおくれると半日なくなります。

だから、うちの時計は列車です。八時のが鳴ったら洗濯を干し終える。十時のが来るまでに畑。夕方の特急は止まらないで行っちまうけれど、窓の明かりが川に映ってきれいなもんで、主人と「ああ、きょうも名古屋へ行ったな」と手を振ります。向こうは知りません。

待合に小さい本棚があるのをご存じですか。誰が始めたか知りません。読みかけの所に割りばしの袋がはさんであったりして、続きを読む人がいるんだなと思うから、私もそこからは抜かないでおきます。

増やしてくれとは言いません(ほんとは言いたい)。せめて、病院の予約を列車に合わせてとれるようにならないものでしょうか。先生のほうが列車より待ってくれると思うんです。`,
      en: `I go to the doctor in town from Niekawa Station. There is a train every hour or two. Miss it and half the day is gone.

So the trains are our clock. By the eight o’clock the washing has to be up. Until the ten o’clock I am in the vegetable patch. The evening express goes by without stopping, but its windows shine in the river, and my husband and I wave: there it goes, off to Nagoya again. They have no idea.

Did you know there is a little bookshelf in the waiting room? Nobody can say who began it. Sometimes a chopstick wrapper is stuck in as a bookmark, so somebody must mean to read on, and I leave that book where it is.

I do not ask for more trains. (I would like to.) But could appointments at the clinic not be made to fit the ones we have? I should think a doctor can wait more easily than a train.`,
      easy: `わたしは 贄川(にえかわ)駅から 電車で 病院へ 行きます。電車は 1時間か 2時間に 1本です。

わたしの 家の 時計は 電車です。8時の 電車の 音で、せんたくが おわります。夜の 特急は 止まりません。でも まどの 光が 川に うつって、きれいです。夫と 手を ふります。

おねがいが あります。病院の よやくを、電車の 時間に 合わせて ください。`,
    },
  }),
]
