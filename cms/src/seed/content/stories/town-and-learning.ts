import type { StorySeed } from '../../content-model.ts'

/** Living and learning in the middle of the city: the platform, the library, a shop of patches. */
export const townAndLearning: StorySeed[] = [
  {
    slug: 'story-thirty-eight-minutes',
    sample: true,
    channels: ['citizens', 'showcase'],
    title: { ja: '三十八分あれば', en: 'Given thirty-eight minutes', easy: '電車を 待つ 38分' },
    lead: {
      ja: '三方へ列車が出る駅のまちで、待つ時間に起きていること。高校生の本音と、窓いっぱいの夕焼けと、川に映る特急の明かり。',
      en: 'What happens while people wait, in a town whose trains leave in three directions: true confessions, a window full of sunset, the lights of an express in a river.',
      easy: '塩尻（しおじり）駅では、電車を 待つ 時間が 長い ことが あります。待って いる 間の 話です。',
    },
    theme: 'living',
    picture: 'station-platform',
    publishedOn: '2026-07-03',
    areas: ['daimon', 'narakawa', 'matsumoto-area'],
    voices: ['sample-010', 'sample-012', 'sample-013'],
    body: {
      ja: `塩尻駅のホームには、ぶどう棚があります。東京へ向かう線、名古屋へ向かう線、松本と長野へ向かう線がここで分かれ、たいていの人は階段を上って、下りて、別の列車に乗ります。乗り換えるだけの駅だと言われます。けれども、乗り換えには待つ時間がついてきます。

## 棚の下で

部活の帰り、次の列車まで長く空くことがあります。ベンチに座り、コンビニのチキンを一個、二人で分けます。

> あの38分で、進路のことも、別れ話も、ぜんぶやりました。38分あると人は本当のことを話します。12分だと話さない。
> — voice:sample-012

居場所を用意しましょう、と大人は言います。書いてくれた高校生がほしいのは、屋根と、電源と、何の目的かを聞かれないことの三つです。冬の寒さについては、まだだれも解決していません。

## 広丘を過ぎたあたり

松本までは短い道のりです。三十年通った人は、家を建てるとき、松本に住むことも考えました。思いとどまったのは、帰りの車窓のためです。

> 山の向こうに日が落ちて、畑が全部赤くなる。あれを見て帰ると、会社のことを家に持ちこまずにすむ。
> — voice:sample-013

駅のそば屋の入口は、人ひとり分の幅しかありません。横を向いて入るようになったら、酒をやめる約束だそうです。松本で飲んだ夜は、話がいちばん面白いところで時計を見ます。

## 贄川では、列車が時計

木曽の谷に入ると、列車は一、二時間に一本になります。八時のが鳴ったら洗濯を干し終え、十時のが来るまでに畑。乗りおくれると、半日がなくなります。

> 夕方の特急は止まらないで行っちまうけれど、窓の明かりが川に映ってきれいなもんで、主人と「ああ、きょうも名古屋へ行ったな」と手を振ります。
> — voice:sample-010

無人の待合には小さな本棚があり、割りばしの袋がしおりになっています。続きを読む人がいるのだからと、その本は抜かずにおくのが決まりです。だれが決めたのかは、わかりません。`,
      en: `There is a grape trellis on the platform at Shiojiri Station. The line for Tokyo, the line for Nagoya and the line for Matsumoto and Nagano part here, and most people go up the stairs, down again, and into another train. A place to change, they call it. But changing comes with waiting.

## Under the trellis

After club practice it can be a long time until the next train. They sit down on the bench and share a piece of convenience-store chicken between two.

> Careers, break-ups, we did the whole lot in those 38 minutes. Give people 38 minutes and they say true things. In 12, they don’t.
> — voice:sample-012

Let us provide a place for them, say the adults. What the student who wrote to us wants is three things: a roof, a socket, and not to be asked what one is there for. As for the cold in winter, nobody has solved that yet.

## A little past Hirooka

It is not far to Matsumoto. A man who has travelled there for thirty years did think of living in it when the time came to build a house. What kept him was the window on the way home.

> The sun goes behind the mountains and the fields turn red from end to end. After that I do not carry the office into the house.
> — voice:sample-013

The doorway of the noodle stand at the station is one person wide. He goes in sideways now, and has promised to give up drinking when that no longer works. On evenings out in Matsumoto he has to look at the clock just as the talk is getting good.

## In Niekawa the trains are the clock

Once you are in the Kiso valley there is a train every hour or two. By the eight o’clock the washing has to be up; until the ten o’clock there is the vegetable patch. Miss one, and half the day is gone.

> The evening express goes by without stopping, but its windows shine in the river, and my husband and I wave: there it goes, off to Nagoya again.
> — voice:sample-010

In the unstaffed waiting room is a small bookshelf, with a chopstick wrapper for a bookmark. Somebody means to read on, so that book is left where it is. It is a rule. Nobody knows who made it.`,
    },
  },
  {
    slug: 'story-ship-and-octopus',
    sample: true,
    channels: ['citizens', 'showcase'],
    title: { ja: '船の本と、蛸の本', en: 'A book about ships, a book about octopuses', easy: '船の 本と たこの 本' },
    lead: {
      ja: '赤ん坊が泣き、八十九歳が新聞の順番を待つ。えんぱーくの壁柱のあいだで、二人はたぶん、同じ朝にいた。',
      en: 'A baby cries; a man of eighty-nine waits his turn for the newspaper. Among the wall-pillars of Enpark the two were, perhaps, there on the same morning.',
      easy: '図書館で 赤ちゃんが 泣きました。新聞を 読む おじいさんが いました。えんぱーくの 話です。',
    },
    theme: 'learning',
    picture: 'enpark-library',
    publishedOn: '2026-06-05',
    areas: ['daimon'],
    voices: ['sample-011', 'sample-019'],
    body: {
      ja: `塩尻駅から歩いて行ける所に、えんぱーくがあります。2010年に開いた建物で、97枚の薄い壁柱が床を支えています。部屋を仕切る壁は少なく、本棚の向こうに別の机が、その向こうに子どもの靴が見えます。図書館と、子育ての場と、シニアや市民活動の場が、扉をへだてずに続いています。

## 三回検索した人

赤ん坊を図書館に連れて行ってよいものか。出かける前に、三回調べた人がいます。授乳室から出たところで娘が泣きだし、あやまりながら出口へ走りました。

> そうしたら、新聞を読んでいたおじいさんが顔も上げずに「声が出るのはいいことだ」と言ったんです。隣の高校生が参考書で口を隠して笑っていました。
> — voice:sample-011

その日、産んでから初めて、自分の本を借りました。料理でも育児でもない、船の本です。十ページも進まないまま、延長し、返し、また借りています。

## 四紙の順番

開館と同時にやって来る常連が五人います。だれがどの新聞から読むか、決めたわけではないのに順番があります。ある朝、若い人が一紙目を先に取りました。八十九歳の人は二十分待ち、しかたなく手近な雑誌を開きました。

> 蛸の知能についての記事が誠に面白く、以来、蛸の本を四冊借りております。八十九にして蛸であります。若い方には感謝せねばなりません。
> — voice:sample-019

耳は遠くなりましたが、赤ん坊の泣き声はよく聞こえるといいます。

> あれは良いものです。声が出るというのは、生きる側に居るということであります。
> — voice:sample-019

## 通じていたかどうか

母親に声をかけた人と、この人が同じ人かどうか、私たちは確かめていません。二人とも、相手の名前を知りません。知らないまま、同じ屋根の下で、片方は船を進め、片方は蛸を読んでいます。学ぶというのは、こういうことの長い続きなのかもしれません。

椅子が低くて立ち上がるのに掛け声が要る、という注文もありました。この春、二センチ高くなりました。`,
      en: `Within walking distance of Shiojiri Station stands Enpark. It opened in 2010, and ninety-seven thin wall-pillars hold up its floors. Few walls divide it: beyond a bookshelf you see another table, and beyond that a row of children’s shoes. The library, the place for families and those for older people and civic groups run on into one another without doors.

## Somebody who searched three times

May one take a baby to a library? One mother looked that up three times before she set out. She had just come out of the nursing room when her daughter began to howl, and she ran for the exit, apologising.

> An old man reading the newspaper did not even look up. “A good pair of lungs is a good thing,” he said. The schoolgirl beside him was laughing behind her workbook.
> — voice:sample-011

That day, for the first time since the birth, she borrowed a book for herself. Not cooking and not babies: ships. Ten pages in, she has renewed it, returned it and borrowed it again.

## The order of four newspapers

Five regulars come as the doors open. Nothing was ever agreed about who begins with which paper; all the same there is an order. One morning a young person took the first paper first. A man of eighty-nine waited for twenty minutes, and opened a magazine because it was there.

> in it an article on the intelligence of the octopus, so very interesting that I have since borrowed four books on the subject. At eighty-nine, the octopus. I owe that young person my thanks.
> — voice:sample-019

He has grown hard of hearing. A crying baby, he says, he hears quite clearly.

> I am glad of it. To have a voice is to be on the side of the living.
> — voice:sample-019

## Whether they met

We have not tried to find out whether he is the man who spoke to the mother. Neither knows the other’s name. Not knowing, under one roof, one of them gets on with her ship and the other with his octopus. Perhaps that is what learning is: a long continuation of this sort of thing.

There was also a complaint, that the chairs were so low that getting up took a heave-ho. Since this spring they have been two centimetres higher.`,
    },
  },
  {
    slug: 'story-everyone-says-grapes',
    sample: true,
    channels: ['citizens', 'showcase'],
    title: { ja: '当て布は、たいていぶどう', en: 'The patch is nearly always grapes', easy: 'ぶどうの 形の 布' },
    lead: {
      ja: 'きれいな資料より、穴のあいたズボンを一本。始める人と、始めない人が、同じ机で電卓をたたく夜がある。',
      en: 'One torn pair of trousers instead of beautiful slides. There are evenings when people who are starting something and people who are not sit at one table with a calculator.',
      easy: '服を 直す 店を 始めた 人と、東京の 会社の 仕事を 家で する 人。スナバで 会った 人の 話です。',
    },
    theme: 'together',
    picture: 'snabar-workshop',
    publishedOn: '2026-05-15',
    areas: ['daimon', 'takaide', 'hirooka'],
    voices: ['sample-015', 'sample-016', 'sample-017'],
    body: {
      ja: `スナバは、2018年の夏に開いた市の拠点です。やってみたいことのある人が来て、話し、試し、失敗もします。砂場と同じで、作ったものは次の人に踏まれることもあります。

## だれが困っているのか

子どもの服を直す店をやりたかった人が、はじめて計画を話した日のこと。会ったばかりの大工さんに、困っているのはだれなのかと聞かれ、答えられませんでした。資料より、穴のあいたズボンを一本持って来たほうが早かった、とあとで思います。

> 次の週、そのズボンをはいて行きました(自分の)。そうしたら大工さんが膝の抜けた作業着を三枚持ってきた。最初のお客さんは、子どもではなくて大工さんでした。
> — voice:sample-017

いまは作業着も、剣道着も、介護のために前をあける服も直します。小さな当て布を何の形にするか尋ねると、たいていの人がぶどうと言うので、ぶどうばかり縫っています。もうかってはいません。

## 始める気のない人

東京の会社の仕事を、広丘の部屋でしている人がいます。窓に常念岳が見え、画面の相手には合成かと聞かれます。スナバに行ってみると、みんなが何かを始める人に見えました。コーヒーだけ飲んで帰りました。二回目も、そうでした。

> 三回目に、隣で帳簿をつけていた八百屋さんに「ここの電卓、Enterが効かねえ」と話しかけられて、それから八百屋さんの表計算を直す係になりました。対価はネギです。
> — voice:sample-015

一人で画面に向かい、声を一度も使わない日は、いまもあります。ネギのある週と、ない週があるようになりました。

## 毎回ちがう名前

スナバの外でも、交換は起きています。ブラジルから来た小学生は、家の通訳を引き受けています。友だちのおばあさんは、その子の名前をうまく言えません。

> でも、毎回ちがうまちがえかたをするのがおもしろいです。おやきをくれます。お母さんはパォン・デ・ケージョを持って行きました。
> — voice:sample-016

餅かと聞かれたそのパンは、次の日には全部なくなっていたそうです。何かを一緒に始めたわけではありません。お礼のお礼が、まだ終わらないだけです。`,
      en: `Snaba is a place run by the city, opened in the summer of 2018. People come with something they want to try; they talk, test and fail. The name means sandpit, and as in a sandpit what you build may be walked on by the next one along.

## Who is in trouble

Somebody who wanted to mend children’s clothes presented the plan for the first time. A carpenter, a stranger until that moment, wanted to know whose trouble it was meant to end. There was no answer. One torn pair of trousers would have done better than all those slides.

> The next week I came wearing them (my own). The carpenter turned up with three pairs of work trousers, all through at the knee. My first customer was not a child; it was him.
> — voice:sample-017

Now it is overalls, kendo jackets, and garments altered to open at the front for somebody being cared for. Asked what shape the little patch should be, nearly everyone says grapes, and so the shop sews nothing but grapes. It is not making money.

## Somebody with no wish to start

Another person works for a Tokyo company from a room in Hirooka, with Mt Jonen in the window; people on the screen ask whether it is real. At Snaba everyone looked like somebody about to start something. It was one coffee and home. The second time, too.

> The third time, a greengrocer doing his books at the next table said, “The Enter key on this thing’s dead.” I am now in charge of his spreadsheet. I am paid in leeks.
> — voice:sample-015

There are still days in front of the screen without one word spoken aloud. There have come to be weeks with leeks and weeks without.

## A different name each time

Exchange goes on outside Snaba as well. A primary-school child who came from Brazil is the family’s interpreter. A friend’s grandmother cannot get the child’s name right.

> Her grandma can’t say my name, but she gets it wrong a different way every time, and that’s fun. She gives me oyaki dumplings.
> — voice:sample-016

The child’s mother sent pão de queijo in return. Was it mochi, the grandmother wanted to know; by the next day it was all gone. Nobody has started anything together. It is only that the thank-yous for the thank-yous have not come to an end.`,
    },
  },
]
