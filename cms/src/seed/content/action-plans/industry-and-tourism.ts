// Longer than 250 lines: seed content; each plan is told whole, with its year's news.
import type { ActionPlanSeed } from '../../content-model.ts'
import { fiscalYear2026 } from './fiscal-year-2026.ts'

/** 産業政策課, 農政課, 観光課 */
export const industryAndTourismPlans: ActionPlanSeed[] = [
  {
    ...fiscalYear2026('industry'),
    title: {
      ja: 'まず、数えるところから',
      en: 'To begin with, count',
      easy: 'いろいろな 働きかたの 人を 数えます',
    },
    aim: {
      ja: '景気の指標の外側にいる人を、まず数えます。一日三時間の優秀な人、名札の黄色い人、何も始める気のない人。スナバと工場を、始める人と正社員だけの場所に見せません。',
      en: 'We begin by counting those outside the figures: the excellent three-hours-a-day worker, the one with the yellow badge, the one with no wish to start anything. Neither Snaba nor the factories should look as if they were only for founders and permanent staff.',
      easy: '短い 時間 働く 人、会社から 会社へ 来て いる 人、新しい ことを しない 人。みんな 大切です。まず、何人 いるか 調べます。',
    },
    brandingAim: 'both',
    criteriaAnswers: [
      {
        criterion: 'open',
        verdict: 'for',
        answer: {
          ja: '調査票は、派遣で働く人と三時間だけ働く人に先に見せ、欄のないことを教えてもらいました。',
          en: 'The questionnaire went first to agency workers and to people who work three hours a day, who told us which boxes were missing.',
        },
      },
      {
        criterion: 'exchange',
        verdict: 'against',
        answer: {
          ja: '教え終わると相手の名札の色だけが変わる、という不公平を、企業との話し合いの議題にします。',
          en: 'That the pupil’s badge changes colour and the teacher’s does not is now on the agenda with companies.',
        },
      },
      {
        criterion: 'creation',
        verdict: 'for',
        answer: {
          ja: 'もうかる計画書より、困っている一人を連れて来ることを勧めます。にぎわいは頭数のほかに「翌日に来た人」でも数えます。',
          en: 'Rather than a plan with profits in it, bring one person in trouble. Liveliness is counted not only in heads but in who comes back the next day.',
        },
      },
    ],
    actions: [
      {
        key: 'count-work',
        title: { ja: '派遣、時短、在宅で働く人を数える', en: 'Count those in agency, short-hour and home-based work' },
        dueOn: '2026-09-30',
        state: 'done',
        news: [
          {
            on: '2026-10-12',
            text: {
              ja: '従業員20人以上の142社に尋ね、答えたのは61社でした。半分以上の会社の分は、まだ測れていません。答えた会社では、働く人の23％が派遣か期間の決まった契約でした。少ないとも多いとも言わず、来年も同じ問いで数えます。',
              en: 'We asked 142 companies with 20 or more staff; 61 answered, so more than half are not measured yet. In those that did, 23% work through agencies or on fixed terms. We call that neither few nor many, and will ask the same question next year.',
            },
          },
        ],
      },
      {
        key: 'three-hour-jobs',
        title: {
          ja: '一つの仕事から、三時間の仕事を切り出す相談',
          en: 'Advice on cutting a three-hour job out of a full one',
        },
        dueOn: '2027-02-28',
        state: 'doing',
        news: [
          {
            on: '2026-11-05',
            text: {
              ja: '九社から十四の仕事が出てきました。校正、検査表の読み合わせ、見積もりの下書き。「軽作業、誰でも」は一つもありません。',
              en: 'Fourteen so far from nine companies: proofreading, checking inspection sheets, drafting estimates. Not one is “light work, anyone can do it”.',
            },
          },
        ],
      },
      {
        key: 'hour-of-accounts',
        title: {
          ja: 'スナバの火曜の午後を、発表も交流会もない「帳簿の時間」にする',
          en: 'Tuesday afternoons at Snaba for doing one’s accounts, with no pitches and no mingling',
        },
        dueOn: '2026-05-31',
        state: 'done',
        news: [
          {
            on: '2026-05-14',
            text: {
              ja: '始めました。帳簿、宿題、編み物。だれの困りごとがだれの手で減ったかは、数えずに、聞いて書くだけの欄に残します。',
              en: 'Begun: accounts, homework, knitting. Whose trouble grew less by whose hands is not counted, only written down.',
            },
          },
        ],
      },
      {
        key: 'lunch-at-the-gate',
        title: {
          ja: '工場の駐車場に、月に一度、昼の車を二台出す',
          en: 'Two lunch vans in factory car parks, once a month',
        },
        dueOn: '2026-10-31',
        state: 'late',
        news: [
          {
            on: '2026-11-06',
            text: {
              ja: '広丘の二か所のうち、一か所で始まりました。もう一か所は、構内の安全の決まりと車の消火器の扱いが合わず、遅れています。始まった所では、45分の昼休みのうち並ぶ時間が19分でした。注文を先に受ける方法に変えます。',
              en: 'One of the two places in Hirooka has begun. At the other the works’ safety rules and the vans’ fire extinguishers do not agree. Where it did begin, 19 of the 45 minutes went on queueing; orders will be taken beforehand.',
            },
          },
        ],
      },
      {
        key: 'lacquer-figures',
        title: {
          ja: '漆の修業のあとの三年に、いくらあれば続けられるかを調べて示す',
          en: 'Find out and show what it takes to get through the three years after an apprenticeship in lacquer',
        },
        dueOn: '2027-03-31',
        state: 'doing',
        news: [
          {
            on: '2026-09-25',
            text: {
              ja: '続けている人と、やめた人の両方に会っています。「食える」とは言えません。数字は隠さずに出します。',
              en: 'We are meeting those who go on and those who stopped. We cannot say that one can live on it. The figures will not be hidden.',
            },
          },
        ],
      },
    ],
    measures: ['b-1-1', 'b-1-2', 'b-1-3', 'b-2-3', 'b-3-1'],
    voices: [
      'sample-003',
      'sample-015',
      'sample-017',
      'sample-018',
      'sample-056',
      'sample-057',
      'sample-058',
      'sample-061',
      'sample-062',
    ],
    partnersWanted: {
      ja: '名札の色の話を、社内でしてみてもよいという会社。結果は会社名なしでまとめます。',
      en: 'Companies willing to talk about the colours of their badges. Results appear without names.',
    },
  },
  {
    ...fiscalYear2026('agriculture'),
    title: {
      ja: '畑の見合いに、仲人を立てる',
      en: 'A matchmaker for the fields',
      easy: '畑を 貸したい 人と 借りたい 人の 間に 入ります',
    },
    aim: {
      ja: '水の癖、石の出る所、霜の下りる朝。畑に付いている知恵ごと次の人に渡せるように、紙の契約の間に人が入ります。「わからん」と言える席をつくり、誇りは持ち帰ってもらいます。',
      en: 'How the water runs, where the stones come up, which mornings bring frost: so that a field is handed over with what is known about it, a person stands between the two signatures. There is a table where one may say, “No idea,” and take one’s pride home again.',
      easy: '畑の ことを よく 知って いる 人から、新しい 人へ、畑と 知恵（ちえ）を 渡します。市が 間に 入ります。',
    },
    brandingAim: 'both',
    criteriaAnswers: [
      {
        criterion: 'exchange',
        verdict: 'for',
        answer: {
          ja: '貸す人が教え、借りる人が記録し、両方に写しが残ります。',
          en: 'The lender tells, the tenant writes it down, and both keep a copy.',
        },
      },
      {
        criterion: 'future',
        verdict: 'for',
        answer: {
          ja: '返すときの姿を先に決めます。草ぼうぼうで返ってこない約束が、貸す決心になります。',
          en: 'How a field is to be given back is settled first; people lend when they know that it will not come back as weeds.',
        },
      },
      {
        criterion: 'open',
        verdict: 'for',
        answer: {
          ja: '五つの窓口で五回説明した人に、様式を直してもらいました。',
          en: 'The form was redone by somebody who had explained himself five times at five counters.',
        },
      },
    ],
    actions: [
      {
        key: 'one-sheet',
        title: {
          ja: '畑を借りる話を、一枚の紙で一回だけ聞く',
          en: 'Hear people who want to lease a field once, on one sheet',
        },
        text: {
          ja: '2027年4月に始めます。それまでは、職員が五つの窓口を一緒に歩きます。',
          en: 'It begins in April 2027. Until then one of us walks along to all five counters.',
        },
        dueOn: '2027-03-31',
        state: 'doing',
        news: [
          {
            on: '2026-11-04',
            text: {
              ja: 'これまでに九人と歩きました。紙の案は、五回説明した方に直してもらっています。決まるまでの日数は、まだ短くなっていません。',
              en: 'We have walked with nine people so far. The draft is being corrected by somebody who had explained himself five times. The number of days until a decision has not come down yet.',
            },
          },
        ],
      },
      {
        key: 'matchmakers',
        title: {
          ja: '年に一度、貸し手と借り手と一緒に畑を歩く「仲人」',
          en: '“Matchmakers” who walk the field once a year with lender and tenant',
        },
        dueOn: '2026-12-31',
        state: 'doing',
        news: [
          {
            on: '2026-10-30',
            text: {
              ja: '農業を退いたお二人と始め、洗馬と片丘で三組がまとまりました。一組は破談です。理由は水で、先にわかってよかったと両方が言っています。',
              en: 'Begun with two retired farmers, and there are three matches in Seba and Kataoka. One fell through, over water. Both sides are glad to have found out beforehand.',
            },
          },
        ],
      },
      {
        key: 'signs-with-reasons',
        title: {
          ja: '「靴の土が、木の病気を運びます」の札を、畑の方が決めた所に立てる',
          en: 'Signs saying “Soil on shoes carries disease”, where growers want them',
        },
        dueOn: '2026-08-31',
        state: 'done',
        news: [
          {
            on: '2026-08-20',
            text: {
              ja: '三つの言葉で三十枚。作り手の希望で「写真はどうぞ」を先に書いてあります。',
              en: 'Thirty, in three languages. At the growers’ wish they begin, “Photographs are welcome.”',
            },
          },
        ],
      },
      {
        key: 'no-idea-table',
        title: { ja: '暑くなった畑の「わからん会」を、毎月ひらく', en: 'A monthly “No idea” table on hotter summers' },
        dueOn: '2027-03-31',
        state: 'doing',
        news: [
          {
            on: '2026-05-28',
            text: { ja: 'はじめの40分は天気の話でした。', en: 'Forty minutes of talk about the weather.' },
          },
          {
            on: '2026-09-24',
            text: {
              ja: '名前を伏せた気温と糖度の記録が八軒分になりました。隣どうしの畑で、夜の気温が二度違います。歴史の長い畑ほど出しにくい、ということもわかりました。',
              en: 'Eight growers now share records of temperature and sugar, without names. Neighbouring fields differ by two degrees at night. And the longer a field’s history, the harder it is to show.',
            },
          },
        ],
      },
      {
        key: 'next-trainees',
        title: { ja: '三人目と四人目の研修の受け入れ先をさがす', en: 'Find farms for a third and a fourth trainee' },
        dueOn: '2026-09-30',
        state: 'late',
        news: [
          {
            on: '2026-10-07',
            text: {
              ja: '一軒しか決まっていません。夏の夜中に教える余裕のある農家が少ないためです。春の植え付けから始める形で、来年三月まで探します。',
              en: 'Only one found. Few farms have time to teach in the middle of a summer night. We look until March, for a start at planting in spring.',
            },
          },
        ],
      },
    ],
    measures: ['b-2-1', 'b-2-2'],
    voices: ['sample-002', 'sample-005', 'sample-007', 'sample-029', 'sample-059', 'sample-060'],
    partnersWanted: {
      ja: '引退したあとも、年に一度なら畑を歩いてもよいという方。長靴はご持参ください。',
      en: 'Retired farmers willing to walk a field once a year. Bring your own boots.',
    },
  },
  {
    ...fiscalYear2026('tourism'),
    title: {
      ja: '洗濯物も込みで、見てもらう',
      en: 'Seen with the laundry included',
      easy: '住んで いる 人の 生活も いっしょに 見て もらいます',
    },
    aim: {
      ja: '訪れる人に、撮影所ではなく、人が住んでいるから残った町に来てもらいます。入ってよい所といけない所を、叱らずに伝わる形にし、朝掃く人の時間と、夕方明かりをつける人の時間を守ります。',
      en: 'Visitors come not to a film set but to a town that was saved because people live in it. Where one may walk and where not is made plain without scolding, and the hours of those who sweep in the morning and light the lamps in the evening are kept.',
      easy: '奈良井（ならい）や ぶどう畑は、人が 住んで 働いて いる ところです。来た 人に、わかりやすく 伝えます。住んで いる 人の 時間も 大切に します。',
    },
    brandingAim: 'external',
    criteriaAnswers: [
      {
        criterion: 'everyday',
        verdict: 'for',
        answer: {
          ja: '来た人の数より、住む人が窓を開けていられる時間を見ます。',
          en: 'We look less at the number of visitors than at the hours in which residents can leave their windows open.',
        },
      },
      {
        criterion: 'exchange',
        verdict: 'for',
        answer: {
          ja: '案内板に書きすぎません。眼鏡をさがす二時間に起きたことを、起きる余地ごと残します。',
          en: 'We do not put everything on signs. What happened in two hours of looking for glasses needs room to happen.',
        },
      },
      {
        criterion: 'open',
        verdict: 'for',
        answer: {
          ja: '飲めない人、運転する人、日本語の読めない人が、同じ机で楽しめるかを試します。',
          en: 'We test whether those who do not drink, those who drive and those who cannot read Japanese enjoy the same table.',
        },
      },
    ],
    actions: [
      {
        key: 'early-and-late',
        title: {
          ja: '奈良井の朝と雪の夕方を、静かに歩く紙',
          en: 'A sheet for walking Narai quietly, at dawn and on snowy evenings',
        },
        text: {
          ja: 'だれもいないのが良さなので、広くは配りません。泊まる人だけに、宿から手渡します。',
          en: 'Since its charm is that nobody is there it is not spread abroad, but handed by innkeepers to guests who stay the night.',
        },
        dueOn: '2026-10-31',
        state: 'done',
        news: [
          {
            on: '2026-10-24',
            text: {
              ja: '宿の方と一緒につくりました。一行目は「洗濯物が出ていたら、いい天気です」。',
              en: 'Made with the innkeepers. Its first line: “If the washing is out, it is a fine day.”',
            },
          },
        ],
      },
      {
        key: 'english-timetable',
        title: { ja: '奈良井駅の前に、英語の時刻を貼る', en: 'Put up the times in English outside Narai Station' },
        dueOn: '2026-11-15',
        state: 'done',
        news: [
          {
            on: '2026-11-10',
            text: {
              ja: '一枚だけ貼りました。「午後は長い間が空きます。川辺へどうぞ」と書き添えました。',
              en: 'One sheet, and no more. It adds: “There is a long gap in the afternoon. Try the riverside.”',
            },
          },
        ],
      },
      {
        key: 'way-home-from-wine',
        title: {
          ja: '試飲のあとの相乗りタクシーを、列車に合わせて走らせる',
          en: 'Shared taxis after the tastings, timed to the trains',
        },
        text: {
          ja: '費用は醸造所とお客さま、市は停める場所と案内を受け持ちます。',
          en: 'Wineries and guests pay; the city finds the stops and puts up the signs.',
        },
        dueOn: '2026-10-31',
        state: 'done',
        news: [
          {
            on: '2026-10-30',
            text: {
              ja: '週末の六日間で延べ212人。一台は車いすのまま乗れます。最後の便に九人が乗れませんでした。来年は一便足します。',
              en: '212 passengers in six weekend days. One car takes wheelchairs. Nine people missed the last run; next year there will be one more.',
            },
          },
        ],
      },
      {
        key: 'no-time-slip',
        title: {
          ja: '市の案内から「タイムスリップ」を消す',
          en: 'Take “a trip back in time” out of the city’s brochures',
        },
        dueOn: '2026-06-30',
        state: 'done',
        news: [
          {
            on: '2026-06-19',
            text: {
              ja: '十四の印刷物から消しました。二つの旅行会社の案内には残っています。お願いを続けます。',
              en: 'Gone from fourteen brochures. It is still in those of two travel companies; we go on asking.',
            },
          },
        ],
      },
      {
        key: 'twelve-signs',
        title: { ja: '通りに新しい案内板を十二枚立てる', en: 'Twelve new signs along the street' },
        state: 'stopped',
        news: [
          {
            on: '2026-07-28',
            text: {
              ja: 'やめました。住む方に聞くと、板の前に人が立ち止まり、戸が開けられなくなる心配がありました。道に迷ったときは人に尋ねてもらう、と決めました。尋ねられて困ることがあれば、また考えます。',
              en: 'Stopped. Residents feared that people would stop in front of the signs and block their doors. Whoever is lost may ask. If being asked becomes a burden, we think again.',
            },
          },
        ],
      },
    ],
    measures: ['b-2-2', 'b-2-3', 'b-3-2', 'c-3-3'],
    voices: ['sample-004', 'sample-020', 'sample-045', 'sample-060'],
    partnersWanted: {
      ja: '飲まない人のための一杯を、ワインと同じ手間でつくってくださる方。',
      en: 'Somebody to make a drink for those who do not drink, with as much care as the wine.',
    },
  },
]
