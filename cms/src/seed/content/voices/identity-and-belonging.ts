// Seed content: longer than a source file because each entry is somebody's whole story.
import type { VoiceSeed } from '../../content-model.ts'
import { sampleVoice } from './sample-voice.ts'

/** Who is meant by 「知の交流と創造」 and who is not; caring, ageing and being alone (方向性④⑤). */
export const identityAndBelonging: VoiceSeed[] = [
  sampleVoice({
    slug: 'sample-065',
    uses: ['plan', 'print'],
    source: 'letter',
    receivedOn: '2026-05-19',
    publishedOn: '2026-06-05',
    area: 'seba',
    generation: '60s',
    perspective: 'resident',
    prompt: 'shut-out',
    measures: ['x-1-3', 'x-1-2'],
    title: { ja: '「知」の字の前で立ち止まる', en: 'Stopped short by one word' },
    text: {
      ja: `「知の交流と創造」。市の封筒に刷ってあるのを、二十年見てきました。

私は中学を出て鋳物工場に入り、四十三年働いて辞めました。知、と言われると、下を向く癖があります。学校で「知らないのか」と言われ、会社で「知らないくせに」と言われてきたからです。この言葉が刷ってある封筒が届くと、中身が税金でも健診でも、まず一回、裏返して置きます。

腹を立てているのではないんです。えんぱーくは立派だ。スナバの若い人も感じがいい。ただ、あの言葉は、もう知を持っている人たちが交流しているように読める。入口に段があるように見える。段は、上がれる人には見えません。

去年の冬、大門で腹の具合が悪くなって、えんぱーくに便所を借りに入りました。開館して十五年、はじめてです。出てきて、すぐ帰るのも悪い気がして、しばらく柱を見ていました。私は鉄の人間なので、この建物をどう持たせているのか気になる。壁みたいな柱を、細かく、向きを変えて立ててある。鋳物の湯道と同じ考えです。力の逃げ道を先に決めてから形にしている。ああ、これをやった職人は分かっているなと思って、一時間いました。誰かに話したかったが、話す相手がいない。受付の人は忙しそうだった。それで、便所を借りた礼だけ言って帰りました。

砂の湿り気は、握って開いたときの割れ方でわかります。湯の色で温度がわかります。四十三年で、三人の若いのに教えました。これは「知」ですか。もし「そうだ」と言うなら、そう書いてほしい。市の言葉で、はっきりと。そうしたら、封筒を表にして置けます。

捨てろとは言いません。二十年も使ったものを捨てるのは、鋳型を壊すのと同じで、もったいない。直して使えばいい。私らは、直すのが仕事でした。`,
      en: `“Exchange and Creation of Knowledge.” I have seen it printed on the city’s envelopes for twenty years.

I left school at fifteen for the foundry, worked there forty-three years, and retired. At the word “knowledge” I look at the floor. It is a habit. At school it was “Don’t you know that?” and at work it was “What would you know?” When one of those envelopes arrives, taxes or health check, I put it down first with its face to the table.

I am not angry. Enpark is a fine building. The young people at Snabar are pleasant. But the words sound as if people who already have knowledge were exchanging it. There seems to be a step at the entrance, and a step can’t be seen by those who can climb it.

Last winter I was taken ill in Daimon and went into Enpark to ask for the lavatory. Fifteen years it has stood there; it was my first time. Afterwards it seemed rude to leave at once, so I looked at the pillars. I am an iron man; I want to know what is holding a thing up. They have set thin walls as pillars, many of them, turned this way and that. It is how you lay the runners in a mould: you settle where the force is to go before you settle the shape. Whoever did this knew his business, I thought, and I stayed an hour. I should have liked to tell somebody. There was nobody to tell, and the people at the desk looked busy. So I thanked them for the lavatory and went home.

You tell how damp the sand is by squeezing it and watching how it cracks when you open your hand. You tell the heat of the metal by its colour. In forty-three years I taught three young men. Is that knowledge? If the answer is yes, then write it, plainly, in the city’s own words. And I will lay the envelope face up.

I don’t say throw it out. A thing used for twenty years, that would be like smashing a mould, and a waste. Mend it and use it. Mending was our trade.`,
    },
  }),
  sampleVoice({
    slug: 'sample-066',
    uses: ['plan'],
    source: 'paper',
    receivedOn: '2026-06-10',
    publishedOn: '2026-06-26',
    area: 'narakawa',
    generation: '40s',
    perspective: 'resident',
    prompt: 'shut-out',
    measures: ['x-1-3', 'a-3-2', 'b-3-2'],
    title: { ja: '交流は、いつも向こうでやっている', en: 'The exchange is always somewhere else' },
    text: {
      ja: `えんぱーく、スナバ、レザンホール。案内が来ると、まず時計と列車の時刻を見ます。夜七時からの催しに行くと、帰りは何時になるか。子どもは誰が見るか。その計算をしているうちに、申込の締切が来ます。

楢川にも知はあると言ってくださる方がいて、漆の講演会をしてくださいました。会場は大門でした。

責めたいのではなく、逆にしてほしいんです。一年に一度でいい、市のいちばん大事な会議を、こっちの公民館で夜やってみてください。帰りの心配を、みなさんが一回してみてください。`,
      en: `Enpark, Snabar, the concert hall. When an announcement comes I look first at the clock and the train timetable. If I go to something at seven in the evening, when do I get home? Who minds the children? While I am doing the sum, the deadline passes.

Somebody kindly said that there is knowledge in Narakawa too, and arranged a lecture on lacquer. It was held in Daimon.

I don’t mean to blame anyone. I’d like you to turn it round. Once a year is enough: hold the city’s most important meeting in our hall, in the evening. And all of you, for once, worry about how to get home.`,
    },
  }),
  sampleVoice({
    slug: 'sample-067',
    uses: ['plan', 'displayName'],
    source: 'meeting',
    receivedOn: '2026-07-11',
    publishedOn: '2026-07-29',
    area: 'yoshida',
    generation: '18-29',
    perspective: 'resident',
    dialogue: 'brand-dialogue-2026',
    prompt: 'shut-out',
    displayName: '少数派',
    measures: ['x-1-3', 'b-1-2'],
    title: { ja: '私は、この言葉が好きです' },
    text: {
      ja: `会場で言えなかったので紙に書きます。私は「知の交流と創造」が好きです。

高校でいじめられていて、スナバの大人たちが「で、きみは何を知ってるの」と聞いてくれた。カエルの鳴き声を七種類ききわけられる、と言ったら、全員が本気で聞いてくれた。知という字が、成績のことじゃないとわかった日です。

「難しいから変えよう」と言われると、あの日がなかったことになる気がする。わからない人がいるのはわかる。でも、やさしい言葉にしたら誰も締め出されない、というのも、ちょっと嘘だと思う。やさしい言葉に締め出された人間も、ここにいるので。`,
    },
  }),
  sampleVoice({
    slug: 'sample-068',
    uses: ['plan'],
    source: 'paper',
    receivedOn: '2026-07-14',
    publishedOn: '2026-07-29',
    area: 'yoshida',
    schoolDistrict: 'school-yoshida',
    generation: 'under-18',
    perspective: 'student',
    guardianConsent: true,
    prompt: 'shut-out',
    measures: ['x-1-3'],
    title: { ja: '「ち」って何ですか' },
    text: {
      ja: `「ちのこうりゅう」って書いてあったので、けんけつのことだと思いました。おかあさんがわらいました。おかあさんに、じゃあ何、ときいたら、おかあさんもよくわからなかったです。8さい`,
    },
  }),
  sampleVoice({
    slug: 'sample-069',
    uses: ['plan'],
    source: 'web',
    receivedOn: '2026-08-05',
    publishedOn: '2026-08-24',
    generation: '30s',
    perspective: 'staff',
    prompt: 'shut-out',
    measures: ['x-1-3', 'x-1-2'],
    title: { ja: '名刺の裏を説明できない', en: 'I can’t explain the back of my own card' },
    text: {
      ja: `市の職員です。名刺の裏に「知の交流と創造」と刷ってあります。入庁して九年、市民の方に意味を聞かれたことが一度あり、「ええと、図書館とか」と答えて、恥ずかしくて眠れませんでした。

仕事の判断にこの言葉を使ったことは、ありません。起案の様式にその欄はあります。「合致する」に丸をつけて、理由を一行書く。理由は前年のを写します。先輩もそうしていました。悪意はなく、誰も読まないからです。

去年、初めて「合致しない」に丸をつけてみました。駐車場の塗り直しです。そうしたら課長が「どうして」と聞いてくれて、十五分、この言葉の話をしました。九年で初めてです。駐車場の白線は、車いすの区画を出口の近くに移すことに変わりました。言葉が効いたのか、十五分話したから効いたのか。たぶん後のほうです。`,
      en: `I work for the city. “Exchange and Creation of Knowledge” is printed on the back of my business card. In nine years one citizen has asked me what it means. “Well, the library, and so on,” I said, and couldn’t sleep for shame.

I have never once used it to decide anything. There is a box for it on our proposal form. You tick “in accordance” and write a line of reasons, and you copy the line from last year. My seniors did the same. There’s no malice in it. It’s just that nobody reads it.

Last year, for the first time, I ticked “not in accordance”. It was about repainting a car park. My section head asked why, and for a quarter of an hour we talked about those words: the first time in nine years. In the end the wheelchair bays were moved nearer to the exit. Was it the words that did it, or having talked for a quarter of an hour? The second, I suspect.`,
    },
  }),
  sampleVoice({
    slug: 'sample-070',
    uses: ['plan', 'contact'],
    source: 'paper',
    receivedOn: '2026-09-28',
    publishedOn: '2026-10-19',
    area: 'hirooka',
    generation: '40s',
    perspective: 'resident',
    prompt: 'shut-out',
    measures: ['c-3-3', 'x-1-3', 'b-1-1'],
    edits: ['translated'],
    originalText: `Moro aqui há dezessete anos. Pago imposto há dezessete anos. Todo ano alguém me pergunta: “Quando você volta para o seu país?” Eu digo: “Volto às seis, depois do turno.” Ninguém ri.

Na fábrica me pedem para ensinar os novos, porque eu sei ouvir a máquina. No bairro, me pedem para trazer churrasco na festa. Só isso: churrasco. Há dezessete anos sou “o churrasco”. Eu também sei consertar telhado. Sei ler planta elétrica. Fui goleiro. Ninguém perguntou.

Vi o cartaz: “intercâmbio de conhecimento”. Intercâmbio são duas direções. Até agora eu recebi muitos papéis. Ninguém veio buscar o que eu sei.

Minha filha diz que não é brasileira nem japonesa, é de Hirooka. Quero que a cidade mereça essa frase.`,
    title: { ja: '十七年間、「バーベキューの人」です', en: 'For seventeen years I have been the barbecue' },
    text: {
      ja: `ここに住んで十七年になります。税金も十七年払っています。毎年、誰かに聞かれます。「いつ国に帰るの」。私は「六時に帰ります、仕事が終わったら」と答えます。誰も笑いません。

工場では、新しい人に教えてくれと頼まれます。私は機械の音を聞けるからです。地区では、祭りにシュラスコを持ってきてくれと頼まれます。それだけです。シュラスコ。十七年、私は「バーベキューの人」です。私は屋根も直せます。電気の図面も読めます。ゴールキーパーでした。誰にも聞かれませんでした。

ポスターで「知の交流」を見ました。交流というのは、両方向のことでしょう。これまで、紙はたくさんもらいました。私が知っていることを取りに来た人は、いません。

娘は、自分はブラジル人でも日本人でもなく、広丘の人だと言います。町が、この言葉にふさわしくなってほしい。

(原文はポルトガル語。市で訳し、ご本人に確かめました)`,
      en: `I have lived here for seventeen years. I have paid tax for seventeen years. Every year somebody asks, “When are you going home?” “At six,” I say, “after my shift.” Nobody laughs.

At the factory they ask me to teach the new ones, because I can hear what a machine is saying. In the neighbourhood they ask me to bring barbecue to the festival. That is all: barbecue. For seventeen years I have been the barbecue. I can also mend a roof. I can read a wiring plan. I was a goalkeeper. Nobody asked.

I saw the poster: “exchange of knowledge”. An exchange goes in two directions. So far I have received a great many papers. No one has come to fetch what I know.

My daughter says she is not Brazilian and not Japanese, she is from Hirooka. I want the city to deserve that sentence.

(Told in Portuguese; the translation was checked with the teller.)`,
    },
  }),
  sampleVoice({
    slug: 'sample-071',
    uses: ['plan', 'contact'],
    source: 'web',
    receivedOn: '2026-04-20',
    publishedOn: '2026-05-11',
    area: 'yoshida',
    generation: '50s',
    perspective: 'resident',
    measures: ['c-2-3', 'b-1-3'],
    title: { ja: '母は毎晩、家に帰ると言う', en: 'Every evening my mother says she is going home' },
    text: {
      ja: `母は八十三です。認知症と言われて三年。毎晩七時ごろ、自分の家の居間で「そろそろ帰ります」と言います。帰る家は、六十年前に取り壊された実家です。

はじめのころは「ここが家でしょ」と言い返しました。母は泣きました。次に、鍵を増やしました。母は窓から出ました。今は「送っていくよ」と言って、一緒に町内を一周します。二十分。母は途中の家の庭をほめ、知らない人におじぎをし、うちの前に来ると「ああ着いた、ありがとうございました」と私に言います。他人の、感じのいい人に言うように。そこがいちばんこたえます。いちばん楽でもあります。

認定の調査の日がありました。調べに来た方の前で、母は背筋を伸ばし、お茶を出し、「娘がよくしてくれます」と言い、今日の日付まで当てました。ふだんは冬にコートを三枚着る人がです。私は隣で、ほめてほしいのか困ってほしいのか、自分でもわからなくなりました。結果は思ったより軽く出ました。母の見栄のぶんだけ、使える日数が減ったことになります。怒る相手がいないので、帰りに車の中で大きな声を出しました。窓は閉めました。

それから冷蔵庫。同じ豆腐が七丁あった日に、いつもの店のレジの方に、思いきって事情を話しました。次から、母が来ると「お豆腐、きのうも買っていただきましたよ」と言ってくださる。母は「あらそう」と言って、納豆を買います。今は納豆が七個あります。

会社では介護のことを言っていません。言った同僚が、翌年、いい仕事から外れたのを見たので。七時に家にいるために六時に会社を出るのを、私は「ジムに通っている」ことにしています。太ったジム通いです。

一周のあいだに、声をかけてくれる家が二軒できました。一軒は「お帰りなさい」、もう一軒は「行ってらっしゃい」と言います。どちらも正しい。母はどちらにもおじぎをします。講座も冊子もありがたいけれど、私を助けているのは、あの二軒です。あと三軒あれば、母ひとりで一周できるかもしれない。`,
      en: `My mother is eighty-three. It is three years since they gave it the name dementia. Every evening at about seven, in the sitting room of her own house, she says, “I had better be going home.” The home she means was pulled down sixty years ago.

At first I said, “But this is home.” She cried. Then I put in more locks. She went out of the window. Now I say, “I’ll walk you,” and we go once round the neighbourhood. Twenty minutes. She admires people’s gardens, bows to strangers, and when we come to our door she says to me, “Here we are. Thank you so much,” as one says it to somebody else, somebody kind. That is what hurts most. It is also what makes it easiest.

Then there was the assessment. In front of the visitor my mother sat up straight, served tea, said “my daughter is so good to me” and got the date right: a woman who on an ordinary winter’s day puts on three coats. Beside her I no longer knew whether I wanted her to do well or badly. She was graded lighter than I had expected. Her vanity cost us so and so many days of care. There being nobody to be angry with, I shouted in the car on the way home. I closed the windows first.

And the fridge. The day I found seven blocks of tofu in it I told the woman at the till in our usual shop how things were. Ever since, she says, “You had your tofu yesterday, madam.” “Did I,” says my mother, and buys natto. We now have seven packs of natto.

I have told nobody at work. I saw what happened to a colleague who did: the next year the good projects went elsewhere. To be home at seven I leave at six, and I say I go to the gym. I am the gym’s stoutest member.

On our round there are now two houses that speak to us. One says “welcome home”, the other says “have a good trip”. Both are right, and my mother bows to both. Courses and leaflets are welcome, but what holds me up is those two houses. With three more she might do the round on her own.`,
    },
  }),
  sampleVoice({
    slug: 'sample-072',
    uses: ['plan'],
    source: 'web',
    receivedOn: '2026-01-07',
    publishedOn: '2026-01-27',
    area: 'shiojiri-higashi',
    generation: '50s',
    perspective: 'resident',
    measures: ['c-1-2'],
    title: { ja: '十一年' },
    text: {
      ja: `十一年、ほとんど家から出ていない。親が死んだら終わると思っている。相談窓口の一覧は持っている。電話は無理。

夜中の図書館の返却口までは行ける。本を返す音がするのがいい。

返事はこまる。載せてくれれば、載ったのは見る。`,
    },
  }),
  sampleVoice({
    slug: 'sample-073',
    uses: ['plan'],
    source: 'letter',
    receivedOn: '2025-04-22',
    publishedOn: '2025-05-15',
    area: 'takaide',
    schoolDistrict: 'school-kikyo',
    generation: '80-over',
    perspective: 'resident',
    prompt: 'what-you-love',
    measures: ['c-1-1', 'c-1-2'],
    title: { ja: '二人ぶん炊いてしまう', en: 'I still cook for two' },
    text: {
      ja: `「好きなところ」というお題ですが、好きだった人のことを書きます。

主人が逝って二年、いまだに米を二合研ぎます。研いでから気がついて、半分を冷凍します。冷凍庫は主人のぶんでいっぱいです。

お隣が越してきた若いご夫婦で、あいさつに見えたとき、つい「ご飯、食べて行くかね」と言ってしまいました。困った顔をされた。今の人にそんなことを言ってはいけないと娘に叱られました。

ところが先週、ご主人のほうが来て、「米を切らしてしまって」と言うのです。嘘です。車の後ろに米袋が見えました。でも私は、冷凍庫をひとつ、空けてやりました。よく食べました。主人の茶碗を出そうか迷って、出しませんでした。次は出すかもしれません。`,
      en: `The question was what I love here. I am going to write about whom I loved.

It is two years since my husband went, and I still wash rice for two. I notice when it is done, and freeze half. The freezer is full of his share.

A young couple moved in next door, and when they came to introduce themselves I said, before I could stop, “Will you stay and eat?” They looked embarrassed. My daughter told me off; one doesn’t say that to people nowadays.

Then last week the husband came and said they had run out of rice. That was a lie. I could see a sack of it in the back of his car. But I emptied a drawer of the freezer for him. He ate well. I wondered whether to bring out my husband’s bowl, and did not. Next time I may.`,
    },
  }),
  sampleVoice({
    slug: 'sample-074',
    uses: ['plan', 'print'],
    source: 'web',
    receivedOn: '2026-06-25',
    publishedOn: '2026-07-10',
    area: 'kataoka',
    generation: '70s',
    perspective: 'resident',
    prompt: 'in-2032',
    measures: ['x-1-1', 'c-1-1', 'x-1-2'],
    title: { ja: '回覧板が速くなって、誰も来なくなった' },
    text: {
      ja: `区の役員をして六年、回覧板をスマホに変えた張本人です。八日かかっていたのが八秒になりました。市から表彰の話まで来た。

ところが半年して、妙なことに気づいた。回覧板というのは、紙を読むものではなかったんですな。「置いとくよ」と玄関を開ける口実だった。開けると、電球が切れている、薬の袋がたまっている、犬がいない、がわかる。八秒では、それがわからない。

いまは月に一回だけ、わざと紙を回しています。中身はどうでもいい、私の書いた駄文です。若い役員には「非効率」と言われ、私も同意しました。2032年も、月に一回は非効率でいたい。計画に「非効率」という施策があるなら、応募します。`,
    },
  }),
]
