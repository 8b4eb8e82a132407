// Longer than 250 lines: seed text; the measures of one project stay together.
import type { MeasureSeed } from '../../content-model.ts'

export const measuresC3: MeasureSeed[] = [
  {
    slug: 'c-3-1',
    sample: true,
    project: 'c-3',
    code: 'C-3-1',
    order: 1,
    name: {
      ja: '災害のとき誰が誰に声をかけるかを皆が知り、逃げ遅れる人がいない',
      en: 'Everyone knows who calls on whom in a disaster, and nobody is left behind',
      easy: '災害の とき、だれが だれに 声を かけるか 知っています。にげおくれる 人が いません',
    },
    desiredState: {
      ja: '大雨の予報が出た夕方、隣の班の人が車で寄ってくれています。寝たきりの人も、赤ちゃんも、犬も、日本語が読めない人も、行く先と一緒に行く人が決まっています。避難所では、女性も子どもも受付の内側にいて、決める側に加わっています。',
      en: 'On the evening a heavy rain is forecast, somebody from the next block stops by with a car. For those in bed, babies, dogs and people who read no Japanese, where to go and with whom is settled. In the shelter women and young people stand behind the desk and share in deciding.',
      easy: '大雨の 前に、近所の 人が 来てくれます。ねたきりの 人も、赤ちゃんも、外国の 人も、にげる 場所が 決まっています。',
    },
    currentState: {
      ja: '避難に手助けが要る人のうち、個別の計画がある人は21.3％（令和5年度）から46.5％（令和8年度上半期）に増えましたが、目標の60％には遅れています。名簿に載ることに同意していない人が四割います。訓練の参加者は65歳以上の男性が半分を占めます。',
      en: 'Of those needing help to evacuate, 46.5% have a plan (first half of fiscal 2026; 21.3% in 2023), behind the target of 60%. Four in ten have not agreed to be listed. Men of 65 and over make up half of those at drills.',
      easy: 'にげる とき 助けが 必要な 人の 46.5％に、計画が あります。目標は 60％です。',
    },
    subStates: [],
    challenges: [
      {
        title: {
          ja: '「迷惑をかけたくない」と、名簿に載らない人がいる',
          en: 'Some stay off the list so as not to be a burden',
          easy: '「めいわくを かけたくない」と 思う 人が います',
        },
        text: {
          ja: '紙一枚の同意書では心は動きません。ケアマネジャーや近所の人と一緒に訪ねる形で、同意が七割を超えた区があります。',
          en: 'A form does not move hearts. Wards where a care manager and a neighbour called together reached over seventy per cent.',
        },
        actor: 'together',
      },
      {
        title: {
          ja: '昼間に地区にいる人で、逃げ方を考えていない',
          en: 'Plans do not reckon with who is there by day',
          easy: '昼に いる 人の ことを 考えていません',
        },
        text: {
          ja: '助ける役の多くは昼に働きに出ています。工場や店、中学生が昼の担い手になれるか、話し合いと訓練で確かめます。',
          en: 'Most helpers are out at work by day. Whether factories, shops and junior-high pupils can step in will be tried in talks and drills.',
        },
        actor: 'together',
      },
      {
        title: {
          ja: '避難所の決まりを、一部の人が決めている',
          en: 'A few decide the rules of the shelter',
          easy: '避難所の ルールを、少しの 人だけで 決めています',
        },
        text: {
          ja: '運営の手引きは男性の役員が中心に書きました。女性、若者、障がいのある人、外国籍の住民を入れて書き直します。',
          en: 'The handbook was written mostly by male officers. It is being rewritten with women, young people, people with disabilities and foreign residents.',
        },
        actor: 'city',
      },
      {
        title: {
          ja: '備えを始めるきっかけがない',
          en: 'There is no occasion to begin',
          easy: '準備を 始める きっかけが ありません',
        },
        text: {
          ja: '三日分の水と食べ物がある家庭は38.1％です。祭りや運動会の日に、家から一つ持ち寄って確かめることは、どの班でもできます。',
          en: '38.1% of households have three days of water and food. On festival or sports days any block can bring one thing each and check.',
        },
        actor: 'open',
      },
    ],
    horizon: 'focused',
    horizonReason: {
      ja: '次の大雨は待ってくれません。同意した全員の計画を三年でつくることに集中し、その後は毎年の訓練で保ちます。',
      en: 'The next heavy rain will not wait. Plans for all who agreed are to be made in three years, then kept up in yearly drills.',
    },
    capitals: ['human'],
    investments: [
      {
        kind: 'activity',
        text: {
          ja: '区とケアマネジャーが一緒に回る計画づくり',
          en: 'Plans made on joint visits of wards and care managers',
        },
      },
      {
        kind: 'funds',
        text: {
          ja: '避難所の間仕切り・女性用品・多言語の掲示',
          en: 'Partitions, women’s supplies and multilingual signs for shelters',
        },
      },
      {
        kind: 'time',
        text: { ja: '平日の昼の訓練に参加する勤務扱いの半日', en: 'Half a day of paid time for weekday drills' },
      },
    ],
    futureChoices: {
      effect: 'widens',
      reason: {
        ja: '人のつながりへの備えは、どんな種類の災害にも、ふだんの暮らしにも使えます。',
        en: 'Ties between people serve in any disaster, and on ordinary days.',
      },
    },
    leadDepartment: 'safety',
    departments: ['safety', 'welfare', 'long-life', 'community'],
    indicators: ['evacuation-plans', 'household-stock'],
  },
  {
    slug: 'c-3-2',
    sample: true,
    project: 'c-3',
    code: 'C-3-2',
    order: 2,
    name: {
      ja: '雪の朝も子どもが歩いて学校へ行け、道や水道をいつもどおり使えている',
      en: 'On snowy mornings children can walk to school, and roads and water serve as always',
      easy: '雪の 朝も、子どもは 学校へ 歩いて 行けます。道と 水道を いつも 使えています',
    },
    desiredState: {
      ja: '大雪の朝、始業の一時間前には通学路の歩道に一本の道がついています。玄関先の雪に困る一人暮らしの家には、約束した人が来てくれています。蛇口をひねれば水が出ることを、誰も心配していません。',
      en: 'After heavy snow a path is cleared on the pavements to school an hour before lessons. Where somebody living alone is snowed in, a person who promised comes. Nobody worries whether water will run from the tap.',
      easy: '大雪の 朝も、学校への 道を 歩けます。一人ぐらしの 家には、雪を どける 人が 来ます。水も 使えます。',
    },
    currentState: {
      ja: '車道の除雪は委託業者42社で支えていますが、五年で9社減り、運転手の平均は58歳です。冬の苦情の六割は歩道についてでした。耐用年数をこえた水道の幹線のうち更新を終えたのは24.0％で、通学路の困りごとの数字はこの冬から測ります。',
      en: 'Forty-two contractors clear the roads, nine fewer than five years ago; their drivers average 58. Six in ten winter complaints concern pavements. Of the water mains past their age 24.0% have been renewed. Difficulties on school roads are measured from this winter on.',
      easy: '雪を どける 会社は 42社です。5年で 9社 へりました。古い 水道の 管の 24％を 新しくしました。',
    },
    subStates: [],
    challenges: [
      {
        title: {
          ja: '車道を空けた雪が、歩道をふさぐ',
          en: 'Snow from the road blocks the pavement',
          easy: '道の 雪が、歩く 道を ふさぎます',
        },
        text: {
          ja: '業者への発注が車道の幅だけを基準にしています。通学路を優先する区間を学校と決め、発注の基準を変えます。',
          en: 'Contracts count only the width of the carriageway. With schools we name priority stretches and change the contracts.',
        },
        actor: 'city',
      },
      {
        title: {
          ja: '雪かきを担う人が、地区の中で減っている',
          en: 'Fewer people in the districts can clear snow',
          easy: '雪を どける 人が へっています',
        },
        text: {
          ja: '小型の除雪機を地区に貸し出していますが、動かせる人が三人という区もあります。中学生や企業の人との組み合わせを試します。',
          en: 'Small snow blowers are on loan, but some wards have only three people able to use them. Pupils and company staff will be asked.',
        },
        actor: 'together',
      },
      {
        title: {
          ja: '自分の家の前から、もう一軒先まで',
          en: 'From one’s own door to one door further',
          easy: 'となりの 家の 前も、雪を どけます',
        },
        text: {
          ja: '余力のある人が隣の一間だけ多くかくと、通学路の途切れはほぼなくなるという試算があります。',
          en: 'If those who can clear a few steps beyond their own door, we reckon that gaps in the school road nearly vanish.',
        },
        actor: 'open',
      },
      {
        title: {
          ja: 'すべての道と管を、今の数のまま更新できない',
          en: 'Not every road and pipe can be renewed',
          easy: '全部の 道と 管を 新しくする お金が ありません',
        },
        text: {
          ja: '人口が減る中で全部を残せば、次の世代の水道料金が上がります。どこを縮めるかを隠さず話し合います。',
          en: 'To keep everything as people grow fewer would raise the water bills of the next generation. Where to shrink is to be discussed openly.',
        },
        actor: 'together',
      },
    ],
    horizon: 'sustained',
    horizonReason: {
      ja: '管の更新は四十年、雪は毎年です。長期で平らな負担にしながら、通学路だけは最初の三年で形にします。',
      en: 'Pipes take forty years, snow comes every year. The burden is spread over the long term; only the school roads are settled in the first three years.',
    },
    capitals: ['human'],
    investments: [
      {
        kind: 'funds',
        text: { ja: '通学路の歩道除雪と水道幹線の更新', en: 'Clearing school pavements and renewing water mains' },
      },
      {
        kind: 'activity',
        text: { ja: '地区ごとの雪の分担を決める秋の会議', en: 'Autumn meetings on who clears what' },
      },
    ],
    futureChoices: {
      effect: 'narrows',
      reason: {
        ja: '更新した管は四十年の維持費を次の世代に残します。だからこそ、つなぎ替えて短くできる区間を先に調べ、更新の延長を一割減らします。',
        en: 'A renewed pipe leaves forty years of upkeep to the next generation. Therefore we first look for stretches that can be shortened, and renew a tenth less.',
      },
    },
    leadDepartment: 'urban-planning',
    departments: ['urban-planning', 'safety', 'education', 'community'],
    indicators: ['snow-school-road', 'water-pipe-renewal'],
    keptAdvice: [
      {
        code: 'investment.narrows',
        path: 'futureChoices.effect',
        words: 'narrows',
        reason: '水道管の更新は先送りするほど負担が増える。狭めることを理由欄に正直に書き、このまま公開する。',
        keptBy: '企画課',
        keptOn: '2026-05-20',
      },
    ],
  },
  {
    slug: 'c-3-3',
    sample: true,
    project: 'c-3',
    code: 'C-3-3',
    order: 3,
    name: {
      ja: '言葉や文化が違っても、暮らしに必要なことがわかり、隣人として話せている',
      en: 'Whatever their language or culture, people understand what they need to live here and talk as neighbours',
      easy: '言葉や 文化が ちがっても、大切な ことが わかります。近所の 人と 話せています',
    },
    desiredState: {
      ja: 'ごみの出し方も健診の案内も、やさしい日本語と絵で伝わっています。わからないと言われた職員は、ゆっくり言い直せています。夏の祭りでは、外国から来た人が出す料理の屋台に、近所の子どもが並んでいます。',
      en: 'How to put out waste and when to come for a check-up are plain from easy Japanese and pictures. Officers who are not understood can say it again slowly. At the summer festival children queue at a stall cooked by people from abroad.',
      easy: 'ごみの 出し方や 健診の お知らせが、絵と やさしい 日本語で わかります。祭りで、外国の 料理を 食べます。',
    },
    currentState: {
      ja: '外国籍の住民は五年で三割増え、洗馬の農業と広丘の工場で働く人が中心です。日本語教室に通う人は97人（令和7年度）で、夜勤の人や小さな子のいる人は来られていません。市の情報がどれだけわかるかは、これまで日本語でしか聞かず、測れていませんでした。',
      en: 'Residents of other nationalities have grown by three in ten in five years, mostly working on Seba’s farms and in Hirooka’s factories. Ninety-seven attend Japanese classes (fiscal 2025), but those on night shifts or with small children cannot. How far the city is understood was asked only in Japanese and so never measured.',
      easy: '外国から 来た 人が、5年で 3割 ふえました。日本語教室に 97人が 来ています。夜 働く 人は 来られません。',
    },
    subStates: [],
    challenges: [
      {
        title: {
          ja: '市のお知らせが、漢字の壁で止まる',
          en: 'The city’s notices stop at the wall of kanji',
          easy: '市の お知らせは、漢字が 多くて わかりません',
        },
        text: {
          ja: '命に関わる知らせから順に、やさしい日本語と6か国語に置き換えます。職員全員が書き換えを学びます。',
          en: 'Beginning with what concerns life and safety, notices are put into easy Japanese and six languages, and every officer learns to rewrite.',
        },
        actor: 'city',
      },
      {
        title: {
          ja: '会社と畑の外で、日本人と話すことがない',
          en: 'Outside work and field they never talk to Japanese neighbours',
          easy: '仕事の ほかに、日本人と 話しません',
        },
        text: {
          ja: '雇い主と区が一緒に、引っ越しのあいさつや草刈りの日に誘う試みを三つの区で始めました。',
          en: 'In three wards employers and ward associations together have begun to invite newcomers to say hello and to join the grass cutting.',
        },
        actor: 'together',
      },
      {
        title: {
          ja: '夜勤明けに通える日本語の場がない',
          en: 'No Japanese class after a night shift',
          easy: '夜 働く 人が 行ける 日本語教室が ありません',
        },
        text: {
          ja: '会社の休憩室でも教会でも店先でも、週に三十分の会話から始められます。教える資格は要りません。',
          en: 'A break room, a church or a shop front will do, half an hour of talk a week. No licence is needed.',
        },
        actor: 'open',
      },
    ],
    horizon: 'focused',
    horizonReason: {
      ja: '人が増えた今の三年に、伝わる文書と出会いの場をそろえなければ、すれ違いが根づきます。',
      en: 'Unless plain notices and places to meet are in place in these three years of growth, misunderstanding takes root.',
    },
    capitals: ['human', 'cultural'],
    investments: [
      {
        kind: 'activity',
        text: {
          ja: '職員のやさしい日本語の研修と、住民による読みやすさの点検',
          en: 'Training in easy Japanese, and testing by residents',
        },
      },
      {
        kind: 'funds',
        text: { ja: '夜と日曜の日本語教室、通訳の電話', en: 'Evening and Sunday classes, and interpreters by phone' },
      },
    ],
    futureChoices: {
      effect: 'widens',
      reason: {
        ja: '多様な人が安心して住めることは、働く人も学ぶ子どもも、これから選べるまちであることです。',
        en: 'A city where many kinds of people feel safe is one that workers and children can go on choosing.',
      },
    },
    leadDepartment: 'community',
    departments: ['community', 'planning', 'education', 'safety'],
    indicators: ['information-reaches-foreign-residents', 'japanese-class-learners'],
  },
]
