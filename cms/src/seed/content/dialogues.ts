// Seed content: the written results of eight dialogues, each a whole record.
import type { DialogueSeed } from '../content-model.ts'

/** 対話・ワークショップ, who took part and who was missing, what was said and what became of it. */
export const dialogues: DialogueSeed[] = [
  {
    slug: 'workshop-childcare-2025',
    sample: true,
    title: {
      ja: '子育てワークショップ「あの日、何があれば」',
      en: 'Child-rearing workshop: “What would have helped, that day?”',
      easy: '子育ての 話し合い',
    },
    form: 'workshop',
    heldOn: '2025-06-28',
    place: { ja: 'えんぱーく 市民サロン', en: 'Enpark, citizens’ salon', easy: 'えんぱーく' },
    area: 'daimon',
    participantCount: 31,
    participants: {
      ja: '0〜6歳の親17人(うち父親4人)、祖父母5人、保育士3人、助産師1人、子育てサークル2人、職員3人。託児20人。来られなかった人:夜に働く親、外国につながる家庭、楢川・北小野の方はお一人もいませんでした。',
      en: '17 parents of children up to six (4 fathers), 5 grandparents, 3 nursery teachers, 1 midwife, 2 from parents’ circles, 3 staff; 20 children were minded. Missing: parents who work nights, families from abroad, and anybody from Narakawa or Kita-Ono.',
    },
    summary: {
      ja: '「支援が足りない」で始まり、「支援にたどりつくまでが遠い」に言い直された半日。入口を一段低くすることと、母親以外が名前を呼ばれることが、施策1-1の二つの状態になりました。',
      en: 'A morning that began with “there is not enough support” and ended with “it is too far to the support there is”. Lowering the entrance by one step, and somebody using the mother’s own name, went into the two states of measure 1-1.',
      easy: '子どもを 育てる 人が 話しました。「手伝いは ある。でも、そこまでが 遠い」と いう 話が 多かったです。電話を しなくても 手伝いを たのめるように、考えています。',
    },
    results: {
      ja: `## 問い

「足りないものは何ですか」とは聞きませんでした。「いちばん困ったあの日、何があれば違いましたか」と聞き、日付と時刻まで思い出して書いてもらいました。

## 出てきたこと

いちばん多かった時刻は**午前2時から4時**でした(17枚中6枚)。いちばん多かった場所は、台所の床です。

- 電話をする元気がある人は、もうだいじょうぶな人。
- 「お母さん」とばかり呼ばれて、自分の名前を忘れそうになる。
- 「お父さんえらいね」と六回言われると、次から行きにくい。
- ばあばは無料で無限だと思われている。

> 産後ケアの紙はもらっていた。袋から出したのは、子どもが三歳のときだった。

## 食い違ったこと

預け先を増やしてほしいという声と、預けないで済む働き方がほしいという声は、最後まで一つになりませんでした。無理に一つにせず、**両方が要る**と模造紙に書きました。祖父母の手当については賛成8、反対9。反対のほとんどは祖父母ご本人でした。

## 一緒に描いたもの

施策1-1のロジックモデルの下書き。市がすること、一緒にすること、だれがしてもよいことを三色で貼り分けたところ、「だれがしてもよい」がいちばん多くなりました。

## そのあと

- 電話をしなくても産後ケアを申し込める入口を、こども課と健康づくり課で試しています。
- 来られなかった夜勤の親のために、同じ問いを紙で病院と工場の休憩室に置きました(戻ってきたのは9枚)。
- 楢川へは11月に出向きました。[楢川の町会](/dialogues/town-meeting-narakawa-2025/)をご覧ください。`,
      en: `## The question

We did not ask what is lacking. We asked: on the hardest day, what would have made a difference? And we asked people to remember the date and the hour.

## What came up

The commonest hour was **between two and four in the morning** (6 of 17 sheets). The commonest place was the kitchen floor.

- Anyone with the energy to telephone is already all right.
- Everyone calls you “Mum” until you nearly forget your name.
- Be told “what a good father” six times and you would rather not go again.
- A grandmother is thought to be free of charge and without end.

> I had been given the leaflet. When I took it out of the bag my child was three.

## Where we differed

Those who want more places in child care and those who want work that lets them do without did not come together, and we did not force it. The sheet says: **both are needed**. On an allowance for grandparents it was eight for and nine against. Most of those against were the grandparents.

## What we drew

A draft of the logic model for measure 1-1. We marked in three colours what the city does, what we do together and what anyone may do. Most of the notes were in the third colour.

## Since then

- The Children’s and Health sections are trying out a way into post-natal care without a telephone call.
- For parents on night shifts the same question was left on paper in hospital and factory rest rooms. Nine sheets came back.
- In November we went to Narakawa: see the [town meeting](/dialogues/town-meeting-narakawa-2025/).`,
    },
    measures: ['a-1-1', 'a-1-2', 'a-1-4'],
    prompt: 'raising-children',
    picture: 'clinic-baby',
  },
  {
    slug: 'workshop-elders-2025',
    sample: true,
    title: {
      ja: 'シニアワークショップ「出番と引っこみ」',
      en: 'Workshop for the over-65s: “Stepping in, stepping back”',
      easy: '65さいより 上の 人の 話し合い',
    },
    form: 'workshop',
    heldOn: '2025-09-13',
    place: { ja: '吉田地区センター', en: 'Yoshida district centre', easy: '吉田(よしだ)地区センター' },
    area: 'yoshida',
    participantCount: 38,
    participants: {
      ja: '65歳から93歳までの31人(女性18人、男性13人)、地域包括支援センター2人、高校生2人、職員3人。送迎を出しましたが、ふだん家から出ない方は送迎でも来られませんでした。そのうち7人を後日訪ねました。',
      en: '31 people between 65 and 93 (18 women, 13 men), 2 from the community care centre, 2 high-school students, 3 staff. We offered lifts, but those who rarely leave home did not come by lift either; we called on seven of them later.',
    },
    summary: {
      ja: '「役に立ちたい」と「もう休みたい」が同じ人の中にあることを確かめた会。健康教室より「来ないと見に来る人がいる場」が薬になる、という声が中心になりました。',
      en: 'The wish to be of use and the wish to be left in peace live in the same person. What helps most, people said, is less the exercise class than a group that comes to look when you are missing.',
      easy: '「だれかの 役に 立ちたい」と「もう 休みたい」は、同じ 人の 中に あります。「来ないと、だれかが 見に 来る」場所が だいじだと いう 話に なりました。',
    },
    results: {
      ja: `## はじめに言われたこと

「活躍、活躍と言うが、活躍しない自由はあるのか」。最初の発言でした。予定を変えて、まず**出たい日と引っこみたい日**を一週間の表に書きました。31人のうち29人に、両方がありました。

## わかったこと

- 「健康のため」では続かない。お茶と悪口と漬物で続く。
- いちばん効いた見守りは、マレットゴルフのスコア表だった。空欄の人を、三人で見に行った。
- 教えるのは好きだが「講師」は嫌。呼び名がつくと断りたくなる。
- 男性は、用事がないと出られない。女性は、用事があって出られない。

> 役に立たなくなったら、来ちゃいけないのかと思っとった。

## 決めなかったこと

有償の手伝いについては意見が割れました。「一回五百円なら頼める」が14人、「金をとるなら頼まない」が6人、「払う側ならいいが、もらう側は困る」が9人。最後の9人の気持ちをどう扱うかは、[地区ごと](/areas/yoshida/)に話を続けます。

## そのあと

長寿課は、教室の出席簿を「来なかった人に誰が声をかけたか」がわかる形に変えました。高校生の二人は、翌月からスコア係を手伝っています。時給は漬物だそうです。`,
      en: `## The first thing that was said

“You keep on about active seniors. Is one free not to be active?” We changed the programme and asked everybody to mark, on a table of the week, the days they would like to **step in** and the days they would like to **step back**. Twenty-nine of thirty-one had both.

## What we learnt

- “For your health” keeps nobody going. Tea, gossip and pickles do.
- The best safety net was a mallet-golf score sheet: one name was blank, and three people went to look.
- People like teaching and dislike being called instructors. Give it a title and they decline.
- Men don’t go out unless there is something to do. Women don’t go out because there is.

> I thought once you were no use you weren’t supposed to come.

## What we did not settle

Paid help divided us. “I could ask, at five hundred yen a time”: 14. “Not if money changes hands”: 6. “I’d gladly pay but could never accept it”: 9. What to do about those nine is being talked over further [district by district](/areas/yoshida/).

## Since then

The Long Life Section’s attendance sheets now show who called on the people who did not come. The two students have been helping to keep score since the following month. They are paid in pickles.`,
    },
    measures: ['c-2-1', 'c-2-2', 'c-1-1'],
    prompt: 'what-you-love',
    picture: 'garden-elders',
  },
  {
    slug: 'workshop-transport-2025',
    sample: true,
    title: {
      ja: '移動のワークショップ「あきらめた外出の地図」',
      en: 'Transport workshop: “A map of journeys given up”',
      easy: '「行かなかった 日」の 話し合い',
    },
    form: 'workshop',
    heldOn: '2025-10-25',
    place: { ja: '塩尻総合文化センター', en: 'Shiojiri Culture Centre', easy: '文化センター' },
    area: 'daimon',
    participantCount: 42,
    participants: {
      ja: '免許を返した方9人、高校生8人、車いす・ベビーカーを使う方6人、運転手5人(バス・タクシー・スクールバス)、松本からの通勤者3人、商店と工場から4人、地区の役員3人、職員4人。朝日村・山形村の担当者も聞きに来ました。',
      en: '9 people who have given up their licence, 8 high-school students, 6 who use wheelchairs or prams, 5 drivers (bus, taxi, school bus), 3 commuters from Matsumoto, 4 from shops and factories, 3 district officers, 4 staff. Colleagues from the villages of Asahi and Yamagata came to listen.',
    },
    summary: {
      ja: '乗った回数ではなく、あきらめた外出を地図に貼りました。217枚。いちばん多かったのは通院ではなく「ちょっと」でした。',
      en: 'Instead of counting rides we pinned the journeys people had given up on a map: 217 of them. The commonest was not the doctor. It was “just for a bit”.',
      easy: '「行きたかったけれど、行かなかった」ことを 地図に はりました。217まい ありました。いちばん 多いのは「ちょっと」の ようじでした。',
    },
    results: {
      ja: `## 地図に貼ったもの

この一か月で**あきらめた外出**を、行き先と時刻で貼りました。217枚。

- 「ちょっと」(床屋、立ち読み、友だちの家) 74枚
- 部活・バイト・塾の帰り 51枚
- 通院 38枚
- 飲み会・夜の催し 33枚
- その他 21枚

通院には代わりの手立てがあり、「ちょっと」には何もありませんでした。

## 言われて、はっとしたこと

> バリアフリーは、気まぐれに動けることです。

> 昼間、スクールバスは空で走っている。歩いている人と、目が合う。

> 親の残業が、自分の門限です。

## 意見が割れたこと

夜の便を増やすか、昼の便を残すか。高校生と免許を返した方が向かい合わせに座り、三十分話して、結論は出ませんでした。ただ、二つの組は「**予約を断られた回数を公開してほしい**」で一致しました。

## 広域で考えること

病院と高校の行き先の四割は市の外でした。市の境で便が切れる問題は、松本広域圏の担当者の集まりに、この地図ごと持って行きました。

## そのあと

- スクールバスの昼の回送に一般の人が乗れるか、地域交通課と学校教育課で規則を調べています(2026年度中に答えを出します)。
- 断った予約の件数は、2026年4月から公開しています。
- 夜の便は、まだできていません。運転手が足りないためです。`,
      en: `## What went on the map

Every journey **given up** in the past month, by place and hour: 217 slips.

- “Just for a bit” (the barber, the bookshop, a friend’s house): 74
- Home from clubs, jobs and cram school: 51
- The doctor: 38
- Evenings out: 33
- Other: 21

For the doctor there was usually another way. For “just for a bit” there was none.

## What made us sit up

> Accessibility means being able to change your mind.

> At midday the school bus runs empty. I pass people walking, and our eyes meet.

> My curfew is my mother’s overtime.

## Where we differed

More runs in the evening, or keep the ones at midday? The students and those without a licence sat facing each other for half an hour and came to no conclusion. They did agree on one thing: **publish how often a booking is refused**.

## The wider area

Four in ten trips to hospitals and high schools lead out of the city. The map itself was taken to the meeting of the Matsumoto area’s transport officers.

## Since then

- Transport and Education are examining whether the public may ride the empty school buses; there will be an answer within fiscal 2026.
- Refused bookings have been published since April 2026.
- There are still no evening runs. There are not enough drivers.`,
    },
    measures: ['b-3-2', 'c-1-3'],
    prompt: 'getting-around',
    picture: 'bus-stop-rain',
  },
  {
    slug: 'town-meeting-narakawa-2025',
    sample: true,
    title: {
      ja: '楢川地区 町会「残すもの、変えるもの、困っているもの」',
      en: 'Narakawa town meeting: “What to keep, what to change, what troubles us”',
      easy: '楢川(ならかわ)の 話し合い',
    },
    form: 'town-meeting',
    heldOn: '2025-11-15',
    place: { ja: '楢川保健福祉センター', en: 'Narakawa health and welfare centre', easy: '楢川の センター' },
    area: 'narakawa',
    participantCount: 57,
    participants: {
      ja: '楢川にお住まいの49人(60代以上が36人、30代以下が5人)、漆器と観光の事業者(重なりあり)、小中学校の先生2人、職員6人。列車の時刻に合わせて午後1時10分に始め、3時40分に終えました。',
      en: '49 residents of Narakawa (36 of them over sixty, 5 under forty), lacquer and tourism businesses among them, 2 teachers, 6 staff. To fit the trains we began at 1.10 and ended at 3.40.',
    },
    summary: {
      ja: '人口の半分が65歳以上の地区で、「何を残すか」より先に「だれが残るか」の話になりました。市が答えられなかった問いを、そのまま記録しています。',
      en: 'In a district where every second person is over sixty-five the talk turned from what will be kept to who will be here. The questions the city could not answer are recorded as they were asked.',
      easy: '楢川は、2人に 1人が 65さいより 上です。「だれが ここに のこるか」と いう 話に なりました。市が 答えられなかった 質問も、書いて あります。',
    },
    results: {
      ja: `## 残すもの

「洗濯物の見える宿場」。映画のセットにしないでほしい、という一言に、いちばん大きな拍手がありました。朝に道を掃く習慣、贄川の待合室の本棚、六月の祭り。

## 変えるもの

- 漆の勉強会を、大門ではなく楢川でやる。夜の会議も一度はこちらで。
- 塗り手だけでなく、木地と漆掻きも一緒に育てる。
- 病院の予約を列車の時刻に合わせてとれるようにする。

## 困っているもの

小児科まで車で40分。夜、走るか待つかを一人で決めること。空き家の数が、市の統計(41軒)と地元の数え(68軒)で合わないこと。

> 賞状は十二枚ある。額の裏に、仕入れの値段を書いておいた。

## 市が答えられなかった問い

- 学校はいつまであるのか。
- 「食えんぞ」と言わずに若い人に来てもらうのは、正しいのか。
- 2032年に、この会場に何人いるのか。

最後の問いには、推計(地区の人口)を後日配りました。初めの二つには、まだ答えがありません。来年も同じ問いを最初に読み上げます。

## そのあと

- 空き家は地元の方と一緒に歩いて数え直し、63軒でした。数え方の違いも[変更の記録](/changes/)に載せました。
- 夜の小児相談を画面ごしに受ける方法を、健康づくり課が調べています。
- 2026年2月、楢川の公民館で夜の会議を一度開きました。職員18人が、帰りの列車を心配しました。`,
      en: `## To keep

“A post town with its laundry showing.” The plea not to be turned into a film set drew the loudest applause. The habit of sweeping the street at dawn; the bookshelf in Niekawa’s waiting room; the June festival.

## To change

- Hold the lacquer seminars here, not in Daimon. And one evening meeting, too.
- Train not only those who coat the bowls but those who turn the wood and tap the trees.
- Let people book the doctor to fit the trains.

## What troubles us

Forty minutes to a children’s doctor, and deciding alone at night whether to set out. And the number of empty houses: 41 by the city’s count, 68 by the district’s own.

> I’ve got twelve certificates. On the back of each I wrote what the materials cost that year.

## What the city could not answer

- How long will there be a school?
- Is it right to let young people come without telling them they won’t make a living?
- How many of us will be in this room in 2032?

For the last we sent round the population estimate. To the first two there is no answer yet. Next year’s meeting will open with the same questions.

## Since then

- We walked the streets together and counted the empty houses again: 63. How the counts differ is in the [record of changes](/changes/).
- The Health Section is looking into a children’s helpline by screen at night.
- In February 2026 one evening meeting was held in Narakawa. Eighteen members of staff worried about the last train.`,
    },
    measures: ['b-2-3', 'b-3-2', 'a-1-1', 'c-1-1'],
    picture: 'town-meeting',
  },
  {
    slug: 'youth-conference-2026',
    sample: true,
    title: {
      ja: 'こども・若者会議「38分あったら」',
      en: 'Youth conference: “If you had 38 minutes”',
      easy: 'わかい 人の 会議',
    },
    form: 'committee',
    heldOn: '2026-02-14',
    place: { ja: 'スナバ', en: 'Snabar', easy: 'スナバ' },
    area: 'daimon',
    participantCount: 46,
    participants: {
      ja: '中学生11人、高校生19人、18〜24歳9人(学校に行っていない・いなかった人4人をふくむ)、聞き役の大人7人(市の職員3人は発言しない約束)。司会は高校生2人。定時制と外国につながる人が一人ずつで、少なかったという反省が出ました。',
      en: '11 junior-high and 19 high-school students, 9 aged 18 to 24 (4 of whom are or were out of school), 7 adults to listen (3 of them staff, who had promised not to speak). Two students presided. One from evening school and one from a family from abroad: too few, they said themselves.',
    },
    summary: {
      ja: '「居場所をつくってあげる」への違和感から始まり、「屋根、電源、理由を聞かれないこと」の三つにまとまりました。高校生のロジックモデルが施策a-3-1の下書きになりました。',
      en: 'It began with unease at being “given a place to belong” and ended with three things: a roof, a socket, and nobody asking why. The students’ logic model became the draft for measure a-3-1.',
      easy: '中学生、高校生、わかい 人が 話しました。ほしいものは 三つです。やね、電気、「どうして いるの」と 聞かれないこと。',
    },
    results: {
      ja: `## 約束

大人は、聞かれるまで話さない。職員は、その場で「できません」を言わない。破ったら一回百円。集まった四百円でお菓子を買いました。

## 居場所という言葉

最初の三十分で、「居場所」という言葉が人気のないことがわかりました。

> 「はい、居場所です」ってされると、居られない。

> 図書館は、図書館だったから行けた。

ほしいのは場所の種類ではなく条件でした。**①屋根 ②電源 ③「何の目的で」と聞かれない**。駅から歩ける所。冬に寒くない所。

## 出て行くこと、帰ること

出て行く予定の人は19人中14人。そのうち「帰らないと決めている」は3人。「帰ったら負け」と思うかには、半分が手を挙げました。「いつ帰ってくるの」と聞かないでほしい、は全員一致でした。

## 一緒に描いたもの

高校生がロジックモデルを描きました。最初の「活動」の欄は「会議をひらく」ではなく「**38分、だれかと待つ**」でした。大人からは成果指標が足りないと言われ、「待ち時間に自分から話しかけた人数」という指標の案が出ました。はかれるかどうかは研究中です。

## そのあと

- 駅の待合の一角を、目的を聞かない場所として冬のあいだ試しました(2026年12月に二回目)。
- 次の会議の司会は、前の会議に来なかった人から選ぶことになりました。
- 「課題を見つける授業」を「一つなくす授業」にできないか、学校教育課が二校と相談中です。`,
      en: `## The rules

Adults speak only when asked. Staff may not say “that’s not possible” on the spot. A hundred yen for each breach. The four hundred yen bought sweets.

## The trouble with “a place to belong”

It took half an hour to find out that nobody likes the phrase.

> If someone says, here, this is your place to belong, then you can’t be there.

> I could go to the library because it was a library.

What is wanted is not a kind of place but conditions: **a roof, a socket, and nobody asking what you are here for**. Within walking distance of the station, and not freezing.

## Leaving and coming back

Of nineteen high-school students fourteen mean to leave. Three have decided not to return. Asked whether coming back feels like losing, half raised their hands. That nobody should be asked “When are you coming home?” was unanimous.

## What they drew

The students drew a logic model. Its first activity was not “hold a meeting” but “**wait 38 minutes with somebody**”. When the adults missed an indicator, one was proposed: the number of people who started a conversation while waiting. Whether it can be measured is under study.

## Since then

- A corner of the station’s waiting room was tried out over the winter as a place where nobody asks; the second trial is in December 2026.
- The next conference will be presided over by people who did not come to this one.
- Education is talking with two schools about turning the class that “finds local problems” into one that gets rid of one.`,
    },
    measures: ['a-3-1', 'a-3-3', 'a-2-3'],
    prompt: 'in-2032',
    picture: 'snabar-workshop',
  },
  {
    slug: 'wine-roundtable-2026',
    sample: true,
    title: {
      ja: 'ワイン円卓会議「わからん、と言える席」',
      en: 'Wine round table: “A seat where you may say you don’t know”',
      easy: 'ワインの 話し合い',
    },
    form: 'workshop',
    heldOn: '2026-03-14',
    place: {
      ja: '桔梗ヶ原の醸造所(持ち回り)',
      en: 'A winery on the Kikyogahara plateau',
      easy: '桔梗ヶ原(ききょうがはら)の ワインの 工場',
    },
    area: 'soga',
    participantCount: 29,
    participants: {
      ja: '醸造所とぶどう農家16人(桔梗ヶ原10、片丘5、その他1)、近所にお住まいの方4人、飲食店2人、鉄道とタクシーから2人、大学の研究者1人、職員4人。季節の働き手と、外国から来て畑で働く方には声が届いていませんでした。',
      en: '16 winemakers and growers (10 from Kikyogahara, 5 from Kataoka, 1 other), 4 neighbours, 2 restaurants, 2 from rail and taxi, 1 researcher, 4 staff. Seasonal workers, and those from abroad who work in the fields, had not been reached.',
    },
    summary: {
      ja: '品種、暑さ、帰りの足、洗濯物に付く匂い。商売敵が同じ席で「わからん」と言うことから始めました。',
      en: 'Varieties, heat, how to get home, and the scent on the washing. Competitors sat down together and began by saying what they do not know.',
      easy: 'ぶどうと ワインを 作る 人、近所の 人が 話しました。「わからない」と 言うことから はじめました。暑い 夏の ことを いっしょに しらべます。',
    },
    results: {
      ja: `## 「わからん」を一人ひとつ

- 十五年後、この品種で赤の色がのるのか。
- 糖度の記録を、どこまで見せ合ってよいのか。
- 消毒の日を、隣の家にどう知らせればいいのか。
- 飲んだ人を、どうやって帰すのか。

全員が書きおわるまで二十分かかりました。いちばん時間がかかったのは、いちばん長くやっている方でした。

## 近所の方から

> 爆音は慣れました。予定表を紙で入れてくれるようになってから、腹が立たなくなりました。

消毒の予定を前の週に知らせることは、その場で11軒が始めると決めました。市は何もしていません。よい例なので、ここに書きます。

## 食い違ったこと

気温と糖度の記録を出し合うことには、桔梗ヶ原で賛成と反対が半々。片丘は全員賛成。「歴史のあるほうが失うものが多い」という発言のあと、長い沈黙がありました。結論は、**まず三年分、名前を伏せて、来た人だけ**です。

## 帰りの足

試飲のあとのタクシー相乗りを、鉄道の時刻に合わせて秋の週末に試すことになりました。費用は醸造所と客が出し、市は停める場所と案内を引き受けます。

## そのあと

- 10月の週末6日間で、相乗りは延べ212人。帰りの最後の便に乗れなかった人が9人いました。
- 名前を伏せた記録は8軒分。少ないですが、8軒は毎月会っています。
- 畑を借りる手続きの窓口が五つに分かれている点は、農政課が一枚の紙にまとめ直しています。`,
      en: `## One “I don’t know” each

- Will this variety still colour in fifteen years’ time?
- How much of our sugar records may we show one another?
- How do we tell the house next door about spraying days?
- How do we get people home when they have been drinking?

It took twenty minutes until everyone had written one. The person with the longest experience took the longest.

## From the neighbours

> We got used to the bangs. Since they put the timetable through the door we have stopped being cross.

Eleven growers decided there and then to announce spraying a week ahead. The city did nothing. It is a good example, so we record it.

## Where we differed

On pooling records of temperature and sugar Kikyogahara was split down the middle; Kataoka was all for it. “Those with the history have more to lose,” somebody said, and there was a long silence. The outcome: **three years’ worth to begin with, without names, among those who want to**.

## Getting home

Shared taxis after tastings, timed to the trains, on autumn weekends. Wineries and guests pay; the city sees to the stops and the signs.

## Since then

- Over six days in October 212 rides were shared. Nine people missed the last one.
- Eight growers have put in records without names. It is few, but the eight meet every month.
- The five counters one has to visit to lease a field are being brought together on a single sheet by the Agriculture Section.`,
    },
    measures: ['b-2-2', 'b-2-1', 'b-3-2'],
    prompt: 'work-here',
    picture: 'wine-cellar',
  },
  {
    slug: 'brand-dialogue-2026',
    sample: true,
    title: {
      ja: 'ことばの対話会「この言葉の中に、あなたはいますか」',
      en: 'Dialogue on the city’s words: “Are you in them?”',
      easy: '市の ことばの 話し合い',
    },
    form: 'workshop',
    heldOn: '2026-07-11',
    place: { ja: '広丘 えんてらす', en: 'Enterrace, Hirooka', easy: '広丘(ひろおか) えんてらす' },
    area: 'hirooka',
    participantCount: 64,
    participants: {
      ja: '10代から80代の52人。内訳は、抽選の案内状で来た方23人、お題「この言葉の中に…」に声を寄せた方11人、外国につながる方7人、障がいのある方4人、職員として市の言葉を使う人7人。進行3人、手話通訳2人、ポルトガル語・ベトナム語の通訳2人、記録5人。「来る人は、もう中にいる人だ」という指摘があり、後日、工場の昼休みと楢川で二回、小さな会を開きました。',
      en: '52 people from their teens to their eighties: 23 invited by lot, 11 who had answered the question, 7 with roots abroad, 4 with disabilities, 7 staff who use the words at work; with 3 facilitators, 2 sign-language and 2 other interpreters, and 5 note-takers. “Whoever comes is already inside,” somebody objected, so two small meetings followed, one in a factory’s lunch break and one in Narakawa.',
    },
    summary: {
      ja: '「知の交流と創造」を捨てるか残すかではなく、直して使う。判断基準に「居場所があるか(belonging)」を足した次の言葉の下書きが生まれました。まだ決まっていません。',
      en: 'Neither discard “Exchange and Creation of Knowledge” nor leave it as it is: mend it and use it. A draft of the next words has one more criterion, belonging. Nothing is settled yet.',
      easy: '「知の交流と創造」と いう ことばを 話し合いました。すてないで、なおして 使います。「だれの 場所も あるか」と いう 考えを 足します。まだ きまっていません。',
    },
    results: {
      ja: `## はじめに、旗を立てる

入口で三色の旗から一本を選びました。「自分のことだ」14本、「関係ない」21本、「締め出されている」9本、「わからない」8本。終わりに選び直すと、19・11・9・13でした。**締め出されていると感じる人の数は、変わりませんでした。**

## 「知」とは何か

それぞれの「知っていること」を一つずつ札に書きました。

- 鋳物の砂の湿り気
- カエルの声七種類
- ゴミの分け方を、怒らずに教える方法
- 認知症の母と、もめずに町内を一周する道順
- 電気の図面

> これが知なら、私は持っている。そう書いてあれば、の話だ。

> やさしい言葉に締め出された人間も、います。

## 食い違ったこと

「知」の字を残すかどうかで、部屋は分かれました。残す派は「学校の成績ではない知に、自分は救われた」と言い、変える派は「その説明が要る時点で、届いていない」と言いました。どちらも譲らず、それでよいことにしました。

## 下書きになったこと

言葉を切り替えるのではなく、**意味の書き方と、判断基準**を直します。五つの基準(交流・創造・暮らし・未来・開かれ)に、六つめ「居場所」を足し、問いはこうしました。「この決めごとで、席を失う人はいないか。いるなら、その人に話したか」。

## 使われ方

職員からは「起案の欄は前年の写しになっている」という告白がありました。欄をやめ、年に三件だけ、十五分話して理由を書く方法を、四つの課で試しています。

## そのあと

- 下書きは[次のことば](/brand/)で読めます。意見は2027年2月まで受け付けます。
- 工場の昼休み(参加22人)では「黄色い名札にも配ってくれ」と言われ、そうしました。
- 締め出されていると答えた9人のうち、6人にもう一度会えました。3人には会えていません。`,
      en: `## First, a flag

At the door everyone took a flag. “It’s about me”: 14. “Nothing to do with me”: 21. “It shuts me out”: 9. “I don’t know”: 8. When they chose again at the end it was 19, 11, 9 and 13. **The number of those who feel shut out had not changed.**

## What is knowledge?

Each wrote one thing they know on a card.

- How damp the moulding sand is
- Seven kinds of frog, by ear
- How to teach the sorting of rubbish without getting cross
- A way round the block with a mother who has dementia, and no quarrel
- Wiring plans

> If that is knowledge, I’ve got some. Provided it says so somewhere.

> There are people whom the easy words shut out, too.

## Where we differed

The room was divided over keeping the word “knowledge”. One side had been saved by a kind of knowledge no school marks. The other held that words which need explaining have not arrived. Neither gave way, and we left it at that.

## What went into the draft

Not new words in place of old, but a better account of **their meaning and their criteria**. To exchange, creation, everyday life, future and openness comes a sixth, belonging, with this question: “Will anybody lose their seat by this decision? If so, have we spoken to them?”

## How the words are used

Staff confessed that the box on the proposal form is copied from the year before. Four sections are trying it without the box: three decisions a year, a quarter of an hour’s talk on each, and reasons written down.

## Since then

- The draft can be read under [the next words](/brand/). Comments are taken until February 2027.
- In the factory’s lunch break (22 people) we were told to give the sheet to the yellow badges as well. We did.
- Of the nine who felt shut out we have met six again. Three we have not.`,
    },
    measures: ['x-1-3', 'x-1-2'],
    prompt: 'shut-out',
    picture: 'festival-lanterns',
  },
  {
    slug: 'workshop-disaster-2026',
    sample: true,
    title: {
      ja: '防災ワークショップ「封筒の中の名簿」',
      en: 'Disaster workshop: “The list in the envelope”',
      easy: '防災(ぼうさい)の 話し合い',
    },
    form: 'workshop',
    heldOn: '2026-09-05',
    place: { ja: '宗賀地区センター', en: 'Soga district centre', easy: '宗賀(そうが)地区センター' },
    area: 'soga',
    participantCount: 44,
    participants: {
      ja: '川沿いと山沿いの住民25人(うち80代以上6人)、医療機器を使う方とご家族3人、耳の聞こえない方2人、外国につながる方3人、中学生3人、消防団2人、職員6人。手話通訳・要約筆記あり。夜に働く方が来られない時間でした。',
      en: '25 residents from along the river and below the slopes (6 over eighty), 3 who depend on medical devices or live with somebody who does, 2 deaf people, 3 with roots abroad, 3 junior-high students, 2 volunteer firefighters, 6 staff; with sign-language and written interpretation. For people on night shifts the hour was wrong.',
    },
    summary: {
      ja: '名簿はあるのに、要る夜に開けない。逃げないと決めた人が、何があれば鞄をつくるか。正しい避難ではなく、実際の夜から考えました。',
      en: 'There is a list, and on the night it is needed nobody can open it. What would make somebody who has decided to stay pack a bag? We began not with correct evacuation but with nights that happened.',
      easy: '大雨の 夜の ことを 話しました。名前の 表は あります。でも、ひつような 夜に 使えませんでした。音が 聞こえない 人に、紙で 知らせることを はじめます。',
    },
    results: {
      ja: `## ある夜の再現

大雨の夜を、時刻を追って机の上でやり直しました。人形が四十四体。名簿の封筒は、川にいちばん近い役員の家にありました。

- 21:40 警報。封筒を開ける決まりがわからず、電話が三回まわる。
- 22:15 酸素の機械を使う人の家に、裏の家の人が自分の判断で行く。
- 22:50 公民館に着く。コンセントの場所が暗くてわからない。

> 自分の家の貴重品の場所より、裏の家の酸素のことを知っておくべきだった。

## 逃げない人

90代の方が「逃げません」とおっしゃいました。説得はしませんでした。向かいの若い人が「ばあちゃんが逃げないと、おれも逃げられん」と言い、しばらくして「鞄だけは、つくろうか」となりました。中学生はこれを見て「**避難の係じゃなくて、鞄の係**ならやれる」と言いました。

## 聞こえない、読めない、頭が真っ白

「いまから何をするか」を大きく書いた紙を10枚。耳の聞こえない方の提案です。日本語が苦手な方も、慌てた人も読めます。電池は要りません。

## 食い違ったこと

名簿をどこまで広げて持つか。「知られたくない」と「知っていてほしい」は、同じ人の中にもありました。**本人が、知らせたい家を三軒だけ選ぶ**方法を、二つの区で試すことになりました。全員が賛成したわけではありません。

## そのあと

- 大きな紙10枚は、9月中に全地区の避難所に置きました。字は提案者が書きました。
- 三軒の約束は、宗賀と楢川の二つの区で41世帯が書きました。
- ペットの場所は、まだ決まっていません。「検討します」と言わないと約束したので、2027年1月末までに、できるかできないかを答えます。`,
      en: `## One night, once more

We replayed the night of the heavy rain on a table top, hour by hour, with forty-four figures. The envelope with the list was at the officer’s house, the nearest one to the river.

- 21:40 Warning. Nobody is sure who may open the envelope; the telephone goes round three times.
- 22:15 A neighbour goes, on his own initiative, to the house with the oxygen machine.
- 22:50 They reach the hall. In the dark they cannot find a socket.

> I ought to have known less about where our valuables were and more about that oxygen.

## Those who stay

A woman in her nineties said she would not leave. Nobody argued. “If Granny doesn’t go I can’t go either,” said the young man from across the road, and after a while: “Shall we at least pack you a bag?” The schoolchildren saw it and said: “We couldn’t be evacuation helpers. **Bag helpers**, we could do.”

## Those who can’t hear, can’t read it, or have gone blank

Ten sheets saying in large letters what happens next: a deaf participant’s idea. People who struggle with Japanese can read them, and people in a panic. They need no batteries.

## Where we differed

How many should hold the list? “I’d rather they didn’t know” and “I hope they know” live in the same person. Two wards are trying another way: **you name three houses yourself**. Not everyone agreed.

## Since then

- The ten sheets were in every shelter by the end of September, in the proposer’s own hand.
- In two wards, in Soga and Narakawa, 41 households have named their three houses.
- Where pets can go is still open. We promised not to say “under consideration”, so there will be a yes or a no by the end of January 2027.`,
    },
    measures: ['c-3-1', 'c-1-1', 'c-1-3'],
    picture: 'river-children',
  },
]
