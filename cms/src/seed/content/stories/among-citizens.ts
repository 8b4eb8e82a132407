import type { StorySeed } from '../../content-model.ts'

/** Stories for those who live here: what became of voices in the identity, in schools and between the fields. */
export const amongCitizens: StorySeed[] = [
  {
    slug: 'story-envelope-face-up',
    sample: true,
    channels: ['citizens'],
    title: {
      ja: '封筒を、表にして置けるまで',
      en: 'Until the envelope can lie face up',
      easy: '「知」の ことばの 話',
    },
    lead: {
      ja: '「知の交流と創造」を20年、裏返して置いてきた人がいる。その言葉に救われた人も、同じ町にいる。直して使う、ということの途中経過。',
      en: 'For twenty years somebody has laid “Exchange and Creation of Knowledge” face down. Somebody else was saved by the same words. A report from the middle of mending them.',
      easy: '市の ことば「知の 交流と 創造」を 好きな 人も、つらいと 思う 人も います。みんなで 話して います。',
    },
    theme: 'together',
    picture: 'town-meeting',
    publishedOn: '2026-10-30',
    areas: ['shiojiri', 'seba', 'hirooka'],
    voices: ['sample-065', 'sample-067', 'sample-070'],
    body: {
      ja: `市の封筒には「知の交流と創造」と刷ってあります。平成17年から使ってきた、まちの芯になる言葉です。えんぱーくもスナバも、この言葉のそばで育ちました。けれども、封筒を受け取る人がどう読んでいるかを、市は長いあいだ聞いていませんでした。

## 裏返して置く

洗馬の人から手紙が届きました。中学を出て鋳物工場で四十三年働き、知という字の前では下を向く癖があるといいます。

> ただ、あの言葉は、もう知を持っている人たちが交流しているように読める。入口に段があるように見える。段は、上がれる人には見えません。
> — voice:sample-065

手紙には、砂の湿りを握って確かめる手つきのことが書いてありました。これは知ですか、と尋ねています。捨てろとは言っていません。

## 消さないでほしい

七月、えんてらすで対話の会がありました。会場で言えなかったからと、紙で受け取った声があります。

> 「難しいから変えよう」と言われると、あの日がなかったことになる気がする。わからない人がいるのはわかる。でも、やさしい言葉にしたら誰も締め出されない、というのも、ちょっと嘘だと思う。
> — voice:sample-067

一度は「知」の字を消す案をつくっていた職員が、この紙を読んで手を止めました。

## 取りに来なかった十七年

広丘に住んで十七年の人は、交流とは両方向のことだろうと書きました。市から紙はたくさん届く。けれど、

> 私が知っていることを取りに来た人は、いません。
> — voice:sample-070

十一月に入ってから、地区の役員と職員が聞きに行く約束をしています。遅すぎた、という言葉も含めて聞きます。

## 途中のこと

入口で選んでもらった旗のうち、「締め出されている」は9本。会の終わりに選び直しても、9本でした。言葉を直す話し合いだけでは、動かないものがあります。意味の説明は書き直している最中で、六つ目の問い「居場所」も、まだ下書きです。[いまの下書きと、変えた理由](/brand/)を読んで、気になるところを2027年2月までに教えてください。

封筒は、今の分を使い切ってから刷り直します。裏には、手の知恵の話を一つずつ載せるつもりです。最初の一枚を何にするかは、返事を待っています。`,
      en: `“Exchange and Creation of Knowledge” is printed on the city’s envelopes. Since 2005 the words have stood at the heart of what Shiojiri wants to be, and Enpark and Snaba grew up beside them. How the people who get the envelopes read them, the city did not ask for a long time.

## Face down

A letter came from Seba. Its writer left school at fifteen, worked forty-three years in a foundry, and has a habit, at the word “knowledge”, of looking at the floor.

> But the words sound as if people who already have knowledge were exchanging it. There seems to be a step at the entrance, and a step can’t be seen by those who can climb it.
> — voice:sample-065

The letter describes how one tells the damp of moulding sand by squeezing it, and asks whether that is knowledge. It does not say that the words should be thrown away.

## Please don’t delete them

In July there was a dialogue at Enterasu. One voice reached us afterwards on paper, since it had been too hard to say aloud. Here was somebody who had been bullied at school and had learnt from adults at Snaba that knowledge does not mean marks. To change the words because they are difficult would be as if that day had never been. And to think that simple words shut nobody out is, this writer says, not quite true either.

Someone on the staff, who had already drafted a version without the word for knowledge, read the sheet and put down the pen.

## Seventeen years without a visit

Somebody who has lived in Hirooka for seventeen years wrote that an exchange goes in two directions.

> So far I have received a great many papers. No one has come to fetch what I know.
> — voice:sample-070

It has been agreed that district officers and staff will go and listen in November. “Too late” is among the things they are prepared to hear.

## In the middle

Of the flags people chose on the way in, nine stood for “shut out”. When they chose again at the end there were nine. Some things are not moved by talking about wording. The explanation of what the words mean is being rewritten, and the sixth question, on belonging, is still a draft. Read [the draft and the reasons for its changes](/brand/), and tell us by February 2027 what troubles you.

New envelopes will be printed when the present ones are used up. On the back of each is to be something that hands know. As to the first, we are waiting for an answer.`,
    },
  },
  {
    slug: 'story-fifteen-minutes-of-tea',
    sample: true,
    channels: ['citizens'],
    title: { ja: '先生がお茶を飲める十五分', en: 'A quarter of an hour for tea', easy: '先生が お茶を 飲む 時間' },
    lead: {
      ja: '声の裏返る読み聞かせと、散歩の人が水をやる花壇。学校の仕事を一つ渡すと、教室に大人が一人戻ってくる。',
      en: 'A father’s cracking voice at story time, flower beds watered by somebody on a walk: hand on one task, and one adult comes back into the classroom.',
      easy: '近所の 人が 学校の 仕事を 手伝います。先生は、子どもと 話す 時間が ふえます。',
    },
    theme: 'learning',
    picture: 'school-road',
    publishedOn: '2026-09-25',
    areas: ['hirooka', 'shiojiri'],
    voices: ['sample-023', 'sample-038', 'sample-042'],
    body: {
      ja: `朝の読み聞かせに来た父親は、営業を十八年していて、人前で話すのは平気なはずでした。三年生の目の前で、最初のページから声が裏返ります。

> 静かになったのは上手だったからではなくて、オオカミのところで私が本当に怖くなって止まったからです。子どもが「だいじょうぶ、しぬのはオオカミ」と教えてくれました。
> — voice:sample-023

月に一度で三年目になり、会社の上司も来るようになりました。続けるうちに、教室の後ろが気になりだしたそうです。読んでいるあいだも、先生は立ったまま連絡帳を見ていました。

## 六時半から始まる放課後

市内の学校で働く人からは、こんな声が届いています。会議と電話が終わり、ようやく明日の授業を考えるころには外が暗い。

> いちばん大事な仕事を、いちばん疲れた頭でしています。
> — voice:sample-038

その声には、小さな例が書いてありました。花壇の世話を地域の人が引き受けたら、水やりをしていた教頭が教室に来て、子どもの名前を覚え始めたというのです。何かをやめること、だれかに渡すことを、校長の勇気だけにまかせないでほしい、と続きます。

## 市の名前でやめる

六月、校長と教育委員会は、市全体でやめることを五つ決めました。花壇の水やりと、集金を現金で扱うことが入っています。働き方改革の取り組みを報告する様式も、廃止しました。渡した先の花壇では、鍵のいらない蛇口が足りないとわかり、枯らしてしまった所も二つあります。

決めただけで、できていないこともありました。教科書を置いて帰ってよいという決まりは三年前からあったのに、棚のない学校が残っていました。

> リュックを体重計ではかったら9.4キロありました。弟(4さい)が16キロなので、弟半分強です。
> — voice:sample-042

二学期から棚が入り、いま量り直してもらっています。

読み聞かせの父親は、あと九人足りません。二人組で来てくださると、十五分だけ、先生が席を外せます。声は裏返ってかまいません。お茶の用意は、学校がします。`,
      en: `The father who had come to read stories before lessons has been in sales for eighteen years and does not mind speaking in public. So he thought. In front of the eight-year-olds his voice cracked on page one.

> On page three they went quiet, not because I was good, but because I had reached the wolf and stopped, truly frightened. “It’s all right,” a child told me. “It’s the wolf that dies.”
> — voice:sample-023

Once a month has become the third year, and his boss comes too. After a while he began to notice the back of the room. All the time that he read, the teacher stood there checking home notebooks.

## An afternoon that begins at half past six

Another voice is from somebody who works in one of the city’s schools. When meetings and telephone calls are over, and tomorrow’s lessons can be thought about at last, it is dark outside. The most important work is done with the most tired head.

It tells of one small thing. When neighbours took on the flower beds, the deputy head, who used to water them, began to come into classrooms and learn the children’s names. Stopping things and handing them on, the voice goes on, should not be left to the courage of a head alone.

## Stopped in the city’s name

In June the heads and the board of education agreed on five things that the whole city stops. Watering flower beds is one and handling money in cash another. The form for reporting on efforts to reduce work was abolished as well. The flower beds turned out to need taps that open without a key, and two of them have died.

Some things had been decided and never done. For three years it had been allowed to leave textbooks at school, while some schools had no shelves to leave them on. A student in the last year of junior high put a rucksack on the bathroom scales, found that it weighed more than half a little brother, and told us so. There are shelves since the second term, and the weighing is to be repeated.

Nine more fathers are wanted for story time. If you come in pairs, the teacher can leave the room for a quarter of an hour. Your voice may crack. The school will see to the tea.`,
    },
  },
  {
    slug: 'story-matchmaker',
    sample: true,
    channels: ['citizens'],
    title: { ja: '畑の見合い', en: 'A match between fields', easy: '畑を 貸す 人、借りる 人' },
    lead: {
      ja: '貸したいが、こわい。借りたいが、五回説明した。畑と人のあいだに立つ仲人が、長靴で歩きだした。',
      en: 'Willing to lend, and afraid to. Wanting to lease, and explaining it five times. Between the fields and the people matchmakers have set out in rubber boots.',
      easy: '畑を 貸したい 人も、借りたい 人も、こまって いました。間に 入る 人が できました。',
    },
    theme: 'working',
    picture: 'vineyard-autumn',
    publishedOn: '2026-11-13',
    areas: ['seba', 'kataoka', 'soga'],
    voices: ['sample-029', 'sample-059', 'sample-060'],
    body: {
      ja: `洗馬に、先祖から受け継いだ三反の畑があります。持ち主は七十代。子どもは継がず、買う人もいません。貸せばよいと言われますが、草ぼうぼうで返ってきた話を聞くと、踏み切れません。

> 若い衆に使ってもらえりゃ、水の癖も、石の出る所も、ぜんぶ教えてやりてえ。だが、紙の上の約束だけじゃなく、間に入って、年に一度でいいから畑を一緒に見てくれる人がほしい。
> — voice:sample-059

書類では渡せないものが畑にはある、ということです。

## 五つの窓口

借りるほうにも言い分があります。片丘で荒れた畑を起こした人は、手続きのために五つの窓口を回りました。どこでも親切にされました。

> 五回とも、最初から説明しました。
> — voice:sample-029

窓口にいた職員は、全員が自分を一回目だと思っていました。来年四月からは、話を聞くのは一度だけになり、紙のほうが五つの課を回ります。それまでは農政課の職員が一緒に歩きます。これまでに九人と歩きました。

## 仲人が歩く

農業を退いた二人が、仲人を引き受けました。貸す人と借りる人と三人で、年に一度、畑の端から端まで歩きます。石の出る所には印をつけ、地図にして、返すときに一緒に返します。

三組がまとまり、一組は破談になりました。水を入れる順番で折り合わなかったためです。先にわかってよかったと、どちらも言っています。縁のなかった畑は、いまも空いています。

## わからん、と言える席

貸し借りだけでは続きません。夏の夜が冷えなくなった畑で、何をどう植えるのか。桔梗ヶ原の作り手は、こう書きました。

> 片丘の新しい人たちは、隠さず見せ合っている。あれがうらやましい。
> — voice:sample-060

三月の円卓会議で「わからん」を一人一つずつ書いたところ、いちばん時間がかかったのは、いちばん長くやっている人でした。いまは八軒が、名前を伏せた記録を持って毎月会っています。八軒は、多くはありません。`,
      en: `In Seba there is a third of a hectare that has come down through a family. Its owner is over seventy. The children have other lives, and there are no buyers. Lease it, people say; but one hears of fields that came back as weeds, and so it has not been leased. The owner would gladly teach a young tenant how the water runs and where the stones come up. What is wanted, beyond promises on paper, is somebody to stand in between and to look at the field with both of them, if only once a year. There are things about a field that papers cannot hand over.

## Five counters

Those who lease have something to say as well. A man who cleared an overgrown field in Kataoka had to go to five counters. Everybody was kind.

> All five times I explained from the beginning.
> — voice:sample-029

Each person behind a counter had believed that it was the first time. From next April the story will be heard once, and it is the sheet that visits five sections. Until then somebody from the Agriculture Section walks along. They have walked with nine people so far.

## The matchmakers walk

Two retired farmers have agreed to be matchmakers. Once a year they walk from one end of the field to the other with lender and tenant. Where stones come up they make a mark, and the marks become a map, to be returned with the field.

There are three matches. A fourth fell through, because they could not agree on the order of watering. Both sides are glad to have found out beforehand. That field still lies empty.

## A table for not knowing

Leases alone will not keep fields going. What should be planted, and how, where summer nights no longer cool? A grower in Kikyōgahara wrote to us with envy of the newcomers in Kataoka, who show each other everything. Kikyōgahara is proud ground, the letter says, and a place would be welcome where one may say “no idea” and take one’s pride home again.

In March, at a round table, everybody wrote down one thing that they did not know. The one who took longest had been at it longest. Now eight growers meet every month and bring their records, without names. Eight is not many.`,
    },
  },
]
