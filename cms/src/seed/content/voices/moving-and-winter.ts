// Seed content: longer than a source file because each entry is somebody's whole story.
import type { VoiceSeed } from '../../content-model.ts'
import { sampleVoice } from './sample-voice.ts'

/** Getting about, snow, and being safe (施策 b-3-2, c-3). */
export const movingAndWinter: VoiceSeed[] = [
  sampleVoice({
    slug: 'sample-045',
    uses: ['plan', 'contact'],
    source: 'web',
    receivedOn: '2025-08-19',
    publishedOn: '2025-09-05',
    area: 'daimon',
    generation: '50s',
    perspective: 'resident',
    prompt: 'getting-around',
    measures: ['c-1-3', 'b-3-2', 'b-3-1'],
    title: { ja: 'エレベーターの先の三センチ', en: 'Three centimetres beyond the lift' },
    text: {
      ja: `車いすで塩尻駅を使っています。よく「エレベーターがあってよかったですね」と言われます。あってよかったです。問題はその先です。

駅を出てから図書館まで、ふつうの人なら歩いて数分。私の地図では、三センチの段差が四か所、傾いた歩道が二か所、雪のあと除雪車が積んだ雪の山が横断歩道の前に一か所。傾いた歩道というのは、乗っている者にしかわからないと思いますが、片手でずっとブレーキをかけながら進みます。着くころには右手だけ河原の石みたいになります。

駅員さんはとても親切です。スロープを出して、行き先の駅に電話をして、「お気をつけて」と言ってくださる。ただ、乗る電車を早めに決めておく必要があるので、飲み会で「もう一杯」がありません。私は「もう一杯」がほしい。バリアフリーというのは、気まぐれに動けることだと思います。

去年、知らない高校生が、雪の山を足で崩して道をつくってくれました。礼を言う前に走って電車に乗っていった。だから名前も知りません。ありがとう、と、ここに置いておきます。`,
      en: `I use Shiojiri Station in a wheelchair. “Good thing there’s a lift,” people say. It is a good thing. The trouble begins after it.

From the station to the library is a few minutes’ walk for most people. On my map it is four steps of three centimetres, two stretches where the pavement slopes sideways, and, after snow, one heap left by the plough right in front of the crossing. Only somebody who rides one knows about sloping pavements: you keep one hand on the brake the whole way. By the time I arrive my right arm is like stone.

The station staff are very kind. They put out the ramp, telephone ahead to the other station, and tell me to take care. But I have to decide on my train in advance, so an evening out never has “one more drink” in it. I would like one more drink. Accessibility, as I see it, is being able to change your mind.

Last winter a schoolboy I didn’t know kicked a path through the snow heap for me. Before I could thank him he had run for his train. I don’t know who he is. I leave my thanks here.`,
    },
  }),
  sampleVoice({
    slug: 'sample-046',
    uses: ['plan'],
    source: 'meeting',
    receivedOn: '2025-10-25',
    publishedOn: '2025-11-10',
    area: 'narakawa',
    schoolDistrict: 'school-narakawa',
    generation: '60s',
    perspective: 'resident',
    dialogue: 'workshop-transport-2025',
    prompt: 'getting-around',
    measures: ['b-3-2', 'c-3-2'],
    title: {
      ja: 'スクールバスは、行きと帰りで別の乗り物',
      en: 'Out and back, the school bus is two different vehicles',
    },
    text: {
      ja: `スクールバスを運転して九年になります。朝のバスは静かです。みんな半分寝ている。帰りのバスは動物園です。同じ子どもとは思えない。

鏡で見ているといろいろわかります。誰が誰の隣に座らなくなったか。給食を残したか。先週まで一番前で私に話しかけてきた子が、急に一番後ろに行く。大きくなったんですね。さびしいが、口には出さない。「足元、気をつけて」だけ言います。

私が一番神経を使うのは雪ではなく、みぞれの夕方です。橋の上だけ先に凍る。見た目は濡れているだけ。私は橋の手前で必ず歩く速さまで落とします。後ろの車に鳴らされます。鳴らしてくれて結構です。後ろに乗っているのは、あの子とあの子とあの子ですから。

言いたいのは、昼間、このバスが車庫で寝ているということです。免許を返した人が坂の下で杖をついて歩いている横を、空で回送しています。規則があるのはわかります。だが、目が合うんですよ。あれはつらい。`,
      en: `Nine years I’ve driven the school bus. The morning bus is quiet; half of them are asleep. The afternoon bus is a zoo. You’d never think it was the same children.

You see things in the mirror. Who no longer sits next to whom. Who left their lunch. A little one who always sat in front and talked to me all the way moves one day to the very back. Growing up. It makes me a bit lonely but I don’t say so. “Mind the step” is all I say.

What I fear most isn’t snow. It’s sleet, in the evening. The bridges freeze first, and they only look wet. Before every bridge I slow to walking pace, and the car behind hoots. Let them hoot. I know exactly who is sitting behind me.

What I want to say is this: in the middle of the day the bus sleeps in the garage. I drive it back empty, past people who have given up their licences and are going along on their sticks at the bottom of the hill. I know there are regulations. But our eyes meet. That’s hard.`,
    },
  }),
  sampleVoice({
    slug: 'sample-047',
    uses: ['plan'],
    source: 'paper',
    receivedOn: '2026-01-22',
    publishedOn: '2026-02-09',
    area: 'kataoka',
    schoolDistrict: 'school-kataoka',
    generation: '80-over',
    perspective: 'resident',
    prompt: 'getting-around',
    measures: ['b-3-2', 'c-2-2'],
    title: { ja: '免許を返した日' },
    text: {
      ja: `免許を返したら、警察で「お疲れさまでした」と拍手された。五十八年無事故。表彰状より、軽トラのほうがよかったに。

それから床屋へ行っていない。髪は娘が切る。下手だ。予約のバスは便利だと言うが、あれは電話するのがいやだ。「どちらまで」「何のご用で」(用は聞かれんか。だが聞かれる気がする)。床屋に行くのに予約して、床屋にも予約して、帰りの予約までしたら、床屋が終わるのが先か予約が終わるのが先か、落ちついて髭も剃ってもらえん。

軽トラは庭に置いてある。ときどき乗って、エンジンはかけずに、座っている。`,
    },
  }),
  sampleVoice({
    slug: 'sample-048',
    uses: ['plan', 'contact'],
    source: 'meeting',
    receivedOn: '2025-11-15',
    publishedOn: '2025-12-05',
    area: 'narakawa',
    schoolDistrict: 'school-narakawa',
    generation: '30s',
    perspective: 'resident',
    dialogue: 'town-meeting-narakawa-2025',
    measures: ['a-1-1', 'b-3-2'],
    title: { ja: '小児科まで峠三つぶん', en: 'Three passes from the children’s doctor' },
    text: {
      ja: `楢川で二人育てています。子どもは学年に数えるほど。だからみんなに名前を知られていて、悪いことができません。それは安心です。

小児科は車で四十分。乗せて走るあいだ、後ろで吐く子に運転席からは何もできません。「もうすぐだよ」と言いながら、もうすぐじゃないと自分がいちばん知っている。雪の夜に一度、途中で停めて、抱いて、救急に電話して、「様子を見てください」と言われて、二人で車の中で朝を待ちました。結局、熱は下がりました。下がったから笑い話にしていますが、あの三時間、ラジオから流れていた曲をいまだに聞けません。

画面ごしでもいいから、夜、顔を見て「それは走ったほうがいい」「それは寝かせておけ」と言ってくれる人がいたら、と思います。医者を連れて来いとは言いません。判断を、ひとりでしなくて済むように。`,
      en: `We are bringing up two in Narakawa. You can count the children in each year on your fingers, so everyone knows their names and they can get up to nothing. That is a comfort.

The children’s doctor is forty minutes by car. If one of them is sick in the back there is nothing you can do from the wheel. “Nearly there,” you say, and you know better than anyone that you are not. Once, on a night of snow, I pulled over, held him, and rang for help; I was told to keep an eye on him, and the two of us waited for morning in the car. In the end the fever went down. Because it went down I tell it as a funny story. But there is a song that was on the radio during those three hours, and I still can’t hear it.

If only there were somebody, even on a screen, who would look at him at night and say “that one, set off now” or “that one, let him sleep”. I am not asking you to bring a doctor here. Only that the decision should not be one person’s alone.`,
    },
  }),
  sampleVoice({
    slug: 'sample-049',
    uses: ['plan', 'displayName'],
    source: 'letter',
    receivedOn: '2026-02-06',
    publishedOn: '2026-02-24',
    area: 'kita-ono',
    schoolDistrict: 'school-ryo-ono',
    generation: '70s',
    perspective: 'resident',
    prompt: 'snow-and-roads',
    displayName: 'ずくなし',
    measures: ['c-3-2', 'c-1-1'],
    title: { ja: '雪かきの貸し借り帳', en: 'The ledger of shovelled snow' },
    text: {
      ja: `ずくなしを自称して七十年、雪かきだけは休んだことがねえ。

うちの隣組は十一軒。うち、かける人がいるのは四軒。昔は十一軒で十一軒かいた。いまは四軒で十一軒かく。算数だ。で、かいてもらった家は気をつかって菓子を持ってくる。菓子を持ってこられると、こっちは次もかかにゃならん。菓子の来ない家は気の毒で、やっぱりかく。結局、菓子があってもなくてもかくだ。血糖値だけが上がる。

おらは有償にしろと言っとるだ。一軒五百円でいい。そうすりゃ頼むほうも気が楽ずら。ところが、組長会で言ったら「助け合いに金をとるのか」と怒られた。怒ったのは、かけねえほうの人だ。払わしてもらったほうが気が楽だと、ほんとは思ってる人がいるはずだに。そういう声は会議じゃ出ねえ。菓子になって出る。`,
      en: `For seventy years I’ve called myself bone idle, and I have never once missed a morning’s shovelling.

Our lane is eleven houses. In four there is somebody who can still shovel. It used to be eleven doing eleven; now it’s four doing eleven. Plain arithmetic. The ones we dig out feel bad and bring sweets. Once they’ve brought sweets we’re obliged to come again. The ones who bring none, you pity, so you dig them out too. Sweets or no sweets, you dig. All that changes is your blood sugar.

Charge for it, I say. Five hundred yen a house would do. It’d be easier on the one who asks. But when I said so at the meeting I was told off: “Money, for neighbourly help?” The man who was angry was one who can’t shovel. There must be some who would feel far better if they were allowed to pay. That sort of voice doesn’t come out at meetings. It comes out as sweets.`,
    },
  }),
  sampleVoice({
    slug: 'sample-050',
    uses: ['plan'],
    source: 'web',
    receivedOn: '2026-02-18',
    publishedOn: '2026-03-04',
    area: 'seba',
    generation: '50s',
    perspective: 'business',
    prompt: 'snow-and-roads',
    measures: ['c-3-2'],
    title: { ja: '除雪車の中から' },
    text: {
      ja: `除雪を請け負っている会社の者です。苦情はだいたい私の携帯に来ます。「うちの前に雪を置いていくな」。お気持ちはわかります。わかりますが、雪はどこかに置くしかありません。

午前二時に電話が鳴って、出動。暗い中で、消火栓、マンホール、子どもが作った雪だるま、ぜんぶよけます。雪だるまは特によけます。路上駐車が一台あると、その通りは丸ごと後回しです。

乗れる人間が四人から二人になりました。二人とも五十代。若いのを募集しても、冬だけ、夜中だけ、では来ません。夏に草刈りと組み合わせて一年の仕事にできないかと市に言ったら、草刈りは別の課だそうです。雪も草も同じ道に生えるんですけどね。`,
    },
  }),
  sampleVoice({
    slug: 'sample-051',
    uses: ['plan', 'photo'],
    source: 'web',
    receivedOn: '2026-04-15',
    publishedOn: '2026-05-07',
    area: 'takaide',
    schoolDistrict: 'school-kikyo',
    generation: '40s',
    perspective: 'resident',
    photo: 'sample-photo-crossing',
    measures: ['c-3-2', 'a-1-2'],
    title: { ja: '手をあげても止まらない' },
    text: {
      ja: `写真の横断歩道です。見守りで立って一年、数えました。雨の日、手をあげた子の前で止まった車は十台のうち四台。晴れの日は七台。雨の日ほど止まらないんです。みんな急いでいるから。

止まってくれた車に、子どもたちは渡りきってから回れ右してお辞儀をします。学校で習うわけではなく、上の子のまねです。あのお辞儀を一度でも見た運転手さんは、次から止まると思う。だから、信号をつけてくださいの前に、子どものお辞儀を広報に載せてください。信号もつけてください。`,
    },
  }),
  sampleVoice({
    slug: 'sample-052',
    uses: ['plan'],
    source: 'web',
    receivedOn: '2025-12-20',
    publishedOn: '2026-01-09',
    area: 'yoshida',
    generation: '40s',
    perspective: 'commuter',
    prompt: 'getting-around',
    measures: ['b-3-2', 'b-1-1'],
    title: { ja: '駅から工場までの二キロが遠い' },
    text: {
      ja: `松本から電車で通勤。駅から工場まで約2km。
・バスは始業に間に合う便がない
・歩くと25分、うち10分は歩道なし
・冬は凍る。今年1回、去年2回ころんだ(本人調べ)
・タクシーは毎日は無理
・自転車を駅に置きたいが屋根つきは満車
結局みんな車になり、道が混み、会社は駐車場を増やす。同じ時間に同じ方向へ300人くらい行くのにもったいないと思います。会社と市で話したことがあるのかどうかだけでも教えてほしい。`,
    },
  }),
  sampleVoice({
    slug: 'sample-053',
    uses: ['plan', 'contact'],
    source: 'meeting',
    receivedOn: '2026-09-05',
    publishedOn: '2026-09-24',
    area: 'soga',
    schoolDistrict: 'school-soga',
    generation: '60s',
    perspective: 'resident',
    dialogue: 'workshop-disaster-2026',
    measures: ['c-3-1', 'c-1-1'],
    title: { ja: '川の音が変わった夜', en: 'The night the river changed its voice' },
    text: {
      ja: `川沿いに六十年住んでいます。川の音は、大きいうちはまだいい。こわいのは低くなったときです。石が底で転がりだすと、音が腹に来る。あの夜がそうでした。

スマホが鳴って、避難という字が出た。妻は貴重品を、私は長靴を探した。そのとき思い出したのは、裏の家のことです。ご主人が酸素の機械を使っている。回覧板で月に一度会うだけの仲です。行ったら、奥さんが玄関で傘を持ったまま立っていた。「どうしていいかわからなくて」と。機械は重い。停電したら何時間もつのか、私も奥さんも知らない。結局、近所の若い夫婦の車に機械ごと積んで、公民館へ行った。公民館は、コンセントの場所が暗くてわからなかった。

被害は、ありませんでした。だから翌日には誰も話さない。でも私はあの夜、自分の家の貴重品の場所より、裏の家の酸素のことを知っておくべきだったと思っています。名簿はあるそうです。役員だけが見られる封筒の中に。封筒は、役員の家にある。役員の家は、いちばん川に近いんです。`,
      en: `I have lived by the river for sixty years. While it is loud you needn’t worry. It is when the note drops. When the stones begin to roll along the bottom you hear it in your stomach. It was like that, that night.

My phone rang and said to evacuate. My wife went for the valuables, I went for my boots. And then I thought of the house behind ours. The husband there depends on an oxygen machine. We meet once a month, over the neighbourhood circular. I went round. His wife was standing in the hall with an umbrella in her hand. “I didn’t know what to do,” she said. The machine is heavy. How many hours it would run if the power failed, neither of us knew. In the end we got it, and him, into a young couple’s car and took them to the community hall. In the hall it was dark, and nobody could find a socket.

There was no damage. So the next day no one spoke of it. But I have been thinking ever since that I ought to have known less about where our valuables were and more about that oxygen. There is a list, I’m told. It is in an envelope that only the officers may open. The envelope is at an officer’s house. His house is the one nearest the river.`,
    },
  }),
  sampleVoice({
    slug: 'sample-054',
    uses: ['plan'],
    source: 'paper',
    receivedOn: '2026-09-05',
    publishedOn: '2026-09-24',
    area: 'narakawa',
    generation: '80-over',
    perspective: 'resident',
    dialogue: 'workshop-disaster-2026',
    measures: ['c-3-1'],
    title: { ja: '逃げません' },
    text: {
      ja: `逃げません。九十一です。裏山が崩れたら崩れたときで、ここの座敷で死にます。

と言ってきましたが、先だって、向かいの若い人が「ばあちゃんが逃げないと、おれも逃げられん」と言いました。それは困る。あの子には小さい子がいる。

それで、鞄に薬と入れ歯と写真だけ入れました。逃げるとは言っていません。鞄をつくったと言っています。`,
    },
  }),
  sampleVoice({
    slug: 'sample-055',
    uses: ['plan', 'contact'],
    source: 'web',
    receivedOn: '2026-08-27',
    publishedOn: '2026-09-10',
    area: 'hirooka',
    generation: '40s',
    perspective: 'resident',
    measures: ['c-1-3', 'c-3-1'],
    title: { ja: '防災無線は、私には口パクです', en: 'To me the loudspeakers only move their lips' },
    text: {
      ja: `生まれつき耳が聞こえません。防災無線の柱は、私にとってただの柱です。

市の防災メールは便利です。でも寝ているとき、メールは光りません。振動する時計を自分で買いました。聞こえる人は買わなくていいものです。

避難訓練に行ったことがあります。説明が全部スピーカーでした。隣の人が親切に、スマホに打って見せてくれたのですが、二行おくれで届く。みんなが動き出してから、動く理由を知ります。訓練でよかった。

提案は一つです。紙でいい。「いまから何をするか」を大きく書いた紙を十枚、公民館の棚に入れておいてください。聞こえない人のためだけでなく、日本語が苦手な人、びっくりして頭が真っ白になった人にも読めます。電池もいりません。私が十枚書いて持って行ってもいいです。字はうまいです。`,
      en: `I was born deaf. To me the poles with the emergency loudspeakers are just poles.

The city’s disaster e-mails are useful. But when I am asleep an e-mail gives no light. I bought myself a watch that shakes. Hearing people don’t have to buy one.

I once went to an evacuation drill. Every instruction came over a loudspeaker. The person next to me kindly typed it out for me on a phone, two lines late. First everyone moves; then I find out why. I was glad it was only a drill.

I have one suggestion. Paper will do. Put ten sheets on a shelf in the community hall, saying in large letters what happens next. Not only for the deaf: anyone who struggles with Japanese can read them, and anyone whose mind has gone blank with fright. They need no batteries. I’ll gladly write the ten and bring them over. My handwriting is good.`,
    },
  }),
  sampleVoice({
    slug: 'sample-056',
    uses: ['plan'],
    source: 'web',
    receivedOn: '2026-04-02',
    publishedOn: '2026-04-20',
    area: 'hirooka',
    generation: '30s',
    perspective: 'commuter',
    prompt: 'work-here',
    measures: ['b-1-1', 'x-1-3'],
    title: { ja: '塩尻を知らない塩尻勤務' },
    text: {
      ja: `安曇野から広丘の会社に八年通っています。白状すると、塩尻で知っているのは、駅、会社、コンビニ、歯医者。八年で四か所です。

先月、取引先をワインの店に案内することになり、同僚に聞いたら塩尻在住の三人が三人とも「行ったことない」。結局、検索して行きました。とても良かった。取引先に「いい所で働いてますね」と言われ、「ええ」と八年ぶんの見栄をはりました。

昼休みが四十五分しかないので、会社から出られません。会社のほうに来てくれませんか、塩尻。`,
    },
  }),
]
