// Seed content: longer than a source file because each entry is somebody's whole story.
import type { VoiceSeed } from '../../content-model.ts'
import { sampleVoice } from './sample-voice.ts'

/** Everyday life of those who are growing up, coming, going or staying fit, in seven districts. */
export const growingAndArriving: VoiceSeed[] = [
  sampleVoice({
    slug: 'sample-021',
    uses: ['plan', 'showcase', 'contact'],
    source: 'meeting',
    receivedOn: '2025-06-28',
    publishedOn: '2025-07-14',
    area: 'yoshida',
    schoolDistrict: 'school-yoshida',
    generation: '30s',
    perspective: 'resident',
    dialogue: 'workshop-childcare-2025',
    prompt: 'raising-children',
    measures: ['a-1-1', 'a-1-2'],
    title: {
      ja: '名前で呼ばれた日',
      en: 'The day somebody used my name',
      easy: '名前で よばれました',
    },
    text: {
      ja: `産んでから二か月、私はずっと「お母さん」でした。病院でも、健診でも、宅配の人にまで「お母さん」。間違っていないけれど、だれのことだろうと思っていました。

家に来てくれた保健師さんが、体重を量り終わって、帰りぎわに私の下の名前で呼んで「で、ごはん、何食べた?」と聞いたんです。その日まだ何も食べていませんでした。そう言ったら、靴を脱ぎなおして、冷蔵庫を開けていいか聞いて、うどんをゆでてくれました。量はへんでした。三人前くらいあった。泣きながら食べました。

たぶん、決まりでは、うどんはゆでないんだと思います。だから保健師さんが怒られるといけないので、どなたとは言いません。ほめてくださいとも言いません。ただ、うどんをゆでられるくらいの時間の余裕が、次のお母さんの家でもありますように。

今は週に一度、ひろばに行きます。子どもの名前は覚えていても、お母さんの名前は聞かないことが多いので、私から聞くことにしています。`,
      en: `For two months after the birth I was “Mum”. At the hospital, at the check-ups, even to the man who brought the parcels. It wasn’t wrong. I just kept wondering whom they meant.

The public health nurse who came to our house weighed the baby, and as she was leaving she called me by my own first name and said, “And what have you had to eat?” I hadn’t eaten anything that day. I told her so. She took her shoes off again, asked if she might open the fridge, and boiled me udon noodles. Far too many; about three helpings. I cried all the way through them.

I expect the rules say nothing about udon. She mustn’t get into trouble, so I won’t tell you who she was. I’m not asking you to praise her either. I only hope that at the next mother’s house there is also time enough to boil noodles.

I go to the play centre once a week now. Everyone knows the babies’ names, and nobody asks the mothers’. So I do.`,
      easy: `赤ちゃんが 生まれてから、みんな わたしを「お母さん」と よびました。わたしの 名前は だれも よびません。

ある日、保健師(ほけんし)さんが 家に 来ました。わたしの 名前を よんで、「ごはんを 食べましたか」と 聞きました。食べていませんでした。保健師さんは うどんを 作って くれました。泣きながら 食べました。

つぎの お母さんの 家でも、うどんを 作る 時間が あると いいです。`,
    },
  }),
  sampleVoice({
    slug: 'sample-022',
    uses: ['plan', 'showcase'],
    source: 'web',
    receivedOn: '2026-07-21',
    publishedOn: '2026-08-05',
    area: 'seba',
    schoolDistrict: 'school-seba',
    generation: 'under-18',
    perspective: 'student',
    guardianConsent: true,
    prompt: 'after-school',
    measures: ['a-1-3'],
    title: {
      ja: '石の大きさで遊びがちがう',
      en: 'It depends on the size of the stones',
      easy: '川で あそぶ',
    },
    text: {
      ja: `洗馬の中1です。奈良井川で遊びます。大人に言うと「あぶない」と言われるので、あぶなくないやり方を書きます。

①上流に黒い雲があったら入らない。②ひざまで。③ひとりで行かない。④石がにごってきたら上がる。これは近所のおじさんに教わりました。おじさんは子どものとき一回流されたそうです。だから信じられます。

川は、場所によって石の大きさがちがいます。大きい石の所はダムづくり、中くらいは水切り、砂の所は足をうめる。水切りの最高記録は11回です。見てた人がいるので本当です。カワセミは青いっていうけど、飛んでるときは光ってるだけで色は見えません。止まったら青いです。

ゲームももちろんやります。でもゲームの話は次の日には忘れるけど、川で弟がくつを流した話は2年たってもしています。`,
      en: `I’m in my first year of junior high, in Seba. I play in the Narai River. If you tell adults they say it’s dangerous, so here is how to do it not dangerously.

1. If there are black clouds upstream, don’t go in. 2. Up to your knees. 3. Never alone. 4. When the water goes cloudy round the stones, get out. A man in our neighbourhood taught me these. He got swept away once when he was a kid, so you can believe him.

The stones are different sizes in different places. Big stones: build a dam. Medium: skimming. Sand: bury your feet. My record for skimming is eleven. There were witnesses. They say kingfishers are blue, but when they fly you only see a flash and no colour. When they sit down they’re blue.

Of course I play video games too. But the day after, you’ve forgotten about a game, and we still talk about how my brother lost his shoe in the river. That was two years ago.`,
      easy: `わたしは 中学 1年生です。川で あそびます。

あぶなくない やりかたが あります。①川の 上の ほうに 黒い くもが あったら、入らない。②ひざまで。③一人で 行かない。④水が にごったら、出る。近所の おじさんが 教えて くれました。

大きい 石の ところでは、ダムを 作ります。小さい 石は、水の 上を とばします。11回 とびました。

ゲームの ことは すぐ わすれます。でも 弟が くつを ながした 話は、2年 たっても します。`,
    },
  }),
  sampleVoice({
    slug: 'sample-023',
    uses: ['plan', 'showcase'],
    source: 'web',
    receivedOn: '2026-05-11',
    publishedOn: '2026-05-25',
    area: 'hirooka',
    schoolDistrict: 'school-hirooka',
    generation: '40s',
    perspective: 'resident',
    prompt: 'after-school',
    measures: ['a-2-2'],
    title: {
      ja: '読み聞かせの声が裏返った',
      en: 'My voice cracked at story time',
      easy: '学校で 本を 読みました',
    },
    text: {
      ja: `朝の読み聞かせに「お父さんもどうですか」と言われ、軽い気持ちで引き受けました。営業を十八年やっているので人前で話すのは平気です。平気のはずでした。

三年生三十一人の目は、どんな取引先よりも正直です。一ページ目で声が裏返り、二ページ目で「かんでる」と言われ、三ページ目で静かになった。静かになったのは上手だったからではなくて、オオカミのところで私が本当に怖くなって止まったからです。子どもが「だいじょうぶ、しぬのはオオカミ」と教えてくれました。

それから月に一度、もう三年目です。会社には「客先直行」と書いていましたが、去年、上司に見つかり、怒られるかと思ったら「俺もやってみたい」と言われました。今は二人で行っています。

先生方は、私たちが読んでいるあいだ、職員室に戻れるわけじゃないんですね。後ろで連絡帳を見ている。もう一人二人いたら、あの十五分で先生がお茶を飲めると思うんです。父親、足りていません。`,
      en: `When the school asked for fathers to read stories before lessons, I said yes without thinking. I have been in sales for eighteen years. Speaking in public does not bother me. So I thought.

Thirty-one pairs of eight-year-old eyes are more honest than any client. On page one my voice cracked. On page two somebody said, “He’s stumbling.” On page three they went quiet, not because I was good, but because I had reached the wolf and stopped, truly frightened. “It’s all right,” a child told me. “It’s the wolf that dies.”

I have done it once a month since; this is the third year. At work I used to put down “going straight to a client”. Last year my boss found out. I braced myself. “I’d like to try that,” he said. Now we go together.

I had imagined the teachers could go and sit down while we read. They stand at the back checking the home notebooks. With one or two more of us they might get a cup of tea in that quarter of an hour. We are short of fathers.`,
      easy: `わたしは 月に 1回、朝、小学校で 本を 読みます。

はじめての 日、とても きんちょうしました。声が へんに なりました。子どもが「だいじょうぶ」と 言って くれました。

会社の 上の 人に 見つかりました。「わたしも やりたい」と 言われました。今は 二人で 行きます。

わたしたちが 読む とき、先生は うしろで 仕事を しています。もっと 人が いたら、先生は お茶を 飲めます。お父さん、来て ください。`,
    },
  }),
  sampleVoice({
    slug: 'sample-024',
    uses: ['plan', 'showcase', 'print'],
    source: 'web',
    receivedOn: '2025-10-30',
    publishedOn: '2025-11-17',
    area: 'shiojiri-higashi',
    schoolDistrict: 'school-shiojiri-higashi',
    generation: '30s',
    perspective: 'resident',
    prompt: 'getting-around',
    measures: ['b-3-3', 'b-3-2'],
    title: {
      ja: '自転車で会社に行くと起きること',
      en: 'What happens when you cycle to work',
      easy: '自転車で 会社へ',
    },
    text: {
      ja: `車を一台手放しました。理由は環境ではなく、車検代です。

往きは下りで十四分、帰りは上りで二十九分。この十五分の差が、私の人生を変えたと言ったら大げさですが、太ももは変えました。

自転車だと、匂いがします。七月は刈った草、九月はぶどう、十一月はどこかの家の煮物、一月は何もしない。一月の空気は匂いがなくて、鼻の中が凍る音がします。車で十年通っても知りませんでした。それから、あいさつが増えます。名前も知らない柴犬に毎朝ほえられて、三か月目に尾を振られた日は、昇進よりうれしかった。

こわいのは、路側の白線が消える所と、雪の轍が凍った朝です。あと、追いこすトラックの運転手さん、ほとんどの方が大きくよけてくださっています。あれは毎回、背中で頭を下げています。見えませんよね。なのでここに書きました。`,
      en: `We gave up one of our cars. Not for the planet. It was the cost of the inspection.

Fourteen minutes down to work, twenty-nine minutes back up. To say those fifteen minutes changed my life would be too much. They changed my thighs.

On a bicycle there are smells. Cut grass in July, grapes in September, somebody’s stew in November, and in January nothing: January air has no smell, only the little sound of the inside of your nose freezing. Ten years in a car and I had no idea. You also say good morning more. A shiba dog whose name I don’t know barked at me every day for three months, and the morning it wagged its tail I was happier than at any promotion.

What frightens me is where the white line at the edge runs out, and mornings when the ruts have frozen. And to the lorry drivers who overtake: nearly all of you pull out wide. I bow to you every time, with my back. You can’t see that, can you? So I am writing it here.`,
      easy: `わたしは 自転車で 会社へ 行きます。行きは 14分、帰りは 29分です。帰りは 坂を 上ります。

自転車だと、においが します。7月は 草、9月は ぶどう、11月は ごはんの におい。1月は においが ありません。鼻が こおります。

こわいのは、雪の 日と、白い 線が ない 道です。

トラックの 人は、わたしから はなれて 走って くれます。ありがとうございます。`,
    },
  }),
  sampleVoice({
    slug: 'sample-025',
    uses: ['plan', 'showcase', 'contact'],
    source: 'web',
    receivedOn: '2026-06-14',
    publishedOn: '2026-06-30',
    area: 'takaide',
    generation: '18-29',
    perspective: 'former-resident',
    prompt: 'in-2032',
    measures: ['a-3-3', 'x-1-1'],
    title: {
      ja: '「いつ帰ってくるの」禁止条例',
      en: 'A by-law against “When are you coming home?”',
      easy: '「いつ 帰るの」',
    },
    text: {
      ja: `名古屋の大学三年です。月に一回くらい、しなので帰ります。二時間。着くと、親、祖父母、元バイト先の店長、床屋、全員が同じことを言います。「いつ帰ってくるの」。

帰ってきてるじゃん、今。

悪気がないのはわかってます。でも「帰る=住む」しか選択肢がないみたいで、だんだん帰りにくくなる。友だちはそれで帰省をやめました。

ぼくは今、塩尻の商店の通販サイトを名古屋からつくる仕事を、月に三万円くらいでやっています。店長はぼくの住所を気にしません。打ち合わせは画面で、納品のときだけ帰って、山賊焼を食べて、また行く。これは「帰ってない」んですか。

2032年には28歳です。塩尻に住んでるかは本当にわからない。でも関係なくなってはいないと思う。住民票の数じゃないところで数えてほしいです。とりあえず「いつ帰ってくるの」のかわりに「今回は何食べてく?」にしてくれたら、だいぶちがいます。`,
      en: `I’m in my third year at university in Nagoya. About once a month I take the express home: two hours. And my parents, my grandparents, my old boss at the shop and the barber all say the same thing. “So when are you coming home?”

I am home. Look. Here I am.

I know they mean well. But it sounds as if coming home can only mean moving back, and that makes it harder each time. One of my friends stopped visiting because of it.

Just now I build the online shop of a Shiojiri store from my room in Nagoya, for about thirty thousand yen a month. The owner doesn’t care where I live. We meet on a screen; I come in person to deliver, eat the fried chicken Shiojiri is famous for, and go again. Is that “not coming home”?

In 2032 I’ll be twenty-eight. I honestly don’t know if I’ll be living in Shiojiri. I don’t think I’ll have stopped having anything to do with it. Count us some other way than by the register of residents. And for a start, instead of “When are you coming home?”, try “What are you eating this time?” It would make a real difference.`,
      easy: `わたしは 名古屋(なごや)の 大学生です。月に 1回、塩尻(しおじり)に 帰ります。

みんなが 聞きます。「いつ 帰って くるの」。今、帰って きています。

わたしは 名古屋で、塩尻の 店の インターネットの 仕事を しています。塩尻に 住んで いません。でも、塩尻と つながっています。

「いつ 帰るの」では なくて、「きょうは 何を 食べる?」と 聞いて ください。`,
    },
  }),
  sampleVoice({
    slug: 'sample-026',
    uses: ['plan', 'showcase', 'print'],
    source: 'meeting',
    receivedOn: '2025-09-13',
    publishedOn: '2025-09-29',
    area: 'yoshida',
    schoolDistrict: 'school-yoshida',
    generation: '70s',
    perspective: 'resident',
    dialogue: 'workshop-elders-2025',
    measures: ['c-2-1', 'c-2-2'],
    title: {
      ja: 'マレットは健康に悪い',
      en: 'Mallet golf is bad for the health',
      easy: 'マレットゴルフ',
    },
    text: {
      ja: `健康のために、と市から言われるけども、マレットゴルフは健康に悪いだよ。血圧が上がる。一打差で負けた晩は寝られねえ。

うちの組は男四人女五人、平均七十六。朝六時に集まって、八時に終わって、それから東屋で十時までお茶。どう考えてもお茶のほうが長い。玉を打つのはお茶の言いわけだ。漬物の持ち寄りが始まると、もう試合どころじゃねえ。

一人、去年の秋に来なくなった人がいてね。電話しても出ない。三人で見に行ったら、家の中で転んで動けなくなってた。二日目だったっちゅうで、あと一日遅かったらと医者に言われた。その人は今、スコア係で来てる。椅子に座って、うるさいのなんの。一打ごまかすとすぐ言う。

だから健康にいいかと聞かれりゃ、体にはどうだか。けども、来ねえと誰かが見に来る。それがいちばんの薬ずら。`,
      en: `The city keeps telling us it’s for our health, but mallet golf is bad for the health. It puts your blood pressure up. Lose by one stroke and you can’t sleep.

There are four men and five women in our lot, average age seventy-six. We meet at six, finish at eight, and then sit in the shelter over tea till ten. Whichever way you look at it the tea is longer. The ball is just an excuse for the tea. Once people start passing round their pickles you can forget the match.

Last autumn one of us stopped coming. Didn’t pick up the telephone. Three of us went round. He’d had a fall indoors and couldn’t move; it was the second day. One more, the doctor said, and. He comes as scorekeeper now. Sits in his chair and never shuts up. Shave off one stroke and he’s on to you.

So is it good for you? The body, I couldn’t say. But if you don’t turn up somebody comes to look. I’d call that the best medicine there is.`,
      easy: `わたしは 朝 6時から マレットゴルフを します。9人の グループです。8時に おわって、10時まで お茶を 飲みます。お茶の ほうが 長いです。

去年、一人が 来なく なりました。電話に 出ません。三人で 家に 行きました。その 人は ころんで、動けませんでした。2日目でした。すぐ 病院へ 行きました。今は、点を 数える 人です。

来ないと、だれかが 見に 来ます。それが いちばんの くすりです。`,
    },
  }),
  sampleVoice({
    slug: 'sample-027',
    uses: ['plan', 'showcase'],
    source: 'web',
    receivedOn: '2026-06-03',
    publishedOn: '2026-06-18',
    area: 'kita-ono',
    schoolDistrict: 'school-ryo-ono',
    generation: '30s',
    perspective: 'resident',
    prompt: 'after-school',
    measures: ['a-2-2', 'a-1-2'],
    title: {
      ja: '校門の真ん中に市境はない',
      en: 'No border runs through our playground',
      easy: '二つの 町の 学校',
    },
    text: {
      ja: `うちの子の小学校は、塩尻市と辰野町の子がいっしょに通っています。同じクラスで、住んでいる市と町がちがう。だから給食の話も、医療費の話も、PTAで「塩尻は」「辰野は」となって、先生方は書類を二種類つくっている。大変だと思います。

でも子どもには境がありません。「辰野の子」なんて言い方はしない。「橋のむこうの子」とは言います。橋のむこうは、蛍がよく出るほうです。

運動会は少ないから全員が全部の種目に出ます。六年生は休む暇がない。うちの子は足が遅いのに、リレーに出ざるをえなくて、抜かれて、泣いて、泣きながら一年生の玉入れの係に走っていった。人数が多い学校だったら、泣いている時間があったかもしれない。どっちがよかったのか、親としてはわかりません。

夕方、校庭の木の下で待っていると、どの子の親でもない人が「おかえり」と言っている。それだけは、はっきり、いいなと思います。`,
      en: `At my children’s primary school, pupils from Shiojiri City and from the town of Tatsuno sit side by side. Same classroom, different municipalities. So whether it is school lunches or medical costs, at every parents’ meeting it is “well, in Shiojiri” and “well, in Tatsuno”, and the teachers do the paperwork in two versions. It must be a trial.

The children know no border. Nobody says “a Tatsuno kid”. They say “a kid from over the bridge”. Over the bridge is where there are more fireflies.

There are so few of them that on sports day everyone is in every event. The oldest never sit down. My son is slow, but they needed him for the relay; he was overtaken, burst into tears, and ran off still crying, because he was on duty for the little ones’ ball game. In a bigger school he might have had time to cry. As a parent I cannot tell which is better.

In the evening, while I wait under the tree in the playground, people who are nobody’s parents say “welcome home” to everyone. About that I am quite clear. I like it.`,
      easy: `わたしの 子どもの 小学校には、二つの 町の 子どもが 来ます。塩尻市(しおじりし)と 辰野町(たつのまち)です。先生は 書類を 二つ 作ります。たいへんです。

でも、子どもは 同じ クラスの 友だちです。

子どもが 少ないので、運動会は 全員が ぜんぶに 出ます。うちの 子は 足が おそいです。負けて、泣きました。泣きながら、つぎの 係へ 走りました。

夕方、近所の 人が みんなに「おかえり」と 言います。それが すきです。`,
    },
  }),
  sampleVoice({
    slug: 'sample-028',
    uses: ['plan', 'showcase'],
    source: 'meeting',
    receivedOn: '2026-07-11',
    publishedOn: '2026-07-29',
    area: 'hirooka',
    schoolDistrict: 'school-hirooka',
    generation: '18-29',
    perspective: 'resident',
    dialogue: 'brand-dialogue-2026',
    measures: ['c-3-3', 'b-1-1', 'x-1-3'],
    title: {
      ja: 'ゴミの先生',
      en: 'The rubbish teacher',
      easy: 'ゴミの 先生',
    },
    text: {
      ja: `わたしは ベトナムから きました。工場で はたらいています。広丘に 四人で 住んでいます。

さいしょの 月、ゴミを まちがえて、ふくろに 赤い 紙を はられました。三回。はずかしかった。四回目の 朝、となりの おばあさんが ゴミの 場所で まっていました。こわかった。でも おばあさんは 何も 言わないで、わたしの ふくろを あけて、一つずつ わけました。「これ、火。これ、火じゃない」。それから 毎週 まっています。わたしたちは「ゴミの先生」と よびます。

おばあさんの 足が いたい 冬、四人で 雪を かきました。おばあさんは「多すぎる」と 言いました。雪も、人も、多すぎる。わらいました。

市の 会議で「知の交流」の いみを 聞きました。むずかしい。先生と ゴミのことかなと 思いました。ちがいますか。`,
      en: `I come from Vietnam. I work in a factory. Four of us live together in Hirooka.

The first month we sorted the rubbish wrong, and they stuck a red paper on the bag. Three times. I was ashamed. On the fourth morning the old lady from next door was waiting at the rubbish point. I was afraid. But she said nothing. She opened my bag and sorted it, piece by piece. “This, burn. This, not burn.” Since then she has waited there every week. We call her the rubbish teacher.

In winter, when her leg hurt, the four of us cleared her snow. “Too much,” she said. Too much snow, and too many people. We laughed.

At the city’s meeting I asked what “exchange of knowledge” means. It is difficult. I thought perhaps it means the teacher and the rubbish. Is that wrong?`,
      easy: `わたしは ベトナムから 来ました。工場で 働いています。四人で 住んでいます。

はじめ、ゴミの 出しかたを まちがえました。3回 まちがえました。はずかしかったです。

4回目、となりの おばあさんが 待っていました。「これは もやす。これは もやさない」と 教えて くれました。わたしたちは「ゴミの先生」と よびます。

冬、おばあさんの 家の 雪を かきました。

会議で「知の交流(ちの こうりゅう)」の いみを 聞きました。むずかしいです。「先生と ゴミ」の ことだと 思いました。`,
    },
  }),
  sampleVoice({
    slug: 'sample-029',
    uses: ['plan', 'showcase', 'print', 'contact'],
    source: 'meeting',
    receivedOn: '2026-03-14',
    publishedOn: '2026-03-30',
    area: 'kataoka',
    schoolDistrict: 'school-kataoka',
    generation: '40s',
    perspective: 'business',
    dialogue: 'wine-roundtable-2026',
    prompt: 'work-here',
    measures: ['b-2-2', 'b-2-1', 'b-1-2'],
    title: {
      ja: 'はじめての収穫は、軽トラ一台ぶん',
      en: 'My first harvest filled one small truck',
      easy: 'はじめての ぶどう',
    },
    text: {
      ja: `四十三歳でシステムの仕事をやめて、片丘の荒れた畑を借りました。ススキの根は、人の決意よりも深いです。

苗を植えて三年は、実を穫りません。収入がない三年を、妻のパートと私の夜の内職でつなぎました。子どもに「お父さんは農家なの?」と聞かれ、「まだ」と答えた三年です。

去年の秋、はじめての収穫。軽トラに一台ぶん。手伝いに来てくれたのは、畑を貸してくれた八十代のご夫婦、子どもの同級生の家族、前の会社の後輩が東京から三人。貸してくれたおじいさんは、畑の端にずっと立って、鹿の柵のほうを見ていました。泣いているのかと思ったら、「あそこ、直しといたほうがいい」と言いました。その晩、そこから鹿が入りました。

ワインになったのは三百本ちょっと。うまいかと聞かれたら、若いです、と答えています。私もこの土地では若いので。

畑を借りるまでの手続きで、窓口を五つ回りました。親切でした。五回とも、最初から説明しました。`,
      en: `At forty-three I left my job in software and leased an overgrown field in Kataoka. The roots of pampas grass go deeper than a man’s resolution.

For the first three years after planting you do not pick. We got through three years of no income on my wife’s part-time wages and the odd jobs I did at night. “Are you a farmer, Dad?” my child would ask. “Not yet.”

Last autumn came the first harvest: one small truckload. The couple in their eighties who had lent me the land came to help, and the family of a schoolmate, and three younger colleagues from my old firm, all the way from Tokyo. The old man stood at the edge of the field for a long time, looking towards the deer fence. I thought he might be crying. “You want to mend that bit there,” he said. That night the deer came in, just there.

It made a little over three hundred bottles. When people ask if it is good I say it is young. So am I, around here.

To lease the field I went to five different counters. Everybody was kind. All five times I explained from the beginning.`,
      easy: `わたしは 43さいで 会社を やめて、ぶどうを 作りはじめました。

はじめの 3年は、ぶどうを とりません。お金が ありませんでした。子どもに「お父さんは 農家なの」と 聞かれて、「まだ」と 言いました。

去年、はじめて ぶどうを とりました。トラック 1台です。たくさんの 人が 手伝って くれました。ワインは 300本に なりました。

畑を 借りる とき、市役所で 五つの まどぐちへ 行きました。5回 同じ 話を しました。1回に して ほしいです。`,
    },
  }),
  sampleVoice({
    slug: 'sample-030',
    uses: ['plan', 'showcase', 'displayName'],
    source: 'web',
    receivedOn: '2026-01-19',
    publishedOn: '2026-02-03',
    area: 'shiojiri-higashi',
    schoolDistrict: 'school-shiojiri-higashi',
    generation: '60s',
    perspective: 'resident',
    prompt: 'snow-and-roads',
    displayName: '犬に起こされる人',
    measures: ['c-3-2', 'c-1-1'],
    title: {
      ja: '足跡でわかること',
      en: 'What footprints tell',
      easy: '雪の 朝の 足あと',
    },
    text: {
      ja: `雪の朝は、犬と私が一番乗りです。と思っていたら、いつも先に一人ぶんの足跡がある。長靴、歩幅は狭い、みどり湖のほうから上がってきて、坂の三軒の玄関先を回って、戻っていく。回った家の前だけ、きれいに雪がかいてある。

三軒とも一人暮らしのお宅です。誰がやっているのか、近所で話題になりました。うちの家内は「若い人だ」と言い、私は「歩幅からして年寄りだ」と言い、賭けました。

ある朝、四時半に起きて(犬は大喜びでした)、見てしまいました。その三軒のうちの一軒の、八十過ぎのおばあさんでした。自分の家と、両隣をかいていたのです。「誰にも言うなや。若い衆がやらにゃ悪いと思うで」と言われました。言いませんでした。家内に賭け金も払いました。

ただ、次の雪から、足跡は二人ぶんと一匹ぶんになりました。匿名ですから、書いてもいいでしょう。`,
      en: `On snowy mornings the dog and I are the first out. Or so I believed, except that there was always one line of footprints ahead of us. Rubber boots, short steps. They came up from the direction of Midori Lake, called at three front doors on the slope, and went back. In front of those three houses, and only there, the snow had been cleared.

In all three somebody lives alone. The neighbourhood began to talk. My wife said it must be a young person; I said that by the stride it was an old one. We bet on it.

One morning I got up at half past four (the dog was beside himself) and saw. It was a woman past eighty, from one of the three. She was clearing her own doorway and her neighbours’ on either side. “Don’t you tell a soul,” she said. “The young ones will think they ought to.” I did not tell. I even paid my wife as if I had lost.

But since the next snowfall there have been two sets of footprints, and a dog’s. This is anonymous, so I suppose I may say so.`,
      easy: `雪の 朝、犬と さんぽします。いつも、先に 足あとが あります。その 人は、三つの 家の 前の 雪を かいて、帰ります。三つの 家は、一人で 住んでいる 人の 家です。

だれでしょうか。ある日、朝 4時半に 起きて、見ました。80さいより 上の おばあさんでした。自分の 家と、となりの 家の 雪を かいて いました。「だれにも 言わないで」と 言われました。

つぎの 雪の 日から、足あとは 二人と 犬に なりました。`,
    },
  }),
]
