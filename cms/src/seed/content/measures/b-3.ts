// Longer than 250 lines: seed text; the measures of one project stay together.
import type { MeasureSeed } from '../../content-model.ts'

export const measuresB3: MeasureSeed[] = [
  {
    slug: 'b-3-1',
    sample: true,
    project: 'b-3',
    code: 'B-3-1',
    order: 1,
    name: {
      ja: '大門と駅前に、用事がなくても立ち寄りたくなる場所があり、人の行き来が続いている',
      en: 'Daimon and the station front have places one drops into without a reason, and people keep coming and going',
      easy: '大門と 駅の 前に、行きたくなる 場所が あります。人が いつも 歩いています',
    },
    desiredState: {
      ja: '電車を一本遅らせて、駅前のベンチで話している高校生がいます。えんぱーくを出た人が、帰り道に豆腐とコーヒー豆を買って帰れます。店を閉めた人も、店先の椅子で道行く人の話し相手になっています。',
      en: 'Students let a train go to talk on a bench by the station. Leaving Enpark, people can buy tofu and coffee beans on the way home. Those who closed their shop still sit on a chair in front, chatting with passers-by.',
      easy: '駅の 前の ベンチで、高校生が 話しています。えんぱーくの 帰りに、買い物が できます。',
    },
    currentState: {
      ja: '歩行者は一日4,010人（令和7年度）まで減り、令和8年度の調査で4,180人に持ち直しましたが、目標の4,600人には届きません。イベントの日は1万人を超えても、翌週の通行量は変わりません。空き店舗は38、試しに借りられる所は5です。',
      en: 'Pedestrians fell to 4,010 a day in fiscal 2025 and came back to 4,180 in 2026, short of the 4,600 aimed at. Event days draw over 10,000, but the week after is no different. There are 38 empty shops; five can be rented on trial.',
      easy: '歩く 人は 1日4,180人です。目標は 4,600人です。空いている 店は 38あります。',
    },
    subStates: [],
    challenges: [
      {
        title: {
          ja: 'イベントの日のにぎわいが、いつもの日に残らない',
          en: 'The bustle of event days leaves nothing behind',
          easy: 'イベントの 日だけ、人が 多いです',
        },
        text: {
          ja: '人を集める費用を、毎日いられる場所に振り向けます。どの催しを減らすかは、出店者や住民と話して決めます。',
          en: 'Money for drawing crowds is to go to places for every day. Which events to drop is decided with stallholders and residents.',
        },
        actor: 'together',
      },
      {
        title: {
          ja: '駅を出て、腰を下ろせる所がない',
          en: 'Nowhere to sit down outside the station',
          easy: '駅の 前に、すわる 場所が ありません',
        },
        text: {
          ja: '広場は車の待ち合わせが中心で、日陰もベンチもわずかです。送迎の車と人の居場所の分け方を試します。',
          en: 'The square serves waiting cars; shade and benches are few. Ways to part cars and people will be tried.',
        },
        actor: 'city',
      },
      {
        title: {
          ja: '店の二階や土間が、使われずに閉まっている',
          en: 'Upper floors and earth-floored rooms stand shut',
          easy: '店の 2階が、使われていません',
        },
        text: {
          ja: '月に一度、半日だけ開ける人がいれば、まちの表情が変わります。手伝う学生や保険の手配は市がつなぎます。',
          en: 'One half-day a month would change the face of the street. The city finds students to help, and insurance.',
        },
        actor: 'open',
      },
    ],
    horizon: 'focused',
    horizonReason: {
      ja: '五次計画から続けてきたにぎわいの投資は、通行量に表れていません。三年で「いつもの日」に変化がなければ、やり方を止めます。',
      en: 'The investment in bustle since the fifth plan does not show in the counts. If ordinary days do not change in three years, this way of doing it stops.',
    },
    capitals: ['cultural'],
    investments: [
      {
        kind: 'funds',
        text: {
          ja: '商業地の活性化と空き店舗の小さな貸し出し',
          en: 'Support for the shopping streets and for renting shops in part',
        },
      },
      {
        kind: 'activity',
        text: {
          ja: '駅前広場の一か月の使い方実験（年2回）',
          en: 'One-month trials of the station square, twice a year',
        },
      },
      {
        kind: 'time',
        text: { ja: '職員が週に一度、商店街で過ごす半日', en: 'Half a day a week for officers in the street' },
      },
    ],
    futureChoices: {
      effect: 'neutral',
      reason: {
        ja: '大きな建物を建てる案は採りませんでした。椅子と屋根と貸し方を変えるだけなら、合わなければ戻せます。',
        en: 'No large building was chosen. Chairs, roofs and leases can be undone if they do not suit.',
      },
    },
    leadDepartment: 'urban-planning',
    departments: ['urban-planning', 'industry', 'city-promotion'],
    indicators: ['daimon-footfall'],
  },
  {
    slug: 'b-3-2',
    sample: true,
    project: 'b-3',
    code: 'B-3-2',
    order: 2,
    name: {
      ja: '車を運転しなくても、通院や買い物、通学に自分で出かけられる',
      en: 'Without driving, people can get to the doctor, the shops and school by themselves',
      easy: '車を 運転しなくても、病院、買い物、学校に 自分で 行けます',
    },
    desiredState: {
      ja: '免許を返した人が、次の日も同じ時間に床屋へ出かけています。片丘の中学生は、親の帰りを待たずに部活から帰れます。楢川の人は、電車とバスの待ち時間が短いことを当たり前に思っています。',
      en: 'The day after handing in a licence people go to the barber at the usual hour. Pupils in Kataoka get home from club without waiting for a parent. In Narakawa a short wait between train and bus is taken for granted.',
      easy: '車の 免許を 返しても、出かけられます。中学生は 自分で 家に 帰れます。電車と バスを、すぐ 乗りかえられます。',
    },
    currentState: {
      ja: '運転しなくても通院と買い物に困らない人は38.0％で、楢川では19.4％（回答36人）です。予約制の乗り合いは71,200回（令和7年度）まで増えましたが、予約の電話がつながらないという声が、寄せられた意見の三割を占めます。運転手は必要な数に8人足りません。',
      en: '38.0% can get to the doctor and shops without driving; in Narakawa 19.4% (36 answers). Shared rides grew to 71,200 trips (fiscal 2025), but three in ten comments say that the booking line is engaged. Eight drivers are lacking.',
      easy: '運転しなくても 困らない 人は 38％です。楢川では 19.4％です。運転する 人が 8人 たりません。',
    },
    subStates: [],
    challenges: [
      {
        title: {
          ja: '予約の電話が、朝いちばんにつながらない',
          en: 'The booking line is engaged first thing in the morning',
          easy: '朝、予約の 電話が つながりません',
        },
        text: {
          ja: 'スマートフォンで予約できる人は四割です。電話を減らす工夫と、電話しかない人の枠を守る工夫の両方が要ります。',
          en: 'Four in ten can book by smartphone. Calls must be fewer, and places kept for those who can only call.',
        },
        actor: 'city',
      },
      {
        title: {
          ja: '運転する人が足りず、便を増やせない',
          en: 'No drivers, so no more services',
          easy: '運転する 人が たりません',
        },
        text: {
          ja: '免許を取る費用の補助だけでは集まりません。送迎の空き時間を持つ施設や企業の車を組み合わせられないか、話し合いを始めました。',
          en: 'Paying for licences is not enough. Talks have begun on using vehicles that facilities and companies leave idle.',
        },
        actor: 'together',
      },
      {
        title: {
          ja: '市の境でバスが終わる',
          en: 'The bus ends at the border',
          easy: '市の さかいで、バスが 終わります',
        },
        text: {
          ja: '吉田から松本市の病院、北小野から辰野町の駅へは、境の両側の時刻表が合っていません。広域の協議で解きます。',
          en: 'From Yoshida to the hospital in Matsumoto, from Kita-Ono to the station in Tatsuno, timetables on both sides do not meet. It is for the wide area to solve.',
        },
        actor: 'together',
      },
      {
        title: {
          ja: '「乗せてほしい」と言い出しにくい',
          en: 'It is hard to ask for a lift',
          easy: '「乗せて」と 言いにくいです',
        },
        text: {
          ja: '近所で乗り合う習慣は残っていますが、遠慮と事故の心配が増えました。集まりの行き帰りを誘い合う決まりは、地区で作れます。',
          en: 'Neighbours still give lifts, but with more scruple and fear of accidents. A district can agree how to share the way to its gatherings.',
        },
        actor: 'open',
      },
    ],
    horizon: 'focused',
    horizonReason: {
      ja: '今後三年で団塊の世代の免許返納が集中します。間に合わなければ、家から出られない人が一気に増えます。',
      en: 'In the next three years many of the baby-boom generation will give up driving. If we are late, many will be confined to their homes.',
    },
    capitals: ['human'],
    investments: [
      {
        kind: 'funds',
        text: { ja: '乗り合いの車両6台と予約の仕組みの改良', en: 'Six vehicles and a better booking system' },
      },
      {
        kind: 'activity',
        text: { ja: '地区ごとの時刻と乗り場の見直し会議', en: 'Meetings on times and stops in each district' },
      },
      {
        kind: 'time',
        text: { ja: '初めて乗る人に付き添う「お試し乗車」の日', en: 'Days on which first-time riders are accompanied' },
      },
    ],
    futureChoices: {
      effect: 'widens',
      reason: {
        ja: '路線や道路に比べ、予約制の乗り合いは人口や暮らしの変化に合わせて姿を変えられます。',
        en: 'Unlike rails or roads, bookable rides can change with population and habits.',
      },
    },
    leadDepartment: 'transport',
    departments: ['transport', 'long-life', 'education'],
    indicators: ['outing-without-car', 'shared-ride-trips'],
  },
  {
    slug: 'b-3-3',
    sample: true,
    project: 'b-3',
    code: 'B-3-3',
    order: 3,
    name: {
      ja: '手入れされた森の木と自然のエネルギーが、暮らしの中でめぐっている',
      en: 'Timber from well-kept woods and energy from nature go round in daily life',
      easy: '森の 木と 自然の エネルギーが、毎日の 生活で 使われています',
    },
    desiredState: {
      ja: '裏山で間引いた木が、学校の机になり、隣の家の薪になっています。断熱を直した古い家で、冬の朝も布団から出やすくなっています。子どもたちは、夏に涼しい風が来る森の名前を言えます。',
      en: 'Trees thinned on the hill behind become school desks and the neighbour’s firewood. In old houses with better insulation it is easier to leave bed on a winter morning. Children can name the wood the cool summer wind comes from.',
      easy: '山の 木が、学校の 机や 薪（まき）に なります。古い 家も、冬に 暖かいです。子どもは 森の 名前を 知っています。',
    },
    currentState: {
      ja: '市域の温室効果ガスは489千トン（令和6年度の推計）で減っていますが、目標の速さには足りません。手入れした里山は年148ヘクタールと前年より減りました。山の持ち主の半数が、境界を知らないと答えています。',
      en: 'Emissions are 489,000 tonnes (estimate for fiscal 2024) and falling, but not fast enough. Woodland cared for fell to 148 hectares. Half of the owners say that they do not know where their boundary runs.',
      easy: '温室効果 ガスは へっていますが、まだ 多いです。手入れした 森は 148ヘクタールで、前の 年より へりました。',
    },
    subStates: [],
    challenges: [
      {
        title: {
          ja: '山の境界を知る人が、いなくなる',
          en: 'Those who know the boundaries are passing away',
          easy: '山の さかいを 知る 人が、いなくなります',
        },
        text: {
          ja: '持ち主がわからない山は手入れができません。知っている人が歩けるうちに、一緒に歩いて記録します。',
          en: 'Woods without a known owner cannot be cared for. While those who know can still walk, we walk with them and write it down.',
        },
        actor: 'together',
      },
      {
        title: {
          ja: '古い家の寒さが、個人の我慢になっている',
          en: 'Cold old houses are borne in private',
          easy: '古い 家が 寒いです',
        },
        text: {
          ja: '断熱の補助は新築と持ち家が中心で、借家や高齢の一人暮らしに届いていません。一部屋だけ直す方法を広げます。',
          en: 'Insulation grants go to new and owned homes, not to tenants or older people living alone. Mending one room only is to spread.',
        },
        actor: 'city',
      },
      {
        title: {
          ja: '木を使いたい店や家と、木を出す人が出会わない',
          en: 'Those who want wood and those who cut it do not meet',
          easy: '木を 使いたい 人と、木を 切る 人が 会えません',
        },
        text: {
          ja: '細い木や曲がった木にも使い道があります。薪の会、木工の店、学校の授業など、どこからでも始められます。',
          en: 'Thin and crooked trees have their uses. Firewood circles, workshops, school lessons: it can begin anywhere.',
        },
        actor: 'open',
      },
    ],
    horizon: 'sustained',
    horizonReason: {
      ja: '木は五十年、気候は百年の話です。三年ごとに直しながら、やめないことを約束します。',
      en: 'Trees take fifty years, climate a hundred. We correct every three years and promise not to stop.',
    },
    capitals: ['human', 'cultural'],
    investments: [
      {
        kind: 'activity',
        text: {
          ja: '持ち主と歩く境界の記録（年20集落）',
          en: 'Walking and recording boundaries with owners, 20 hamlets a year',
        },
      },
      {
        kind: 'funds',
        text: {
          ja: '一部屋断熱の補助と里山の手入れの交付金',
          en: 'Grants for insulating one room and for woodland care',
        },
      },
    ],
    futureChoices: {
      effect: 'widens',
      reason: {
        ja: '今の暮らしの便利さが将来の世代の可能性を奪わないよう、排出を減らし、使える森を残します。',
        en: 'Lower emissions and usable woods keep our convenience from taking the possibilities of those to come.',
      },
    },
    leadDepartment: 'environment',
    departments: ['environment', 'agriculture', 'urban-planning'],
    indicators: ['greenhouse-gas', 'forest-care'],
  },
]
