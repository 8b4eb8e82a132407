import type { EarlierVersion } from '../../collections/brand-identities/earlier-versions.ts'
import type { BrandIdentitySeed } from '../content-model.ts'
import { earlierDrafts } from './earlier-drafts.ts'

/**
 * The city's identity since 2005 and the wording that is being polished with citizens. The statement of the first is
 * the city's own and its achievements and its failing are the report's (方向性⑤); meaning and criteria are samples.
 */
export const brandIdentities: (BrandIdentitySeed & { earlierVersions?: EarlierVersion[] })[] = [
  {
    slug: 'chi-no-koryu-to-sozo',
    sample: true,
    channels: ['citizens', 'showcase'],
    statement: {
      ja: '知の交流と創造',
      en: 'Exchange and Creation of Knowledge',
      easy: '知（ち）の 交流（こうりゅう）と 創造（そうぞう）',
    },
    generation: 1,
    meaning: {
      ja: 'ここでいう「知」は、本や学校の知識だけではありません。畝の水の癖を知っていること、漆の乾きを鼻で測ること、赤ん坊の泣き方を聞き分けること、機械の機嫌を手の甲で読むこと。塩尻には、街道と鉄道が交わる土地らしく、よそから来た知と土地の知が出会ってきた歴史があります。人が知っていることを持ち寄り、まだ無いものを一緒につくる。それを、このまちの芯に置いた言葉です。',
      en: '“Knowledge” here is more than what is in books and schools. It is to know how water runs along a furrow, to tell by the nose whether lacquer has set, to hear what a baby’s crying means, to read a machine’s temper with the back of the hand. Shiojiri lies where highways and railways cross, and what came from elsewhere has long met what was known on the spot. People bring what they know and together make what is not there yet: these words put that at the heart of the city.',
      easy: '知（ち）は「知って いる こと」です。本の ことだけでは ありません。畑の こと、料理の こと、きかいの こと、子どもの こと。みんな「知」です。知って いる ことを 話して、いっしょに 新しい ものを 作る。それが この まちの 大切な ことばです。',
    },
    aimedState: {
      ja: '立場も年齢も違う人が、知っていることを気軽に持ち寄っている。そこから生まれた小さな試みが、暮らしの中で使われ、続いている。',
      en: 'People of different ages and positions readily bring together what they know, and the small attempts that come of it are used in daily life and go on.',
      easy: 'いろいろな 人が、知って いる ことを 教え合って います。新しい ことが 生まれて、生活の 中で 続いて います。',
    },
    state: 'adopted',
    adoptedOn: '2005-04-01',
    whatChanged: {
      ja: '平成17年（2005年）から、産品だけでなく市全体のあり方を示す言葉として使ってきました。2010年に開いたえんぱーく、2018年に開いたスナバには、この言葉を手がかりに人が集まりました。その一方で、市民と共有し、ともに進めるところまでは届きませんでした。封筒と名刺に刷られていても、意味を話し合う機会はほとんどなく、「自分には関係がない」と感じる人を生みました。20年の成果と、届かなかったことの両方を認めたうえで、捨てずに磨く対話を令和8年度に始めています。令和8年（2026年）からは、五つの問いを市の判断に使い、その結果と理由を公開しています。',
      en: 'Since 2005 these words have stood for the city as a whole, not only for its products. Enpark, opened in 2010, and Snaba, opened in 2018, gathered people around them. But they were never really shared with citizens, nor carried forward together with them. Printed on envelopes and business cards, they were hardly ever talked about, and some came to feel that they were not meant. We acknowledge both what twenty years achieved and whom they did not reach, and in fiscal 2026 began a dialogue to polish the words rather than throw them away. Since the beginning of 2026 the five questions are put to the city’s decisions, and the results are published with the reasons.',
      easy: '2005年から 使って いる ことばです。えんぱーくや スナバが できました。でも、多くの 人は この ことばの いみを 知りませんでした。「わたしには 関係（かんけい）ない」と 思った 人も います。2026年から、みんなで 話して、もっと いい ことばに しようと して います。',
    },
    criteria: [
      {
        key: 'exchange',
        question: {
          ja: '違うことを知っている人どうしが出会い、両方が何かを持ち帰れるか',
          en: 'Do people who know different things meet, and do both sides take something home?',
          easy: 'ちがう ことを 知って いる 人が 会って、どちらも 何かを もらえますか',
        },
        explanation: {
          ja: '教える側と教わる側が決まったままなら、それは配布であって交流ではありません。市が受け取るものは何かも書きます。',
          en: 'Where it is settled beforehand who teaches and who is taught, that is distribution, not exchange. Say also what the city receives.',
          easy: '教える 人が いつも 同じでは ありませんか。市も 何かを 教えて もらいますか。',
        },
      },
      {
        key: 'creation',
        question: {
          ja: 'まだ無いものが生まれる余地があるか。失敗して、もう一度試せるか',
          en: 'Is there room for something that does not exist yet, and may it fail and be tried again?',
          easy: '新しい ものが 生まれますか。しっぱいしても、もう一度 できますか',
        },
        explanation: {
          ja: '完成した計画の発表より、途中を見せて手を入れてもらうことを選びます。',
          en: 'Showing work in progress and letting others change it comes before presenting a finished plan.',
          easy: 'できあがる 前に 見せて、みんなの 考えを 入れます。',
        },
      },
      {
        key: 'everyday',
        question: {
          ja: '特別な日ではなく、ふだんの一日が少しよくなるか',
          en: 'Does it improve an ordinary day a little, and not only a special one?',
          easy: 'いつもの 一日が、少し よく なりますか',
        },
        explanation: {
          ja: '催しの人数より、翌日も残るものを数えます。誰の、何曜日の何時ごろがよくなるのかを答えます。',
          en: 'Count what is left the day after, not heads at an event. Say whose day gets better, and at about what hour.',
          easy: 'だれの、何曜日の、何時ごろが よく なるか、考えます。',
        },
      },
      {
        key: 'future',
        question: {
          ja: '次の世代が選べる道を広げるか。少なくとも狭めないか',
          en: 'Does it widen what the next generation can choose, or at least not narrow it?',
          easy: '子どもたちが 大人に なった とき、えらべる ことが ふえますか',
        },
        explanation: {
          ja: '今の便利さと引き換えに、技や土地や借金の余裕を使い切っていないかを見ます。',
          en: 'Check that today’s convenience is not paid for with the last of a skill, of land or of the means to borrow.',
          easy: '今 便利でも、あとの 人が こまる ことは ありませんか。',
        },
      },
      {
        key: 'open',
        question: {
          ja: '誰が入りにくいかを確かめ、その人に聞いたか',
          en: 'Have we found out who will find it hard to come in, and asked them?',
          easy: '入りにくい 人は だれですか。その 人に 聞きましたか',
        },
        explanation: {
          ja: '時間、移動、ことば、費用、体の条件、気後れ。入口の段は、上がれる人には見えません。',
          en: 'Hours, distance, language, cost, bodies, shyness: a step at the entrance cannot be seen by those who can climb it.',
          easy: '時間、バス、ことば、お金、体。入れない 理由が ないか、考えます。',
        },
      },
    ],
  },
  {
    slug: 'identity-next',
    sample: true,
    channels: ['citizens'],
    statement: {
      ja: '知の交流と創造 ―あなたの知っていることが、だれかのあしたになる―',
      en: 'Exchange and Creation of Knowledge: what you know becomes somebody’s tomorrow',
      easy: '知（ち）の 交流（こうりゅう）と 創造（そうぞう） ―あなたの 知って いる ことが、だれかの あしたに なる―',
    },
    generation: 2,
    meaning: {
      ja: '下書きです。意見は2027年2月まで受け付けます。言葉は切り替えず、意味の書き方を直します。ここでいう知とは、学校で習ったことだけではありません。手が覚えていること、土地が教えたこと、だれかを世話してわかったことを、ふくみます。「あなた」は、この紙を受け取った人です。砂を握って湿りを言い当てる人も、カエルの声を聞き分ける人も、夜勤明けに眠る人も、ごみの分け方を怒らずに教える人も入ります。「だれか」は、まだ会っていない人と、これから生まれる人のことです。偉くなることも、何かを始めることも求めていません。',
      en: 'A draft; opinions are welcome until February 2027. The words stay, and what changes is how their meaning is written. Knowledge, here, is not only what was learnt at school. It includes what hands remember, what the land has taught, and what one comes to understand by looking after somebody. “You” is whoever holds this sheet: the one who tells the damp of sand by squeezing it, the one who can tell frogs by their voices, the one asleep after a night shift, the one who explains the rubbish without getting cross. “Somebody” is a person not met yet, or not born yet. Nobody is asked to become important, or to start anything.',
      easy: 'まだ 決まって いません。2027年 2月まで、意見（いけん）を 聞きます。「知」は、学校で 習った ことだけでは ありません。手の 仕事で 覚えた こと、ここに 住んで わかった こと、だれかの 世話を して わかった ことも「知」です。「あなた」は、これを 読んで いる 人です。新しい ことを 始めなくても いいです。',
    },
    aimedState: {
      ja: '自分が知っていることを聞かれた経験が、どの地区、どの世代、どの国の生まれの人にもある。道ですれ違うときのひと言や、仕事の手つきの中に、この言葉が生きている。',
      en: 'In every district and generation, and wherever they were born, people have had the experience of being asked what they know. The words are alive in a remark made in passing and in the way hands do their work.',
      easy: 'どの 人も「あなたは 何を 知って いますか」と 聞かれた ことが あります。毎日の あいさつや 仕事の 中に、この ことばが あります。',
    },
    state: 'in-dialogue',
    wordingVersion: 2,
    earlierVersions: earlierDrafts,
    whatChanged: {
      ja: '一、手の知恵は「知」かと尋ねた手紙に、「そうだ」と市の言葉で答え、意味の一行目にしました。二、会はいつも大門だという楢川の声を受け、暮らしについての問いを先頭に移しました。三、17年間だれも取りに来なかったという広丘の声を受け、市が教わる側に立つ問いに直しました。四、「知」の字を消す案を一度つくり、やめました。やさしい言葉に締め出される人もいる、この言葉が好きだ、という声があったからです。五、六つ目の問い「居場所」を足しました。変わっていないことも書きます。7月の対話で、締め出されていると答えた人は、始めに9人、終わりにも9人でした。そのうち3人には、まだ会えていません。「ちって何ですか」と聞いた8歳の人とお母さんには、清書を最初に読んでもらう約束です。',
      en: '1. A letter asked whether what hands know is knowledge. We have answered yes, in the city’s own words, in the first line of the meaning. 2. A voice from Narakawa said that the meetings are always in Daimon: the question about everyday life now comes first. 3. A voice from Hirooka, to whom nobody came in seventeen years: the question now puts the city on the receiving side. 4. We once made a draft without the word for knowledge, and withdrew it, because there are people whom simple words shut out, and people who are fond of these. 5. A sixth question, on belonging, has been added. What has not changed belongs here too. At the dialogue in July nine people said that they felt shut out when it began, and nine when it ended; three of them we have not met again. An eight-year-old who asked what “chi” means, and her mother, have been promised the fair copy before anyone else.',
      easy: 'みんなの 声で 変えました。①手の 仕事で 覚えた ことも「知」です。②毎日の 生活の しつもんを 一番に しました。③市が みなさんに 教えて もらいます。④「知」の 字は のこします。好きな 人が いるからです。⑤6つ目の しつもんを ふやしました。「入れない」と 思う 人は 9人 いました。話した あとも 9人でした。',
    },
    criteria: [
      {
        key: 'everyday',
        question: {
          ja: 'それは、ここで暮らす人のふだんの一日に届くか',
          en: 'Does it reach an ordinary day of somebody who lives here?',
          easy: 'ここに 住む 人の、いつもの 一日が よく なりますか',
        },
        explanation: {
          ja: '「暮らしやすさ」を実感で言えるように、人の名前ではなく、場面で答えます。',
          en: 'Answer with a scene rather than a figure, so that “a good place to live” becomes something one can feel.',
          easy: 'どんな 場面が よく なるか、話します。',
        },
      },
      {
        key: 'exchange',
        question: {
          ja: '市は、誰から何を教わるか',
          en: 'From whom does the city learn, and what?',
          easy: '市は、だれから、何を 教えて もらいますか',
        },
        explanation: {
          ja: '交流は両方向です。配る側の都合だけで終わっていないかを見ます。',
          en: 'Exchange goes both ways. Check that it does not end with what suits the giver.',
          easy: '市が 教える だけでは ありません。',
        },
      },
      {
        key: 'creation',
        question: {
          ja: '試して、直せるか。やめるときの言い方まで決めてあるか',
          en: 'Can it be tried and mended, and is it settled how we will say so when it stops?',
          easy: 'やってみて、直せますか。やめる とき、理由を 話しますか',
        },
        explanation: {
          ja: '直すことを、失敗ではなく仕事と考えます。',
          en: 'Mending is not failure. It is the work.',
          easy: '直す ことは、悪い ことでは ありません。',
        },
      },
      {
        key: 'future',
        question: {
          ja: 'まだ声を出せない人の選ぶ道を狭めないか',
          en: 'Does it leave the choices of those who cannot speak yet as wide as they are?',
          easy: '小さい 子や、これから 生まれる 人が こまりませんか',
        },
        explanation: {
          ja: '子どもと、これから来る人、まだ生まれていない人のために一席空けて考えます。',
          en: 'Leave one chair empty for children, for those still to come, and for those not yet born.',
          easy: 'いすを 一つ あけて おきます。まだ ここに いない 人の いすです。',
        },
      },
      {
        key: 'open',
        question: {
          ja: '入口の段を、上がれない人に確かめてもらったか',
          en: 'Has the step at the entrance been checked by people who cannot climb it?',
          easy: '入れない 人に、見て もらいましたか',
        },
        explanation: {
          ja: '推測で「配慮した」と書かず、誰に聞き、何を変えたかを書きます。',
          en: 'Do not write that care was taken. Write who was asked, and what was changed.',
          easy: 'だれに 聞いて、何を 変えたか 書きます。',
        },
      },
      {
        key: 'belonging',
        question: {
          ja: 'この決めごとで、席を失う人はいないか。いるなら、その人に話したか',
          en: 'Does this decision cost anybody their seat? If so, have we talked to them?',
          easy: 'これを 決めると、いられなく なる 人は いませんか。その 人に 話しましたか',
        },
        explanation: {
          ja: '一つの言葉を掲げれば、当てはまらない人が必ず出ます。その人に言葉を合わせさせるのではなく、言葉のほうが聞きに行きます。',
          en: 'Any one phrase leaves somebody out. They are not asked to fit the words; the words go and listen to them.',
          easy: '同じ 考えに ならなくても だいじょうぶです。市が 聞きに 行きます。',
        },
      },
    ],
  },
]
