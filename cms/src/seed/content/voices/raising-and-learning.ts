// Seed content: longer than a source file because each entry is somebody's whole story.
import type { VoiceSeed } from '../../content-model.ts'
import { sampleVoice } from './sample-voice.ts'

/** Birth, child care, school and learning later in life (基本戦略A). */
export const raisingAndLearning: VoiceSeed[] = [
  sampleVoice({
    slug: 'sample-031',
    uses: ['plan', 'contact'],
    source: 'web',
    receivedOn: '2025-05-24',
    publishedOn: '2025-06-10',
    area: 'hirooka',
    schoolDistrict: 'school-hirooka',
    generation: '30s',
    perspective: 'resident',
    prompt: 'raising-children',
    measures: ['a-1-1', 'c-1-2'],
    title: { ja: '午前三時に開いている窓口', en: 'What is open at three in the morning' },
    text: {
      ja: `生後四十日目、午前三時。抱っこのまま台所の床に座って、スマホで「赤ちゃん　泣き止まない　母親　限界」と打ったら、出てきたのはおむつの広告でした。

産後ケアのことは知っていました。母子手帳と一緒にもらった袋に紙が入っていた。でも、申し込むには電話をかけて、面談をして、日を決める。電話をかける「元気」がある人は、たぶんまだ大丈夫な人です。私はもう、電話番号を押す指が動きませんでした。「どうされましたか」と聞かれて説明する言葉もなかった。

助けてくれたのは制度ではなく、東京に住む妹でした。妹が勝手に市のホームページから申し込んで、「明後日、人が行くから、玄関だけ開けて」と言った。玄関だけなら、開けられました。

来てくれた助産師さんは良い方でした。だからこそ思います。入口がもう一段低かったら。「つらい」のボタンが一つあって、押すだけで、向こうから連絡が来る。文章を書かせない。理由を聞かない。午前三時に押せる。それだけで、床に座っている人が何人か、立てると思います。

いま娘は元気です。私も、だいたい元気です。あの床の冷たさを忘れないうちに書きました。`,
      en: `Day forty, three in the morning. Sitting on the kitchen floor with her in my arms I typed “baby won’t stop crying mother can’t go on” into my phone. What came up was an advertisement for nappies.

I knew about post-natal care. There was a leaflet in the bag they give you. But you have to telephone, have an interview, and settle a date. Anyone with the energy to telephone is probably still all right. My finger would not press the numbers. And I had no words ready for “How can I help you?”

It wasn’t a service that rescued me. It was my sister, in Tokyo. She filled in the city’s form behind my back and told me, “Someone’s coming the day after tomorrow. All you have to do is open the door.” A door I could manage.

The midwife who came was good. That is exactly why I wish the step at the entrance were lower. One button: “It’s too much.” You press it, and they get in touch with you. No sentences to write. No reasons. You can press it at three in the morning. That alone would get some of the people on those floors back on their feet.

My daughter is well now. So am I, mostly. I wanted to write this before I forget how cold the floor was.`,
    },
  }),
  sampleVoice({
    slug: 'sample-032',
    uses: ['plan'],
    source: 'meeting',
    receivedOn: '2025-06-28',
    publishedOn: '2025-07-14',
    area: 'yoshida',
    schoolDistrict: 'school-yoshida',
    generation: '30s',
    perspective: 'resident',
    dialogue: 'workshop-childcare-2025',
    prompt: 'raising-children',
    measures: ['a-1-1', 'b-1-3'],
    title: { ja: '育休は「休み」じゃなかった' },
    text: {
      ja: `男ですが育休を三か月とりました。職場で「ゆっくり休んで」と送り出され、休んだ日は一日もありません。復帰したら「三か月も何してたの」と言われ、「人を一人生かしてた」と答えたら変な空気になりました。

支援センターに父親だけで行くと、みなさん親切なんですが、親切すぎて「お父さんえらいね」と六回言われる。母親が六回言われることはないと思うんです。えらくなくていい場所がほしいです。`,
    },
  }),
  sampleVoice({
    slug: 'sample-033',
    uses: ['plan', 'contact'],
    source: 'web',
    receivedOn: '2025-11-06',
    publishedOn: '2025-11-21',
    area: 'takaide',
    schoolDistrict: 'school-kikyo',
    generation: '30s',
    perspective: 'resident',
    prompt: 'raising-children',
    measures: ['a-1-4', 'b-1-3'],
    title: { ja: '三十七度五分の壁' },
    text: {
      ja: `夫婦とも正社員、実家は県外。保育園から「お熱が三十七度五分あります」と電話が来ると、まず夫と無言の勝負になります。先に「行けない」と言ったほうが負けです。たいてい私が負けます。

病児保育は本当にありがたい。でも予約が朝の数分で埋まる。朝七時に、熱のある子を抱えながら、画面を連打する。チケットの取り合いみたいです。取れなかった日は有給。有給が尽きたら欠勤。上の子が「ぼく、がまんして元気なふりするよ」と言った朝がありました。四歳です。

「家庭で子どもと過ごす時間を充実」という施策の名前を見ました。いい言葉だと思う。ただ、私がほしいのは、まず、子どもが安心して熱を出せることです。熱を出した日に家で過ごせるのも「充実」に入れてください。預け先を増やすのと、預けないで済む職場を増やすのと、両方が要ります。`,
    },
  }),
  sampleVoice({
    slug: 'sample-034',
    uses: ['plan', 'displayName'],
    source: 'letter',
    receivedOn: '2025-10-03',
    publishedOn: '2025-10-20',
    area: 'shiojiri-higashi',
    schoolDistrict: 'school-shiojiri-higashi',
    generation: '60s',
    perspective: 'resident',
    prompt: 'raising-children',
    displayName: '本音の祖母',
    measures: ['a-1-2', 'a-1-4'],
    title: { ja: '孫はかわいい。けれど、ごしたい', en: 'I adore them. I am also worn out' },
    text: {
      ja: `「お孫さんの世話ができて幸せですね」と言われます。はい、幸せです。そして、ごしたいです。

娘夫婦が共働きで、月曜から金曜、保育園の迎えと夕飯とお風呂までが私の持ち場です。六十四歳。自分の母は九十一で、昼間はそちらの持ち場。夕方四時に母のおむつを替えて、四時半に孫のおむつを替えます。同じ手順です。笑えるでしょう。

「ばあばがいるから預け先は足りている」と数えられているのではないかと、このごろ思います。統計のどこに私はいますか。私の時給はどこに載りますか。お金がほしいのではないのです(少しほしいですが)。倒れたときに、この家の何が止まるか、どこかの表に一行でも書いてあるだろうかと。

娘には言えません。言えば仕事をやめると言う子です。だから市に書きます。返事はいりません。でも読んだという印はほしいです。`,
      en: `“How lucky you are, able to look after your grandchildren.” Yes, I am lucky. I am also worn out.

My daughter and her husband both work, so from Monday to Friday the nursery run, supper and bath are my post. I am sixty-four. My own mother is ninety-one, and the daytime is her shift. At four I change my mother; at half past four I change my grandson. It is the same procedure. You may laugh.

Lately I wonder whether we have been counted as “no child care needed, there is a grandmother”. Where am I in the statistics? Where is my hourly wage? I don’t want money. (A little, perhaps.) I want to know whether there is a line in any table of yours that says what would stop in this house if I fell ill.

I can’t tell my daughter. She would give up her job. So I am telling the city. There is no need to reply. But I should like some sign that it was read.`,
    },
  }),
  sampleVoice({
    slug: 'sample-035',
    uses: ['plan', 'photo'],
    source: 'web',
    receivedOn: '2025-07-09',
    publishedOn: '2025-07-24',
    area: 'daimon',
    schoolDistrict: 'school-shiojiri-nishi',
    generation: '30s',
    perspective: 'resident',
    prompt: 'raising-children',
    photo: 'sample-photo-playground',
    measures: ['a-1-3'],
    title: { ja: 'ブランコの順番と、日かげ' },
    text: {
      ja: `公園の写真を添えます(写っている子の親みんなに「いいよ」をもらいました)。これで朝の七時です。夏はこの時間しか遊べません。九時にはすべり台がフライパンになります。

遊具を新しくしてほしいとは言いません。木を一本、植えてください。十年後に日かげになる木を、いま。うちの子は間に合いませんが、次の子が間に合います。

冬と雨の日は、逆に行くところがありません。えんぱーくは静かにしないといけない雰囲気がまだあって(誰にも怒られたことはないのに)、結局、隣の市の商業施設へ行って、いらない物を買って帰ります。`,
    },
  }),
  sampleVoice({
    slug: 'sample-036',
    uses: ['plan', 'contact'],
    source: 'web',
    receivedOn: '2025-12-11',
    publishedOn: '2026-01-08',
    area: 'soga',
    generation: '40s',
    perspective: 'resident',
    prompt: 'raising-children',
    measures: ['a-1-4', 'c-1-2', 'b-1-3'],
    edits: ['anonymised'],
    originalText: `ひとり親です。子どもは中二と小四。昼は給食関係、週三日は夜にコンビニで働いています。

先月、時給が上がりました。喜んだら、年間で計算すると手当が減って、差し引きで月に千円ほど減ることがわかりました。店長に「シフト減らしたい」と言ったら「みんな上がって喜んでるのに」と不思議がられた。説明すると、うちの事情を全部話すことになる。だから「体調が」と嘘をつきました。

制度が悪いと言い切る気はないです。助けられてきたので。ただ、がんばった月に減る、というのは、体にこたえます。お金よりも、気持ちのほうが。

夜のレジに、塾帰りの子が来ます。うちの子と同じくらいの年の子に「お疲れさまです」と言われる。うちの子はそのころ、一人でカレーを温めています。弟の音読を聞いてサインするのは、お姉ちゃんの役目になりました。サインの字が私にそっくりで、先生も気づかない。笑ってしまって、それから少し泣きました。

夕方から夜九時くらいまで、宿題をして、温かいものを食べて、大人が一人いる。そういう場所が歩いて行ける所にあれば、夜の仕事に行く足が軽くなります。「困っている子のための場所」と看板に書かないでください。うちの子は、困っている子だと思われるくらいなら行かないので。`,
    title: { ja: '時給が上がって、手取りが減った', en: 'My wage went up and we had less' },
    text: {
      ja: `ひとり親です。子どもは中学生と小学生。昼の仕事のほかに、週三日は夜にレジを打っています。

先月、時給が上がりました。喜んだら、年間で計算すると手当が減って、差し引きで月に千円ほど減ることがわかりました。店長に「シフト減らしたい」と言ったら「みんな上がって喜んでるのに」と不思議がられた。説明すると、うちの事情を全部話すことになる。だから「体調が」と嘘をつきました。

制度が悪いと言い切る気はないです。助けられてきたので。ただ、がんばった月に減る、というのは、体にこたえます。お金よりも、気持ちのほうが。

夜のレジに、塾帰りの子が来ます。うちの子と同じくらいの年の子に「お疲れさまです」と言われる。うちの子はそのころ、一人でカレーを温めています。下の子の音読を聞いてサインするのは、お姉ちゃんの役目になりました。サインの字が私にそっくりで、先生も気づかない。笑ってしまって、それから少し泣きました。

夕方から夜九時くらいまで、宿題をして、温かいものを食べて、大人が一人いる。そういう場所が歩いて行ける所にあれば、夜の仕事に行く足が軽くなります。「困っている子のための場所」と看板に書かないでください。うちの子は、困っている子だと思われるくらいなら行かないので。`,
      en: `I am a single parent, with one at junior high and one at primary school. Besides my day job I work a till three nights a week.

Last month my hourly wage went up. I was glad, until I worked it out over the year: the allowance goes down, and we end up about a thousand yen a month worse off. When I asked for fewer shifts my manager was puzzled. “Everyone else is pleased.” To explain I would have had to lay our whole life open. So I lied and said it was my health.

I won’t say the system is bad. It has helped us. But to lose in the very month you tried harder gets into your bones. Not the money so much. The feeling.

Children come to my till after cram school. “Good evening,” they say, children of the age of mine. At that hour mine are heating up curry by themselves. My daughter listens to her brother read aloud and signs his homework sheet; her signature is so like mine that the teacher hasn’t noticed. I laughed at that, and then cried a little.

A place within walking distance, from late afternoon till nine or so, where they do their homework, eat something warm, and there is one adult. I would leave for the night shift with a lighter step. Please don’t put “for children in need” on the sign. Mine would sooner not go than be thought one.`,
    },
  }),
  sampleVoice({
    slug: 'sample-037',
    uses: ['plan'],
    source: 'paper',
    receivedOn: '2026-05-28',
    publishedOn: '2026-06-15',
    area: 'takaide',
    schoolDistrict: 'school-kikyo',
    generation: 'under-18',
    perspective: 'student',
    guardianConsent: true,
    prompt: 'after-school',
    measures: ['a-1-4', 'a-1-3'],
    title: { ja: 'じどうクラブは うるさいです' },
    text: {
      ja: `じどうクラブは、たのしいけど、うるさいです。わたしは本をよみたいです。ろう下でよんでたら、先生に「みんなとあそぼう」といわれました。みんなとあそびたくないときもあります。きらいじゃないです。本をよんでるだけです。

しずかなへやが、ひとつほしいです。せまくていいです。`,
    },
  }),
  sampleVoice({
    slug: 'sample-038',
    uses: ['plan'],
    source: 'web',
    receivedOn: '2026-04-27',
    publishedOn: '2026-05-18',
    generation: '40s',
    perspective: 'staff',
    prompt: 'after-school',
    measures: ['a-2-2', 'a-2-1'],
    edits: ['shortened', 'anonymised'],
    originalText: `市内の学校で働いています。学年と教科は書きません(三年の学年主任です、と書くと分かってしまうので消してください)。

放課後というお題ですが、私の放課後は六時半からです。会議と電話が終わって、やっと明日の授業を考える。いちばん大事な仕事を、いちばん疲れた頭でしています。

「働き方改革」で、会議の紙が減りました。これは本当に減った。ありがたい。次に来たのが「働き方改革の取り組みについて報告する様式」でした。職員室で、笑い声が起きました。久しぶりに。

地域の方が花壇の世話をしてくださる学校があります。それまでは教頭が水をやっていた。花壇の水やりが一つなくなっただけで、教頭先生が教室に来て、子どもの名前を覚え始めた。こういう一つが、研修十回より効きます。何かをやめること、誰かに渡すこと、それを校長の勇気だけにまかせないで、市全体で「これはやめます」と言ってください。

このアンケート自体がまた一つの調査物であることも申し添えます。`,
    title: { ja: '花壇の水やりが一つなくなって' },
    text: {
      ja: `市内の学校で働いています。

放課後というお題ですが、私の放課後は六時半からです。会議と電話が終わって、やっと明日の授業を考える。いちばん大事な仕事を、いちばん疲れた頭でしています。

「働き方改革」で、会議の紙が減りました。これは本当に減った。ありがたい。次に来たのが「働き方改革の取り組みについて報告する様式」でした。職員室で、笑い声が起きました。久しぶりに。

地域の方が花壇の世話をしてくださる学校があります。それまでは教頭が水をやっていた。花壇の水やりが一つなくなっただけで、教頭先生が教室に来て、子どもの名前を覚え始めた。こういう一つが、研修十回より効きます。何かをやめること、誰かに渡すこと、それを校長の勇気だけにまかせないで、市全体で「これはやめます」と言ってください。`,
    },
  }),
  sampleVoice({
    slug: 'sample-039',
    uses: ['plan', 'contact'],
    source: 'web',
    receivedOn: '2026-06-22',
    publishedOn: '2026-07-08',
    area: 'kataoka',
    generation: '40s',
    perspective: 'resident',
    prompt: 'after-school',
    measures: ['a-2-3', 'c-1-2'],
    title: { ja: '朝八時の電話', en: 'The call at eight in the morning' },
    text: {
      ja: `小五の息子が学校に行かなくなって一年二か月です。

毎朝八時に、学校へ欠席の電話をします。二百回以上しました。「今日もお休みです」「わかりました、お大事に」。先生が悪いのではありません。でも私は毎朝八時に、うちの子は今日もだめでした、と報告する係になった気がしています。いまはアプリで連絡できるようになって、それだけで息ができるようになりました。電話が一本なくなることが、こんなに楽だとは。

中間教室は見学に行きました。いい所でした。ただ、うちから車で二十五分、送って迎えて、そのあいだ私は仕事に行けません。行ける日と行けない日は、朝にならないとわからない。パートは去年やめました。

息子は家で、ダンゴムシを六十二匹飼っています。種類ごとに湿り気を変えて、ノートをつけている。漢字は書きたがらないのに、「湿」だけは書けます。これは学んでいないことになるのでしょうか。

近所の人に「今日は早いね」と声をかけられると、家に引き返してしまう子です。「ダンゴムシ元気?」だったら、たぶん三十分しゃべります。`,
      en: `It is a year and two months since my son, who is in his fifth year, stopped going to school.

Every morning at eight I rang the school to say he would be absent. More than two hundred times. “He won’t be in today.” “I see. Take care of him.” The teachers aren’t to blame. But I had come to feel it was my job to report each morning at eight that my child had failed again. Now it can be done with an app, and that alone let me breathe. I had no idea how much lighter life is without one telephone call.

We went to see the support classroom. It was good. It is also twenty-five minutes away by car, there and back twice, and I can’t go to work meanwhile. Whether it is a day when he can go, we don’t know until morning. I gave up my part-time job last year.

At home my son keeps sixty-two woodlice. Each kind has its own dampness, and he writes it all down. He won’t practise his characters, but he can write the one for “damp”. Does that count as not learning?

If a neighbour says, “Home early today?” he turns round and goes back in. If somebody asked, “How are the woodlice?” I think he would talk for half an hour.`,
    },
  }),
  sampleVoice({
    slug: 'sample-040',
    uses: ['plan', 'displayName'],
    source: 'meeting',
    receivedOn: '2026-02-14',
    publishedOn: '2026-03-02',
    area: 'daimon',
    generation: '18-29',
    perspective: 'resident',
    dialogue: 'youth-conference-2026',
    displayName: '元・来なかった子',
    measures: ['a-2-3', 'a-3-1'],
    title: { ja: '「待ってるよ」がいちばん重かった', en: '“We’re waiting for you” weighed the most' },
    text: {
      ja: `中学に二年行きませんでした。今は介護の仕事をしています。夜勤もやります。朝起きられなかった人間が、夜起きてます。

大人になってから言えることを言います。「待ってるよ」がいちばん重かった。待たせてる、と思うからです。寄せ書きは段ボールに入れて押し入れの奥にしまいました。ごめんなさい、捨ててはいないです。

助かったのは、図書館の人。平日の昼間に中学生がいるのに、何も聞かずに「その作者、新しいの入ったよ」とだけ言った。それが週に一回の、親以外との会話でした。二年で百回くらい。百回で、人は外に出られるようになります。自分の場合は。

だから居場所をつくるなら、居場所って名前をつけないでほしい。図書館は図書館だったから行けたので。`,
      en: `I missed two years of junior high. Now I work in elderly care, nights included. The kid who couldn’t get up in the morning is the one who’s up all night.

There’s something I can say now that I’m grown. “We’re waiting for you” weighed the most, because it meant I was keeping you waiting. I put the card with everybody’s messages in a box at the back of the cupboard. I’m sorry. I didn’t throw it away.

What helped was somebody at the library. A schoolkid, there, on a weekday: and all they ever said was, “That author’s new one is in.” It was my one conversation a week with anyone but my parents. Two years, so about a hundred. After a hundred a person can go outside. This person could.

So if you want to make a place to belong, please don’t call it one. I could go to the library because it was a library.`,
    },
  }),
  sampleVoice({
    slug: 'sample-041',
    uses: ['plan'],
    source: 'web',
    receivedOn: '2025-09-02',
    publishedOn: '2025-09-19',
    area: 'seba',
    generation: 'under-18',
    perspective: 'student',
    guardianConsent: true,
    prompt: 'getting-around',
    measures: ['b-3-2', 'a-3-1'],
    title: { ja: '親の予定が自分の予定' },
    text: {
      ja: `高1です。バスの最後が早すぎます。部活終わってから間に合ったことがないです。だから毎日親の車待ち。親の仕事が長引くと自分の予定もなくなります。文化祭の準備で「あと一時間残れる人」って聞かれて、決めるのは自分じゃなくて母の残業。

バイトもしたいけど迎えが増えるので言えない。友だちは広丘なのでふつうにやってます。

免許まであと二年。二年って高校ほぼ終わりなんですけど。
オンデマンドのやつは知ってます。夜もやってください。`,
    },
  }),
  sampleVoice({
    slug: 'sample-042',
    uses: ['plan'],
    source: 'web',
    receivedOn: '2026-07-03',
    publishedOn: '2026-07-21',
    area: 'hirooka',
    generation: 'under-18',
    perspective: 'student',
    guardianConsent: true,
    measures: ['a-2-1'],
    title: { ja: 'タブレットの良いところと悪いところ' },
    text: {
      ja: `中3です。タブレットの良いところ→手をあげなくても意見が出せる。自分は声が小さいので助かる。悪いところ→家に持って帰るとき重い。教科書も全部持って帰るので、どっちかにしてほしい。リュックを体重計ではかったら9.4キロありました。弟(4さい)が16キロなので、弟半分強です。`,
    },
  }),
  sampleVoice({
    slug: 'sample-043',
    uses: ['plan'],
    source: 'web',
    receivedOn: '2026-09-14',
    publishedOn: '2026-10-01',
    area: 'kita-ono',
    schoolDistrict: 'school-ryo-ono',
    generation: '40s',
    perspective: 'resident',
    prompt: 'in-2032',
    measures: ['a-2-2', 'x-1-2'],
    title: { ja: '小さい学校の親は、決まってから聞かされる' },
    text: {
      ja: `2032年、うちの子の学校はありますか。

噂だけが先に来ます。「もう統合は決まってるらしい」と美容室で聞く。次の週に農協で聞いたら年号まで付いていた。市役所に電話したら「何も決まっていません」。たぶん本当に決まっていないんでしょう。でも決まっていないのと考えていないのは違いますよね。考えている途中を見せてもらえないから噂のほうが勝つ。

誤解されたくないので書きますが、絶対残せと言っているのではないです。うちは上が四年、下が年長で、下の学年はいま聞いているだけで七人です。七人で、そのうち女の子は二人。二人がけんかしたらどうなるのかと思う。でも私自身ここの学校で、私の学年は十九人で、それでよかったし、夫は松本の大きい学校で四クラスあって、夫に言わせると七人はかわいそうだと。かわいそうって言われるとそれはそれで腹が立つんですけど。うちの中でももう割れてます。義母は「学校がなくなったら終わりだ」しか言わないし、夕飯の時にこの話になると下の子が箸を止めて聞いているので、最近は子どもが寝てからにしています。

あと両小野は塩尻だけで決められる話でもないですよね。辰野と一緒なので。そのへんどうなっているのか、誰がどこで話しているのかも知りません。知らないのは私の勉強不足かもしれませんが、勉強しようにも何を読めばいいのか。

お願いは一つだけで、決める前の、まだ恥ずかしい段階の数字を見せてください。何年に何人になりそうか、バスなら何分か、先生は何人になるか、いくらかかるか。残す場合とまとめる場合と、どっちもでない場合と。「ご意見をうかがう会」のお知らせが来るころにはだいたい決まっているのはみんな知っています。だから人が来ないんだと思います。

長くなりました。仕事の休み時間に書いているので変なところがあったら直してください。`,
    },
  }),
  sampleVoice({
    slug: 'sample-044',
    uses: ['plan'],
    source: 'web',
    receivedOn: '2026-03-24',
    publishedOn: '2026-04-07',
    area: 'daimon',
    generation: '50s',
    perspective: 'resident',
    measures: ['a-3-2', 'x-1-1'],
    title: { ja: '五十四歳、分数からやり直す' },
    text: {
      ja: `工場の機械が入れかわって、画面の数字が読めないと仕事にならなくなった。若いのに聞くのは三回までが限度だ。四回目は聞けない。

えんぱーくの三階で、中学の数学の本を借りて、隅の席で分数からやっている。背中を丸めて、表紙を隠して。となりで中学生が同じ本をやっていて、目が合った。むこうが先に「ここ、むずいっすよね」と言った。分母のところだ。むずい。

資格の講座はいろいろあるが、どれも「基礎のできている方」からだ。基礎のできていない大人の入口が、どこにもない。恥をかかずに分数を聞ける場所を、ひとつ。`,
    },
  }),
]
