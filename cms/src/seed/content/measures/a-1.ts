// Longer than 250 lines: seed text; the measures of one project stay together.
import type { MeasureSeed } from '../../content-model.ts'

export const measuresA1: MeasureSeed[] = [
  {
    slug: 'a-1-1',
    sample: true,
    project: 'a-1',
    code: 'A-1-1',
    order: 1,
    name: {
      ja: '出産・子育てのサポート体制が充実し、親の不安感と負担感を抑えている',
      en: 'Good support around birth and child-rearing keeps parents’ worries and burdens small',
      easy: '出産や 子育てを 助ける 人が いて、親の 心配が 小さいです',
    },
    desiredState: {
      ja: '母子手帳を受け取った日に会った保健師が、生まれた後も同じ声で電話をくれています。眠れない夜が続いたときは、一晩預けて休める場所が市内にあります。父親も、どこで何を聞けばよいかを知っています。',
      en: 'The nurse met on the day of the maternity handbook is the one who still phones after the birth. When sleepless nights go on, there is a place in the city to rest for a night. Fathers, too, know where to ask what.',
      easy: '同じ 保健師さんに、赤ちゃんが 生まれた 後も 相談できます。つかれた とき、一晩 休める 場所が あります。お父さんも 相談できます。',
    },
    currentState: {
      ja: '産後ケアを使った母親は令和5年度の14.2％から令和7年度は27.5％に増え、安心して過ごせた親は82.6％になりました。一方、宿泊できる施設は市外に頼り、予約まで平均9日かかります。父親の回答だけを見ると、安心は71.0％にとどまります。',
      en: 'Use of postnatal care rose from 14.2% of mothers in fiscal 2023 to 27.5% in 2025, and 82.6% of parents felt safe. But overnight care depends on facilities outside the city, with nine days’ wait on average, and among fathers alone the figure is 71.0%.',
      easy: '産後 ケアを 使う お母さんが ふえました。でも、とまれる 場所は 市の 外です。予約に 9日ぐらい かかります。',
    },
    subStates: [
      {
        name: {
          ja: '保健・医療が充実し、安心感のある妊娠・出産・産後を迎えられる',
          en: 'With good health and medical care, pregnancy, birth and the time after can be met with peace of mind',
          easy: '病院や 保健師さんが いて、安心して 赤ちゃんを 産むことが できます',
        },
        horizon: 'focused',
      },
      {
        name: {
          ja: '地域で子育てをサポートする体制が整い、顔の見える支援がある',
          en: 'The neighbourhood is ready to support families, with help from people one knows by face',
          easy: '近所に、顔を 知っている 人が いて、子育てを 助けてくれます',
        },
        horizon: 'sustained',
      },
    ],
    challenges: [
      {
        title: {
          ja: '今夜休みたい親が、九日待っている',
          en: 'Parents who need rest tonight wait nine days',
          easy: '今日 休みたい 親が、9日 待っています',
        },
        text: {
          ja: '宿泊型の産後ケアは市外の二施設に頼っています。助産師はいても、泊まれる部屋と夜の人手が市内にありません。',
          en: 'Overnight postnatal care depends on two facilities outside the city. There are midwives, but no rooms and no night staff within it.',
        },
        actor: 'city',
      },
      {
        title: {
          ja: '父親に届く言葉と時間がない',
          en: 'Neither words nor hours reach fathers',
          easy: 'お父さんに、お知らせが 届きません',
        },
        text: {
          ja: '教室は平日の昼に偏り、案内の文は母親あてに書かれています。勤め先の理解と、父親どうしで話せる場が要ります。',
          en: 'Classes are held at midday on weekdays and written to mothers. Employers’ understanding and places for fathers to talk are needed.',
        },
        actor: 'together',
      },
      {
        title: {
          ja: '退院後ひと月の家事を頼める相手が少ない',
          en: 'Few people to ask for housework in the first month',
          easy: '赤ちゃんが 家に 来てから 1か月、家の ことを 頼む 人が 少ないです',
        },
        text: {
          ja: '食事や洗濯など、専門職でなくてもできる手助けが不足しています。有償で手伝う人の登録は12人です。',
          en: 'Help that needs no licence, with meals or laundry, is short: only twelve people are registered to give it for pay.',
        },
        actor: 'open',
      },
    ],
    horizon: 'sustained',
    horizonReason: {
      ja: '施設の不足は三年で解消できますが、顔の見える関係は人が入れ替わっても続くように九年かけて育てます。',
      en: 'The lack of facilities can be mended in three years; ties between people take nine if they are to outlast a change of staff.',
    },
    capitals: ['human'],
    investments: [
      {
        kind: 'funds',
        text: {
          ja: '市内で泊まれる産後ケアの部屋の改修と夜間の人件費',
          en: 'Rooms for overnight care within the city, and staff at night',
        },
      },
      {
        kind: 'activity',
        text: { ja: '保健師が一家庭を継続して受け持つ担当制', en: 'One nurse who stays with each family' },
      },
      {
        kind: 'time',
        text: {
          ja: '担当保健師が電話や訪問に使う時間（事務の見直しで週4時間を生み出す）',
          en: 'Four hours a week freed from paperwork for each nurse’s calls and visits',
        },
      },
    ],
    futureChoices: {
      effect: 'widens',
      reason: {
        ja: '建物を新設せず空いている部屋を使うため、子どもの数が変わっても使い道を変えられます。担当制で育つ保健師の力は残ります。',
        en: 'Using existing rooms rather than a new building leaves their later use open, and the nurses’ experience stays.',
      },
    },
    leadDepartment: 'health',
    departments: ['health', 'children'],
    indicators: ['childbirth-reassurance', 'postnatal-care-use'],
  },
  {
    slug: 'a-1-2',
    sample: true,
    project: 'a-1',
    code: 'A-1-2',
    order: 2,
    name: {
      ja: '近所に子どもの名前を呼んでくれる人がいて、親が一人で抱え込まずにいられる',
      en: 'Neighbours know the children by name, and no parent has to carry it all alone',
      easy: '近所の 人が 子どもの 名前を 呼んでくれます。親は 一人で がんばらなくても だいじょうぶです',
    },
    desiredState: {
      ja: '引っ越してきたばかりの家族にも、ひと月たてば子どもの名前を呼んでくれる人がいます。上の子の熱で下の子の迎えに行けない日、電話できる相手が歩いて行けるところにいます。預ける側だった親が、数年後には預かる側を楽しんでいます。',
      en: 'A month after moving in, a family has somebody who calls their child by name. When one child’s fever keeps a parent from fetching the other, there is somebody within walking distance to phone. Parents who once asked for help enjoy giving it a few years later.',
      easy: '引っ越してきて 1か月で、近所に 知っている 人が できます。急に 困った とき、電話できる 人が 近くに います。助けて もらった 親が、今度は 助けています。',
    },
    currentState: {
      ja: '近所に頼れる人がいる親は46.8％で、三年間ほとんど動いていません。転入して5年未満の家庭では29.4％です。子育てサロンは26か所ありますが、始めて来た人が二度目も来る割合は半分に届きません。',
      en: 'The share of parents with somebody nearby to turn to is 46.8% and has hardly moved in three years; among those who came less than five years ago it is 29.4%. There are 26 playgroups, but fewer than half of first-time visitors come again.',
      easy: '近所に 頼れる 人が いる 親は 46.8％です。引っ越してきた 家では 29.4％です。',
    },
    subStates: [],
    challenges: [
      {
        title: {
          ja: '転入した家族が最初の一人に出会えない',
          en: 'New families do not meet that first person',
          easy: '引っ越してきた 家族に、知り合いが いません',
        },
        text: {
          ja: 'サロンは「知り合いがいる人の場」に見え、入り口で帰る人がいます。誘ってくれる一人がいるかどうかが分かれ目です。',
          en: 'Playgroups look like places for those who already know each other, and some turn back at the door. One person who invites you makes the difference.',
        },
        actor: 'together',
      },
      {
        title: {
          ja: '預かりたい人と頼みたい人の条件が合わない',
          en: 'Those who would help and those who need it do not match',
          easy: '手伝いたい 人と 頼みたい 人が、うまく 会えません',
        },
        text: {
          ja: '登録している協力会員の七割は60代以上で平日の昼が中心です。頼みたい時間は夕方と土曜に集まっています。',
          en: 'Seven in ten registered helpers are over 60 and free at midday on weekdays; help is wanted in the evening and on Saturdays.',
        },
        actor: 'together',
      },
      {
        title: {
          ja: '働く親が、地域の昼の集まりに加われない',
          en: 'Working parents miss gatherings held by day',
          easy: '働く 親は、昼の 集まりに 行けません',
        },
        text: {
          ja: '職場の近くや夕食の時間、日曜の公園など、場所と時間を変えてひらく人が求められています。市の許可は要りません。',
          en: 'People are wanted who hold gatherings elsewhere and at other hours: near work, over supper, in a park on Sunday. No permission is needed.',
        },
        actor: 'open',
      },
    ],
    horizon: 'sustained',
    horizonReason: {
      ja: '人が人を誘う関係は、予算をつけた年に増えるものではありません。一つの家庭が頼る側から頼られる側になるまで、およそ六年を見込みます。',
      en: 'Ties do not multiply in the year they are funded. We reckon some six years for a family to go from asking to being asked.',
    },
    capitals: ['human', 'cultural'],
    investments: [
      {
        kind: 'activity',
        text: {
          ja: '転入家庭を最初の集まりに一緒に連れて行く「つなぎ役」',
          en: '“Go-betweens” who bring new families along to their first gathering',
        },
      },
      {
        kind: 'time',
        text: {
          ja: '保育士が月1回、園の外で地域の親と過ごす時間',
          en: 'A day a month for nursery teachers to be with local parents outside',
        },
      },
      { kind: 'funds', text: { ja: '有償の預かりの利用料補助', en: 'A subsidy on paid neighbourly childcare' } },
    ],
    futureChoices: {
      effect: 'widens',
      reason: {
        ja: '頼った経験のある人が次の担い手になり、子育て以外の支え合いにも広がります。',
        en: 'Those who were helped become helpers, and not only in matters of children.',
      },
    },
    leadDepartment: 'children',
    departments: ['children', 'community', 'health'],
    indicators: ['parents-with-neighbour-help'],
  },
  {
    slug: 'a-1-3',
    sample: true,
    project: 'a-1',
    code: 'A-1-3',
    order: 3,
    name: {
      ja: '雨の日も雪の日も、子どもが歩いて行ける場所で思いきり遊んでいる',
      en: 'Rain or snow, children play to their hearts’ content within walking distance',
      easy: '雨の 日も 雪の 日も、子どもが 近くで 楽しく 遊んでいます',
    },
    desiredState: {
      ja: '学校から帰った子どもが、友だちと誘い合って歩いて遊びに行けます。ボールも水も泥も「だめ」から始まらない場所があります。雪の日には体育館の明かりがつき、小さい子も中学生も同じ屋根の下にいられます。',
      en: 'Children home from school can call for friends and walk to where they play. There are places that do not begin by forbidding balls, water and mud. On snowy days the lights of a gym are on, with room for toddlers and teenagers under one roof.',
      easy: '学校の あと、歩いて 友だちと 遊びに 行けます。ボールも 水も だいじょうぶです。雪の 日は、体育館で 遊べます。',
    },
    currentState: {
      ja: '公園は108か所ありますが、「ボール遊び禁止」の看板がある公園が41か所あります。冬に屋内で遊べる施設は大門と広丘に偏り、ほかの地区の親は車で30分かけて市外の施設へ行くと話しています。外遊びの実態はまだ数字で測れていません。',
      en: 'Of 108 parks, 41 carry a sign against ball games. Indoor places to play in winter are in Daimon and Hirooka; parents elsewhere drive half an hour to other cities. How much children play outside has not yet been measured.',
      easy: '公園は 108あります。そのうち 41の 公園では、ボールで 遊べません。冬に 遊べる 建物は 少ないです。',
    },
    subStates: [],
    challenges: [
      {
        title: {
          ja: '公園の決まりを誰が決めたのか、誰も知らない',
          en: 'Nobody knows who made the rules of the park',
          easy: '公園の ルールを、だれが 決めたか わかりません',
        },
        text: {
          ja: '苦情のたびに看板が増え、減らす手順がありません。子どもも入って決め直す話し合いを、地区ごとにひらきます。',
          en: 'Signs were added with each complaint, and there is no way to take one down. Each district will talk the rules over again, children included.',
        },
        actor: 'together',
      },
      {
        title: {
          ja: '冬と雨の日の遊び場が二地区にしかない',
          en: 'Only two districts have somewhere to play in bad weather',
          easy: '雨や 雪の 日に 遊べる 場所が、2つの 地区だけです',
        },
        text: {
          ja: '使っていない時間の学校体育館や支所の部屋はありますが、鍵と保険と見守りの決まりがなく、開けられません。',
          en: 'School gyms and rooms in branch offices stand empty, but without rules for keys, insurance and supervision they stay shut.',
        },
        actor: 'city',
      },
      {
        title: {
          ja: '見守る大人がいれば遊べる、のその大人が足りない',
          en: 'Children could play if only an adult were there',
          easy: '遊びを 見守る 大人が たりません',
        },
        text: {
          ja: '遊びを止めずに見守る大人が一人いるだけで、できることが増えます。週に一度、一時間からで構いません。',
          en: 'One adult who watches without stopping the game makes much more possible. An hour a week is enough to begin.',
        },
        actor: 'open',
      },
    ],
    horizon: 'focused',
    horizonReason: {
      ja: '今いる子どもが子どもでいる間に間に合わせます。体育館の開放と公園の決まりの見直しは、三年で終える約束です。',
      en: 'It has to come while today’s children are still children. Opening the gyms and revising the parks’ rules are to be done in three years.',
    },
    capitals: ['human'],
    investments: [
      {
        kind: 'activity',
        text: {
          ja: '子どもが加わる公園の決まりの話し合い（10地区）',
          en: 'Talks on park rules with children, in ten districts',
        },
      },
      {
        kind: 'funds',
        text: {
          ja: '学校体育館の電子錠と暖房、利用者の保険',
          en: 'Electronic locks and heating for school gyms, and insurance',
        },
      },
    ],
    futureChoices: {
      effect: 'neutral',
      reason: {
        ja: '大きな屋内施設を建てる案は見送りました。維持費が次の世代に残るためです。今ある体育館を使う限り、広げることも戻すこともできます。',
        en: 'A large indoor hall was decided against, because its upkeep would fall to the next generation. Using the gyms we have can be extended or undone.',
      },
    },
    leadDepartment: 'urban-planning',
    departments: ['urban-planning', 'children', 'education'],
    indicators: ['outdoor-play'],
  },
  {
    slug: 'a-1-4',
    sample: true,
    project: 'a-1',
    code: 'A-1-4',
    order: 4,
    name: {
      ja: 'ライフスタイルに合う預け先があることで、家庭で子どもと過ごす時間がより充実できる',
      en: 'With childcare that fits each way of life, families can make more of their time together at home',
      easy: '自分の 生活に 合う 預け先が あるので、家で 子どもと 楽しく 過ごせます',
    },
    desiredState: {
      ja: '早番の朝も、病み上がりの翌日も、月に二度だけ働く日も、その日に合った預け先を選べます。預けることに後ろめたさがなく、迎えに行った後の夕方を笑って過ごせています。園の先生も、親の働き方を知って声をかけています。',
      en: 'For an early shift, the day after a fever or work on two days a month, there is childcare to match. Nobody feels guilty about using it, and the evening after pick-up is spent laughing. Nursery teachers know how each parent works.',
      easy: '早い 時間に 働く 日も、病気の あとの 日も、子どもを 預けられます。迎えに 行った あと、家で 笑って 過ごせます。',
    },
    currentState: {
      ja: '4月の待機児童はいませんが、希望した預け先を一度も利用できなかった子どもは令和5年度の58人から37人（令和7年度）に減ったところで、多くは一時預かりと病児保育です。子どもと過ごす時間に満足している親は43.1％です。',
      en: 'No child is waiting for a nursery in April, but 37 (fiscal 2025; 58 in 2023) never once got the care asked for, mostly short-term and sick-child care. 43.1% of parents are content with their time with their children.',
      easy: '4月に 保育園に 入れない 子どもは いません。でも、短い 時間の 預かりや、病気の ときの 預かりが たりません。',
    },
    subStates: [],
    challenges: [
      {
        title: {
          ja: '病児保育が一か所、定員六人しかない',
          en: 'One sick-child nursery, with room for six',
          easy: '病気の 子どもを 預かる 場所は 1つだけです（6人）',
        },
        text: {
          ja: '感染症が広がると朝7時の電話で埋まります。看護師の確保と、北部での二か所目が要ります。',
          en: 'In an outbreak it is full by seven in the morning. Nurses and a second place in the north are needed.',
        },
        actor: 'city',
      },
      {
        title: {
          ja: '預け先の空きが、電話をかけるまで分からない',
          en: 'No way to see a vacancy without phoning',
          easy: '空いているか どうか、電話しないと わかりません',
        },
        text: {
          ja: '園ごとに申し込みの紙と締め切りが違います。市外の園や認可外の施設も含めて一つの画面で見えるようにします。',
          en: 'Each nursery has its own form and deadline. All are to be visible on one screen, those outside the city or unlicensed included.',
        },
        actor: 'together',
      },
      {
        title: {
          ja: '子どもの急な熱に、休みにくい職場がある',
          en: 'Some workplaces make it hard to leave for a fever',
          easy: '子どもの 熱で、仕事を 休みにくい 会社が あります',
        },
        text: {
          ja: '預け先を増やすだけでは、親子の時間は増えません。時間単位の休みや在宅への切り替えは、職場ごとに始められます。',
          en: 'More childcare alone gives no more family time. Leave by the hour or a switch to home work can begin in any workplace.',
        },
        actor: 'open',
      },
    ],
    horizon: 'focused',
    horizonReason: {
      ja: '足りないものが数で見えており、三年で埋められます。子どもの数は減るため、九年続ける施設投資にはしません。',
      en: 'What is missing can be counted and supplied in three years. As the number of children falls, it shall not become nine years of building.',
    },
    capitals: ['human'],
    investments: [
      {
        kind: 'funds',
        text: {
          ja: '病児保育の二か所目（既存の診療所の一室）',
          en: 'A second sick-child nursery, in a room of an existing clinic',
        },
      },
      {
        kind: 'activity',
        text: { ja: '園と職場の担当者が半年に一度会う懇談', en: 'Half-yearly talks between nurseries and employers' },
      },
      {
        kind: 'time',
        text: {
          ja: '保育士の書類時間を一日30分減らし、親と話す時間にあてる',
          en: 'Half an hour a day moved from paperwork to talking with parents',
        },
      },
    ],
    futureChoices: {
      effect: 'widens',
      reason: {
        ja: '既存の建物と人を組み合わせるため、子どもの数が変わったときに縮めることも別の福祉に移すこともできます。',
        en: 'Combining existing rooms and people, it can shrink or turn to other care as numbers change.',
      },
    },
    leadDepartment: 'children',
    departments: ['children', 'industry'],
    indicators: ['childcare-not-available', 'family-time-satisfaction'],
  },
]
