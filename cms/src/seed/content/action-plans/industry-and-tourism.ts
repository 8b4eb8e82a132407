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
        answer: {
          ja: '調査票は、派遣で働く人と三時間だけ働く人に先に見せ、欄のないことを教えてもらいました。',
          en: 'The questionnaire went first to agency workers and to people who work three hours a day, who told us which boxes were missing.',
        },
      },
      {
        criterion: 'exchange',
        answer: {
          ja: '教え終わると相手の名札の色だけが変わる、という不公平を、企業との話し合いの議題にします。',
          en: 'That the pupil’s badge changes colour and the teacher’s does not is now on the agenda with companies.',
        },
      },
      {
        criterion: 'creation',
        answer: {
          ja: 'もうかる計画書より、穴のあいたズボンを一本持って来ることを勧めます。',
          en: 'Rather than a plan with profits in it, bring one torn pair of trousers.',
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
        key: 'start-nothing',
        title: {
          ja: 'スナバで月二回「何も始めない人の夜」をひらく',
          en: 'Two evenings a month at Snaba for people who are not starting anything',
        },
        dueOn: '2026-06-30',
        state: 'done',
        news: [
          {
            on: '2026-06-24',
            text: {
              ja: '帳簿、宿題、編み物。話しかけてもよい人は、机に札を立てます。札の絵は電卓です。',
              en: 'Accounts, homework, knitting. Those who do not mind being spoken to stand a card on the table, with a calculator on it.',
            },
          },
        ],
      },
      {
        key: 'free-condition',
        title: {
          ja: '空き店舗の登録用紙に、大家さんの条件を自由に書く欄をつくる',
          en: 'A free line for the owner’s conditions on the register of empty shops',
        },
        dueOn: '2026-07-31',
        state: 'done',
        news: [
          {
            on: '2026-07-30',
            text: {
              ja: '欄をつくりました。一件目の条件は「週に一時間、私に店番をさせること。家賃はその分まけます」です。二組が見に来ました。',
              en: 'Done. The first condition entered: “I mind the shop for one hour a week. The rent is lower accordingly.” Two parties have come to look.',
            },
          },
        ],
      },
      {
        key: 'lunch-at-the-gate',
        title: { ja: '工場の門の近くに、昼の屋台を出す', en: 'Lunch stalls near the factory gates' },
        dueOn: '2026-10-31',
        state: 'late',
        news: [
          {
            on: '2026-11-06',
            text: {
              ja: '出したい店は四つありますが、停める場所が決まりません。門の内側は会社の安全の決まり、外側は道路の決まりです。一社が駐車場の端を貸すことを考えてくれています。',
              en: 'Four stalls would come, but there is nowhere to stand: inside the gate the company’s safety rules, outside it the road’s. One company is thinking of lending a corner of its car park.',
            },
          },
        ],
      },
    ],
    measures: ['b-1-1', 'b-1-2', 'b-1-3', 'b-3-1'],
    voices: ['sample-015', 'sample-017', 'sample-018', 'sample-056', 'sample-057', 'sample-058', 'sample-062'],
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
        answer: {
          ja: '貸す人が教え、借りる人が記録し、両方に写しが残ります。',
          en: 'The lender tells, the tenant writes it down, and both keep a copy.',
        },
      },
      {
        criterion: 'future',
        answer: {
          ja: '返すときの姿を先に決めます。草ぼうぼうで返ってこない約束が、貸す決心になります。',
          en: 'How a field is to be given back is settled first; people lend when they know that it will not come back as weeds.',
        },
      },
      {
        criterion: 'open',
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
          ja: '畑を始める人の話を、一枚の紙で一回だけ聞く',
          en: 'Hear people who want to farm once, on one sheet',
        },
        dueOn: '2026-07-31',
        state: 'done',
        news: [
          {
            on: '2026-07-17',
            text: {
              ja: '聞き取りは一回になりました。五つの課が回るのは、紙のほうです。決まるまでの日数は、まだ短くなっていません。',
              en: 'One interview now. It is the sheet that visits the five sections. The number of days until a decision has not yet come down.',
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
              ja: '農業を引退した四人が引き受けてくださり、洗馬と片丘で三組がまとまりました。一組は破談です。理由は水の取り合いで、先にわかってよかったと両方が言っています。',
              en: 'Four retired farmers have taken it on, and there are three matches in Seba and Kataoka. One fell through, over water. Both sides are glad to have found out beforehand.',
            },
          },
        ],
      },
      {
        key: 'no-idea-table',
        title: {
          ja: '暑くなった畑の「わからん会」を、桔梗ヶ原でひらく',
          en: 'A “No idea” table on hotter summers, in Kikyōgahara',
        },
        dueOn: '2026-09-30',
        state: 'done',
        news: [
          {
            on: '2026-05-28',
            text: {
              ja: '一回目、九軒。はじめの40分は天気の話でした。',
              en: 'First time: nine growers. Forty minutes of talk about the weather.',
            },
          },
          {
            on: '2026-08-27',
            text: {
              ja: '二回目、十四軒。夜の気温の記録を三軒が持ち寄り、隣どうしで二度違うことがわかりました。記録の形をそろえるところまで決まりました。',
              en: 'Second time: fourteen. Three brought night temperatures; neighbouring fields differ by two degrees. They agreed on one way of keeping records.',
            },
          },
        ],
      },
      {
        key: 'mountain-to-workshop',
        title: {
          ja: '山のトチとセンを、木地の要る工房に見てもらう',
          en: 'Show our horse chestnut and castor aralia to workshops short of wood',
        },
        dueOn: '2026-10-31',
        state: 'late',
        news: [
          {
            on: '2026-11-09',
            text: {
              ja: '漆器の工房三軒が来てくれる日に雨で道が崩れ、延びました。伐る時期は冬なので、12月に改めます。間にある三つの課は、三人とも同じ車で行きます。',
              en: 'Three workshops were coming when rain took the track. As trees are felled in winter it is now December. The three sections in between will send three people, in one car.',
            },
          },
        ],
      },
    ],
    measures: ['b-2-1', 'b-2-2', 'b-2-3', 'b-3-3'],
    voices: ['sample-002', 'sample-005', 'sample-029', 'sample-059', 'sample-060', 'sample-064'],
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
        answer: {
          ja: '来た人の数より、住む人が窓を開けていられる時間を見ます。',
          en: 'We look less at the number of visitors than at the hours in which residents can leave their windows open.',
        },
      },
      {
        criterion: 'exchange',
        answer: {
          ja: '案内板に書きすぎません。眼鏡をさがす二時間に起きたことを、起きる余地ごと残します。',
          en: 'We do not put everything on signs. What happened in two hours of looking for glasses needs room to happen.',
        },
      },
      {
        criterion: 'open',
        answer: {
          ja: '飲めない人、運転する人、日本語の読めない人が、同じ机で楽しめるかを試します。',
          en: 'We test whether those who do not drink, those who drive and those who cannot read Japanese enjoy the same table.',
        },
      },
    ],
    actions: [
      {
        key: 'between-the-rows',
        title: {
          ja: '「畝の間には入らないで」を、理由と一緒に伝える',
          en: 'Saying “Please keep out of the rows”, with the reason',
        },
        dueOn: '2026-08-31',
        state: 'done',
        news: [
          {
            on: '2026-08-20',
            text: {
              ja: '靴についた土で木が病気になることを、絵で伝える札を畑の脇に立てました。作り手の希望で「写真はどうぞ」を先に書いてあります。',
              en: 'Signs by the vineyards show with a drawing how soil on shoes carries disease. At the growers’ wish they begin, “Photographs are welcome.”',
            },
          },
        ],
      },
      {
        key: 'early-and-late',
        title: {
          ja: '奈良井の朝と雪の夕方を、静かに歩く紙',
          en: 'A sheet for walking Narai quietly, at dawn and on snowy evenings',
        },
        text: {
          ja: '宿に泊まる人だけに、宿から手渡します。',
          en: 'Handed by innkeepers to guests who stay the night, and to nobody else.',
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
        title: { ja: '奈良井駅に英語の時刻を貼る', en: 'Put up the times in English at Narai Station' },
        dueOn: '2026-12-15',
        state: 'doing',
        news: [
          {
            on: '2026-11-11',
            text: {
              ja: '「貼ってください。いえ、貼らないでください」という声をいただきました。時刻は貼ります。その下に、乗りそこねた人のための、川辺までの地図をつけます。',
              en: '“Please put up an English timetable. Or perhaps don’t.” We will. Below it will be a map to the riverside, for those who have missed the train.',
            },
          },
        ],
      },
      {
        key: 'way-home-from-wine',
        title: {
          ja: 'ワインを飲んだ人が、運転せずに帰れる便を秋に出す',
          en: 'An autumn bus so that people who drink wine need not drive',
        },
        dueOn: '2026-10-10',
        state: 'late',
        news: [
          {
            on: '2026-10-10',
            text: {
              ja: '収穫の時期に間に合いませんでした。運転手は地域の便を優先しました。暮らす人の足を削ってまで出すものではないと判断しました。来秋に向け、列車の時刻に合わせて歩いて回る道を先につくります。',
              en: 'Not ready for the harvest. Drivers went to local routes first, and we agreed that residents’ buses must not pay for it. For next autumn we begin with walks that fit the trains.',
            },
          },
        ],
      },
    ],
    measures: ['b-2-2', 'b-2-3', 'b-3-2', 'c-3-3'],
    voices: ['sample-002', 'sample-004', 'sample-020', 'sample-060'],
    partnersWanted: {
      ja: '飲まない人のための一杯を、ワインと同じ手間でつくってくださる方。',
      en: 'Somebody to make a drink for those who do not drink, with as much care as the wine.',
    },
  },
]
