// Seed content: longer than a source file because each entry is somebody's whole story.
import type { VoiceSeed } from '../../content-model.ts'
import { sampleVoice } from './sample-voice.ts'

/** Everyday life between library, platform and factory: 大門, 塩尻東, 高出, 広丘, 吉田, and one visitor. */
export const townAndStations: VoiceSeed[] = [
  sampleVoice({
    slug: 'sample-011',
    uses: ['plan', 'showcase', 'print'],
    source: 'web',
    receivedOn: '2025-06-11',
    publishedOn: '2025-06-25',
    area: 'daimon',
    schoolDistrict: 'school-shiojiri-nishi',
    generation: '30s',
    perspective: 'resident',
    prompt: 'what-you-love',
    measures: ['a-3-2', 'a-1-2'],
    title: {
      ja: '泣いてもいい図書館',
      en: 'A library you may cry in',
      easy: '泣いても いい 図書館',
    },
    text: {
      ja: `「図書館に赤ちゃんを連れて行っていいのか」を、行く前に三回検索しました。

えんぱーくは、壁の柱が森みたいに立っていて、どこからでもどこかが見えます。授乳室から出てきたら、娘が火がついたように泣きだして、私は反射的に「すみません」と言いながら出口へ走りました。そうしたら、新聞を読んでいたおじいさんが顔も上げずに「声が出るのはいいことだ」と言ったんです。隣の高校生が参考書で口を隠して笑っていました。

その日、私は産んでから初めて、自分の本を借りました。料理でも育児でもない、船の本です。まだ十ページも読めていません。二回延長して、返して、また借りました。カウンターの方が「船、進みましたか」と聞いてくれます。

進んでいません。でも、出航はしています。`,
      en: `“Can you take a baby to the library?” I searched for that three times before I dared.

At Enpark the wall-pillars stand about like trees in a wood, and from anywhere you can see somewhere else. I had just come out of the nursing room when my daughter went off like a siren. I ran for the exit, saying sorry to everyone. An old man reading the newspaper did not even look up. “A good pair of lungs is a good thing,” he said. The schoolgirl beside him was laughing behind her workbook.

That day, for the first time since the birth, I borrowed a book for myself. Not cooking, not babies: ships. I have not managed ten pages. I renewed it twice, returned it, and borrowed it again. “Has the ship got anywhere?” they ask me at the desk.

It has not. But it has left port.`,
      easy: `「図書館に 赤ちゃんを つれて 行っても いいですか」。行く 前に、3回 インターネットで しらべました。

「えんぱーく」は 大きな 図書館です。赤ちゃんが 大きな 声で 泣きました。わたしは「すみません」と 言って、走りました。新聞を 読んでいた おじいさんが「声が 出るのは いいことだ」と 言いました。

その日、自分の 本を 借りました。船の 本です。赤ちゃんが 生まれてから、はじめてです。まだ 少ししか 読んでいません。でも、うれしいです。`,
    },
  }),
  sampleVoice({
    slug: 'sample-012',
    uses: ['plan', 'showcase'],
    source: 'meeting',
    receivedOn: '2026-02-14',
    publishedOn: '2026-03-02',
    area: 'shiojiri-higashi',
    schoolDistrict: 'school-shiojiri-higashi',
    generation: 'under-18',
    perspective: 'student',
    guardianConsent: true,
    dialogue: 'youth-conference-2026',
    measures: ['a-3-1', 'b-3-1'],
    title: {
      ja: '乗りかえの町',
      en: 'A town for changing trains',
      easy: '駅の ホーム',
    },
    text: {
      ja: `高2です。塩尻駅って、世の中的には「乗りかえの駅」らしいです。東京方面と名古屋方面と松本方面。大人はみんな「三方向に行ける」って自慢するけど、それって「みんな通りすぎる」ってことじゃんと思ってました。

部活帰りのホームで、次の電車まで38分とかあるとき、ぶどう棚の下のベンチで友だちとしゃべります。コンビニのチキンは一個を二人で分ける。あの38分で、進路のことも、別れ話も、ぜんぶやりました。38分あると人は本当のことを話します。12分だと話さない。

会議では「駅前に高校生の居場所を」って話になったけど、私は正直、きれいな部屋を用意されて「はい居場所です」ってされるのはちょっとちがう気がします。屋根と、電源と、だれも「何の目的で?」って聞いてこないこと。その三つでいいです。あと、冬はさむいです。まじでしみます。`,
      en: `I’m in my second year of high school. Out in the world, Shiojiri is apparently “a station where you change”. Tokyo one way, Nagoya the other, Matsumoto the third. Adults boast that you can go in three directions. I used to think: so basically everyone leaves.

After club practice, when the next train is 38 minutes off, we sit on the bench under the grape trellis and talk. One piece of convenience-store chicken between two. Careers, break-ups, we did the whole lot in those 38 minutes. Give people 38 minutes and they say true things. In 12, they don’t.

At the conference everyone said there should be a place for teenagers near the station. To be honest, being shown into a nice clean room and told “here is your place to belong” feels a bit wrong. A roof. A socket. Nobody asking “and what is your purpose here?” Those three will do. Also it is freezing in winter. Seriously, it goes right through you.`,
      easy: `わたしは 高校 2年生です。塩尻(しおじり)駅は、電車を かえる 駅です。

学校の あと、つぎの 電車まで 38分 あることが あります。ホームの ぶどうの 木の 下で、友だちと 話します。38分 あると、人は 本当の ことを 話します。

駅の 近くに ほしいものは 三つです。やね、電気、「どうして ここに いるの」と 聞かれないこと。あと、冬は とても さむいです。`,
    },
  }),
  sampleVoice({
    slug: 'sample-013',
    uses: ['plan', 'showcase', 'displayName'],
    source: 'web',
    receivedOn: '2025-09-18',
    publishedOn: '2025-10-01',
    area: 'daimon',
    schoolDistrict: 'school-kikyo',
    generation: '50s',
    perspective: 'resident',
    prompt: 'getting-around',
    displayName: '七時十九分の男',
    measures: ['b-3-2'],
    title: {
      ja: '松本まで十七分の人生',
      en: 'Seventeen minutes to Matsumoto, for thirty years',
      easy: '電車で 会社へ',
    },
    text: {
      ja: `松本の会社に三十年。片道十七分。一年で約百四十時間、三十年で四千時間以上、この電車に座っている(立っている)計算になります。人生の半年は篠ノ井線です。

若いころは「松本に住めばいいのに」と言われ、家を建てるときは本当に迷いました。決め手は、帰りに広丘を過ぎたあたりで窓いっぱいに夕焼けが来ることです。山の向こうに日が落ちて、畑が全部赤くなる。あれを見て帰ると、会社のことを家に持ちこまずにすむ。松本に住んでいたら、たぶん離婚していました。

駅のそば屋は入口が人間一人分しかありません。最近、私の腹は一人分を超えました。横を向いて入っています。体型を知るための健診みたいな店で、あそこに入れなくなったら酒をやめると妻に約束しています。

不満は終電です。松本で飲むと、いちばん話が面白くなったところで「時計」を見ることになる。でもまあ、だから三十年続いたのかもしれません。`,
      en: `Thirty years at a firm in Matsumoto, seventeen minutes each way. A hundred and forty hours a year; over four thousand in all. Half a year of my life has been spent on the Shinonoi Line, sitting or, mostly, standing.

“Why don’t you just live in Matsumoto?” people used to say, and when we came to build a house I really did wonder. What settled it was the evening train. A little past Hirooka the sunset fills the windows. The sun goes behind the mountains and the fields turn red from end to end. After that I do not carry the office into the house. Had I lived in Matsumoto I should probably be divorced.

The noodle stand at Shiojiri Station has a doorway exactly one person wide. Lately I am more than one person. I go in sideways. I think of it as a medical check, and I have promised my wife to give up drinking the day I no longer fit.

My complaint is the last train. You are out in Matsumoto, the talk is just getting good, and you have to look at the clock. Though perhaps that is how I lasted thirty years.`,
      easy: `わたしは 30年、松本(まつもと)の 会社へ 電車で 行っています。17分です。

帰りの 電車で、夕方の 空が 見えます。畑が ぜんぶ 赤く なります。それを 見ると、会社の ことを わすれます。

駅に 小さい そば屋が あります。入口は 一人ぶんです。わたしは 太ったので、よこを むいて 入ります。

こまって いることは、さいごの 電車が はやいことです。`,
    },
  }),
  sampleVoice({
    slug: 'sample-014',
    uses: ['plan', 'showcase'],
    source: 'web',
    receivedOn: '2026-04-09',
    publishedOn: '2026-04-23',
    area: 'takaide',
    schoolDistrict: 'school-kikyo',
    generation: '40s',
    perspective: 'resident',
    prompt: 'what-you-love',
    measures: ['c-2-1', 'a-1-4'],
    title: {
      ja: '夜勤明けのパン屋',
      en: 'The bakery after a night shift',
      easy: '夜の 仕事の あと',
    },
    text: {
      ja: `看護師です。夜勤明けの朝がいちばんおなかがすきます。だれかを見送った夜も、すきます。薄情なんじゃなくて、そういうふうに体ができているみたいです。

帰り道のパン屋さんは七時に開きます。私の顔を見て、多い夜だったか少ない夜だったか、わかるんだそうです。多かった日は黙ってカレーパンが一個多い。お代は取ってくれます。ただの一個多いカレーパンです。

家に着くと、ちょうど子どもたちが登校するところで、「いってらっしゃい」と「ただいま」が玄関ですれちがう。上の子に「お母さん、夜の匂いがする」と言われます。消毒の匂いのことです。北アルプスに日が当たってピンクになっている時間で、私はそれをカーテンの隙間から見て、閉めて、寝ます。きれいなものを見てからカーテンを閉めるのは、ちょっと申し訳なくて、ちょっとぜいたくです。

昼間に寝ている人がいる、ということだけ、知っていてもらえたらうれしいです。回覧板のチャイムで起きるともう寝つけません。`,
      en: `I am a nurse. The morning after a night shift is when I am hungriest. Also after nights when somebody has died. It is not that I don’t care; the body just seems to be built that way.

The bakery on my way home opens at seven. They tell me they can see from my face whether it was a heavy night or a light one. After a heavy one there is an extra curry bun in the bag, and nobody says anything. They do charge me for it. It is simply one more curry bun.

I get in as the children are leaving for school, and “have a good day” and “I’m home” pass each other in the hall. “You smell of night,” my eldest says. She means the disinfectant. Just then the sun is on the Alps and they are pink; I look at them through the gap in the curtains, close it, and go to sleep. To see something lovely and then shut the curtain on it feels a little rude, and a little luxurious.

All I would ask is that people know some of us sleep by day. Once the bell rings for the neighbourhood circular, that’s it for me.`,
      easy: `わたしは 看護師(かんごし)です。夜、病院で 働きます。

朝、仕事が おわると、おなかが すきます。近くの パン屋は 7時に 開きます。大変な 夜の あとは、パンが 1こ 多いです。何も 言わないで、入れて くれます。

家に 帰ると、子どもが 学校へ 行く 時間です。「いってらっしゃい」と「ただいま」を いっしょに 言います。朝の 山は ピンク色です。それを 見て、カーテンを しめて、寝ます。

昼に 寝ている 人が います。それを 知って いて ください。`,
    },
  }),
  sampleVoice({
    slug: 'sample-015',
    uses: ['plan', 'showcase', 'displayName', 'contact'],
    source: 'web',
    receivedOn: '2026-03-05',
    publishedOn: '2026-03-19',
    area: 'hirooka',
    schoolDistrict: 'school-hirooka',
    generation: '30s',
    perspective: 'resident',
    prompt: 'work-here',
    displayName: '二拠点のつもりだった人',
    measures: ['b-1-3', 'a-3-3'],
    title: {
      ja: 'カメラの外に山がある',
      en: 'There is a mountain outside the frame',
      easy: '家で 仕事を しています',
    },
    text: {
      ja: `東京の会社の仕事を広丘のアパートでしています。移住して一年十か月。最初は「二拠点」のつもりで、気づいたら東京の部屋を解約していました。

オンライン会議で背景をぼかすのをやめたら、「それ合成ですか」と聞かれます。窓の常念岳です。合成ではありません。雪の日は会議の半分が天気の話になって、進行係に怒られます。

いいことばかり書くと信用されないと思うので書きます。一人です。仕事が画面の中で終わると、一日だれとも声を出して話さない日がある。スナバに行ってみたら、みんなが「何かを始める人」に見えて、何も始める気のない私は、コーヒーだけ飲んで帰りました。三回目に、隣で帳簿をつけていた八百屋さんに「ここの電卓、Enterが効かねえ」と話しかけられて、それから八百屋さんの表計算を直す係になりました。対価はネギです。ネギは、東京の会社の給与明細にはありません。

雪かきの道具を買うのが遅れて、最初の冬は鍋のふたで掘りました。これから来る人は、十一月のうちに買ってください。`,
      en: `I work for a Tokyo company from a flat in Hirooka. A year and ten months now. I meant to have a foot in both places, and then one day I found I had given up the Tokyo flat.

When I stopped blurring my background in meetings people began to ask, “Is that fake?” It is Mt Jonen, through my window. It is not fake. On snowy days half the meeting goes on the weather and the chair gets cross with me.

You would not believe me if I only wrote the good part, so: I am on my own. When work ends inside a screen there are days I have not used my voice. I tried Snabar, the city’s innovation hub. Everybody looked like a person starting something, and as I have no wish to start anything I drank my coffee and left. The third time, a greengrocer doing his books at the next table said, “The Enter key on this thing’s dead.” I am now in charge of his spreadsheet. I am paid in leeks. My Tokyo payslip has no column for leeks.

I bought my snow shovel too late and dug my way out of the first winter with a saucepan lid. If you are coming, buy one in November.`,
      easy: `わたしは 広丘(ひろおか)に 住んで、家で 東京の 会社の 仕事を しています。

まどから 高い 山が 見えます。会社の 人は「写真ですか」と 聞きます。本物の 山です。

さびしい ときも あります。一日、だれとも 話さない 日が あります。「スナバ」という 場所へ 行きました。やおやさんと 友だちに なりました。パソコンを 手伝うと、ねぎを くれます。

これから 来る 人へ。雪の シャベルは 11月に 買って ください。`,
    },
  }),
  sampleVoice({
    slug: 'sample-016',
    uses: ['plan', 'showcase'],
    source: 'paper',
    receivedOn: '2026-05-20',
    publishedOn: '2026-06-08',
    area: 'hirooka',
    schoolDistrict: 'school-hirooka',
    generation: 'under-18',
    perspective: 'student',
    guardianConsent: true,
    prompt: 'after-school',
    measures: ['c-3-3', 'a-2-1'],
    edits: ['anonymised'],
    originalText: `わたしは5年2組です。お父さんは駅のむこうの白い大きい工場ではたらいています。おじいちゃんのおじいちゃんが日本人で、わたしはブラジルで生まれて、6さいのとき来ました。

わたしの仕事は、家の「つうやく」です。学校の手紙、びょういん、でん気の人。むずかしいのは「けっこうです」。いるの? いらないの? お母さんは「けっこうです」と言われるたびに、よろこんでいました。いらないだったのに。

ほうかごは、友だちの家に行きます。友だちのおばあちゃんは、わたしの名前をちゃんと言えません。でも、毎回ちがうまちがえかたをするのがおもしろいです。おやきをくれます。お母さんはパォン・デ・ケージョを持って行きました。おばあちゃんは「もちかい」と言って、つぎの日ぜんぶなくなっていました。

学校の手紙に、むずかしいかん字がいっぱいです。わたしがよめないと、お母さんもよめません。えがあったら、いいと思います。`,
    title: {
      ja: '「けっこうです」はむずかしい',
      en: '“Kekkō desu” is hard',
      easy: '「けっこうです」は むずかしい',
    },
    text: {
      ja: `わたしは小学生です。お父さんは工場ではたらいています。おじいちゃんのおじいちゃんが日本人で、わたしはブラジルで生まれて、小さいとき来ました。

わたしの仕事は、家の「つうやく」です。学校の手紙、びょういん、でん気の人。むずかしいのは「けっこうです」。いるの? いらないの? お母さんは「けっこうです」と言われるたびに、よろこんでいました。いらないだったのに。

ほうかごは、友だちの家に行きます。友だちのおばあちゃんは、わたしの名前をちゃんと言えません。でも、毎回ちがうまちがえかたをするのがおもしろいです。おやきをくれます。お母さんはパォン・デ・ケージョを持って行きました。おばあちゃんは「もちかい」と言って、つぎの日ぜんぶなくなっていました。

学校の手紙に、むずかしいかん字がいっぱいです。わたしがよめないと、お母さんもよめません。えがあったら、いいと思います。`,
      en: `I am at primary school. My dad works at the factory. My grandpa’s grandpa was Japanese. I was born in Brazil and came here when I was little.

My job is family interpreter. School letters, the hospital, the electricity man. The hard one is “kekkō desu”. It can mean “that’s fine” or “no, thank you”. Do they want it or not? Every time somebody said it my mum was happy. And they didn’t want it!

After school I go to my friend’s house. Her grandma can’t say my name, but she gets it wrong a different way every time, and that’s fun. She gives me oyaki dumplings. My mum brought her pão de queijo. Grandma said, “Is it mochi?” and the next day it was all gone.

School letters have so many hard kanji. If I can’t read them, my mum can’t either. I think pictures would be good.`,
      easy: `わたしは 小学生です。ブラジルで 生まれました。お父さんは 工場で 働いています。

わたしは 家の「つうやく」です。学校の 手紙を 読みます。「けっこうです」は むずかしいです。いるの? いらないの? 二つの いみが あります。

友だちの おばあちゃんは、おやきを くれます。お母さんは ブラジルの パンを 持って 行きました。つぎの 日、パンは ぜんぶ なくなって いました。

学校の 手紙に、絵が あったら いいと 思います。`,
    },
  }),
  sampleVoice({
    slug: 'sample-017',
    uses: ['plan', 'showcase', 'contact'],
    source: 'web',
    receivedOn: '2026-02-20',
    publishedOn: '2026-03-06',
    area: 'takaide',
    schoolDistrict: 'school-kikyo',
    generation: '30s',
    perspective: 'business',
    prompt: 'work-here',
    measures: ['b-1-2', 'a-3-2'],
    title: {
      ja: '「それ、誰が困ってるの」',
      en: '“And who is it that’s in trouble?”',
      easy: '小さな 会社を はじめました',
    },
    text: {
      ja: `スナバで最初に自分の事業計画を話したとき、はじめて会った大工さんに「それ、誰が困ってるの」と聞かれて、答えられませんでした。私が困っている、とは言えなかったからです。

前の会社をやめて、子どもの服を直す店をやりたかった。きれいな資料を作って行ったのに、穴のあいたズボンを一本持って行ったほうが早かった。次の週、そのズボンをはいて行きました(自分の)。そうしたら大工さんが膝の抜けた作業着を三枚持ってきた。最初のお客さんは、子どもではなくて大工さんでした。

いまは月に百二十着くらい。作業着、剣道着、よさこいの衣装、介護用に前あきにする仕事も増えました。直して返すとき、小さい当て布に何の形がいいか聞くんです。だいたいの人が「ぶどう」と言う。ぶどうばかり縫っています。

もうかってはいません。でも、税理士さんに「赤字の色がきれいになってきた」と言われました。あれはほめられたのか、まだわからない。`,
      en: `The first time I presented my business plan at Snabar, a carpenter I had never met asked me, “And who is it that’s in trouble?” I had no answer. I could hardly say it was me.

I had left my job and wanted to open a shop that mends children’s clothes. I brought beautiful slides. One pair of torn trousers would have got me further. The next week I came wearing them (my own). The carpenter turned up with three pairs of work trousers, all through at the knee. My first customer was not a child; it was him.

Now it is about a hundred and twenty pieces a month: overalls, kendo jackets, festival costumes, and more and more garments that I alter to open at the front for somebody being cared for. When I hand a thing back I ask what shape they would like for the little patch. Nearly everyone says grapes. I do nothing but sew grapes.

I am not making money. But my accountant says the red is “turning a nicer shade”. I still can’t tell whether that was praise.`,
      easy: `わたしは 会社を やめて、服を なおす 店を はじめました。

「スナバ」という 場所で、はじめる 前に 話を しました。大工さんが「だれが こまって いるの」と 聞きました。わたしは 答えることが できませんでした。

つぎの 週、大工さんが やぶれた ズボンを 3まい 持って 来ました。はじめての お客さんです。

今は 1か月に 120まいぐらい なおします。なおした ところに、小さい 絵を つけます。みんな「ぶどうが いい」と 言います。`,
    },
  }),
  sampleVoice({
    slug: 'sample-018',
    uses: ['plan', 'showcase'],
    source: 'web',
    receivedOn: '2026-06-17',
    publishedOn: '2026-07-01',
    area: 'yoshida',
    schoolDistrict: 'school-yoshida',
    generation: '18-29',
    perspective: 'resident',
    prompt: 'work-here',
    measures: ['b-1-1'],
    title: {
      ja: '千分の一ミリの機嫌',
      en: 'The moods of a thousandth of a millimetre',
      easy: '工場の しごと',
    },
    text: {
      ja: `工業高校を出て、部品を削る会社に入って六年。自分の削った部品がどこに行くか、最初は知りませんでした。知らなくていい、と思っていました。

鉄は生きものです。朝と夕方で千分の三ミリちがう。冬、シャッターの近くの機械は機嫌が悪い。班長は手の甲を機械に当てて「今日は風邪ひいてる」とか言う。冗談だと思ってたら、本当にそのあと寸法がずれました。今は自分もやります。データでも出せるけど、手のほうが十分早い。

去年、社会科見学で小学生が来て、一人の子が「これ、何になるの」と聞いた。答えられなくて、あとで営業に聞きに行ったら、病院の検査の機械に入ってると。次の日、それを紙に書いて機械の横に貼りました。それから、削る音がちょっとちがって聞こえます。

言いたいこと。工場の中は、外から見えなさすぎる。親も「何してるかわからん」と言います。あと、昼飯を買える店がまじで遠い。`,
      en: `I left technical school and joined a company that machines parts. Six years now. At first I didn’t know where my parts went. I thought I didn’t need to.

Steel is alive. Between morning and evening it moves three thousandths of a millimetre. In winter the machine by the shutter is in a bad mood. Our foreman lays the back of his hand on it and says, “She’s got a cold today.” I took it for a joke until the measurements drifted. Now I do it too. The data would tell you as well, but the hand is ten minutes faster.

Last year a school class came round and a kid asked, “What does this turn into?” I had no idea. I went and asked our sales people: it’s inside a testing machine in hospitals. The next day I wrote that on a piece of paper and stuck it up by my machine. Since then the cutting sounds a bit different to me.

My point: from outside you can’t see into the factories at all. My own parents say they don’t know what I do. Also, anywhere that sells lunch is ridiculously far.`,
      easy: `わたしは 工場で、機械の 小さい 部品を 作っています。6年目です。

鉄は、朝と 夕方で 大きさが すこし ちがいます。リーダーは 手で さわって「きょうは 機械が かぜを ひいている」と 言います。本当です。

小学生が「これは 何に なるの」と 聞きました。知りませんでした。会社の 人に 聞きました。病院の 機械に なります。それから、仕事が すこし すきに なりました。

工場の 中を、もっと 見て ほしいです。`,
    },
  }),
  sampleVoice({
    slug: 'sample-019',
    uses: ['plan', 'showcase', 'print'],
    source: 'letter',
    receivedOn: '2025-07-02',
    publishedOn: '2025-07-18',
    area: 'daimon',
    schoolDistrict: 'school-shiojiri-nishi',
    generation: '80-over',
    perspective: 'resident',
    prompt: 'what-you-love',
    measures: ['a-3-2', 'c-2-2'],
    title: {
      ja: '新聞四紙の順番',
      en: 'The order of the four newspapers',
      easy: '図書館の 新聞',
    },
    text: {
      ja: `拝啓　小生、満八十九歳。ほぼ毎日、開館と同時に「えんぱーく」へ参り、新聞を四紙読みます。

常連は五名おります。誰がどの新聞から読むか、取り決めたわけではありませんが、順番がございまして、これが崩れると一日の調子が狂います。先日、若い方が小生の一紙目を先にお取りになった。小生は待ちました。二十分。その間に、致し方なく手近な雑誌を開きましたところ、蛸の知能についての記事が誠に面白く、以来、蛸の本を四冊借りております。八十九にして蛸であります。若い方には感謝せねばなりません。

耳が遠くなり、家では家内に「聞こえているくせに」と叱られます。ここでは叱られません。赤ん坊の泣き声だけはよく聞こえます。あれは良いものです。声が出るというのは、生きる側に居るということであります。

一つ願いを申せば、椅子がもう二糎高いとありがたい。立ち上がるのに、五名とも掛け声が要ります。　敬具`,
      en: `Dear Sirs, I am eighty-nine years of age. Almost every day I arrive at Enpark as the doors open, and read four newspapers.

There are five of us regulars. Nothing was ever agreed as to who begins with which paper, but there is an order, and when it is upset the whole day goes wrong. The other morning a young person took my first paper before me. I waited: twenty minutes. For want of anything better I opened a magazine that lay to hand, and found in it an article on the intelligence of the octopus, so very interesting that I have since borrowed four books on the subject. At eighty-nine, the octopus. I owe that young person my thanks.

I have grown hard of hearing, and at home my wife scolds me: “You heard that perfectly well.” Here nobody scolds me. The one thing I hear quite clearly is a baby crying. I am glad of it. To have a voice is to be on the side of the living.

If I may make one request, the chairs might be two centimetres higher. All five of us need a heave-ho to get up. Yours faithfully.`,
      easy: `わたしは 89さいです。毎日「えんぱーく」で 新聞を 四つ 読みます。

いつも 来る 人は 5人です。読む 順番が あります。ある日、わかい 人が わたしの 新聞を 先に 読みました。わたしは 待ちました。その とき 読んだ ざっしに、たこの 話が ありました。とても おもしろかったです。今、たこの 本を 読んでいます。

おねがいが あります。いすを 2センチ 高く して ください。立つのが たいへんです。`,
    },
  }),
  sampleVoice({
    slug: 'sample-020',
    uses: ['plan', 'showcase', 'print'],
    source: 'web',
    receivedOn: '2026-10-12',
    publishedOn: '2026-10-26',
    area: 'narakawa',
    generation: '50s',
    perspective: 'visitor',
    measures: ['b-2-3', 'c-3-3'],
    edits: ['translated'],
    originalText: `We had planned two hours in Narai between trains. Then my husband left his reading glasses somewhere, and we spent those two hours walking back through every shop we had been into, asking, without one word of Japanese between us. I mimed glasses. A comb-maker mimed “not here” and walked us to the next shop. That woman walked us to the next. In the end there were five people in the street, discussing my husband’s face.

They were in his other pocket. I have never been so ashamed. Everyone was so delighted that the comb-maker made us tea.

We missed the train. There is a very long gap in the afternoon, and nobody had told us, and the timetable was only in Japanese. So we sat by the river and a man in waders explained to us, in mime, what is wrong with the trout this year. I am a teacher. I have been in a lot of museums. I don’t remember them. I shall remember this.

Please put up an English timetable. Or perhaps don’t.`,
    title: {
      ja: '眼鏡をさがした二時間',
      en: 'Two hours looking for glasses',
      easy: 'めがねを さがしました',
    },
    text: {
      ja: `列車の待ち時間の二時間だけ、奈良井を見るつもりでした。ところが夫がどこかに老眼鏡を忘れ、その二時間は、入った店をぜんぶ逆にたどって尋ねることに使いました。日本語は二人ともひとこともできません。私は身ぶりで「眼鏡」をやりました。櫛の職人さんは身ぶりで「ここにはない」とやって、次の店まで連れて行ってくれました。そこの女の人が、その次の店まで。しまいには通りに五人集まって、夫の顔について話し合っていました。

眼鏡は、夫の反対側のポケットにありました。あれほど恥ずかしかったことはありません。みんなが大喜びして、櫛の職人さんはお茶をいれてくれました。

列車には乗りそこねました。午後にとても長い間が空くのですが、だれも教えてくれなかったし、時刻表は日本語だけでした。それで川辺に座っていたら、胴長をはいた男の人が、今年のイワナのどこがいけないのかを身ぶりで説明してくれました。私は教師です。博物館はたくさん見ました。もう覚えていません。これは覚えていると思います。

英語の時刻表を貼ってください。いえ、もしかしたら、貼らないでください。`,
      en: `We had planned two hours in Narai between trains. Then my husband left his reading glasses somewhere, and we spent those two hours walking back through every shop we had been into, asking, without one word of Japanese between us. I mimed glasses. A comb-maker mimed “not here” and walked us to the next shop. That woman walked us to the next. In the end there were five people in the street, discussing my husband’s face.

They were in his other pocket. I have never been so ashamed. Everyone was so delighted that the comb-maker made us tea.

We missed the train. There is a very long gap in the afternoon, and nobody had told us, and the timetable was only in Japanese. So we sat by the river and a man in waders explained to us, in mime, what is wrong with the trout this year. I am a teacher. I have been in a lot of museums. I don’t remember them. I shall remember this.

Please put up an English timetable. Or perhaps don’t.`,
      easy: `わたしは 外国から 奈良井(ならい)に 来ました。夫が めがねを わすれました。店を ぜんぶ もう一度 回って、さがしました。日本語は わかりません。手と 顔で 話しました。店の 人が つぎの 店へ つれて 行って くれました。

めがねは、夫の ポケットに ありました。とても はずかしかったです。でも、みんな 喜びました。お茶を いれて くれました。

そのあと、電車に おくれました。時間の 表は 日本語だけでした。英語も あると いいです。`,
    },
  }),
]
