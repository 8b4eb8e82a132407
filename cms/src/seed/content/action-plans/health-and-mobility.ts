// Longer than 250 lines: seed content; each plan is told whole, with its year's news.
import type { ActionPlanSeed } from '../../content-model.ts'
import { fiscalYear2026 } from './fiscal-year-2026.ts'

/** 健康づくり課, 長寿課, 地域交通課 */
export const healthAndMobilityPlans: ActionPlanSeed[] = [
  {
    ...fiscalYear2026('health'),
    title: {
      ja: 'うどんをゆでられるくらいの余裕を',
      en: 'Time enough to boil noodles',
      easy: 'ゆっくり 話を 聞く 時間を 作ります',
    },
    aim: {
      ja: '量って、書いて、次の家へ急ぐ訪問から、名前を呼んで「何を食べましたか」と聞ける訪問に変えます。判断を一人でしなくて済む夜をつくり、健康の教室より先に、もう集まっている人のお茶の席へ出かけます。',
      en: 'From visits spent weighing, writing and hurrying on, to visits with time to use a mother’s name and ask what she has eaten. Nights on which nobody has to judge alone. And before holding another health class, we go to where people already meet over tea.',
      easy: '保健師（ほけんし）が、ゆっくり 話を 聞きます。夜、子どもが 病気の とき、相談（そうだん）できるように します。',
    },
    brandingAim: 'internal',
    criteriaAnswers: [
      {
        criterion: 'everyday',
        verdict: 'for',
        answer: {
          ja: '健診の受診率の前に、訪問した一時間の中身を変えます。',
          en: 'Before attendance at check-ups we look at what an hour’s visit is like.',
        },
      },
      {
        criterion: 'exchange',
        verdict: 'for',
        answer: {
          ja: 'マレットゴルフの組に、人が来ない日に見に行く知恵を教わります。',
          en: 'From the mallet golfers we learn what to do when somebody does not turn up.',
        },
      },
      {
        criterion: 'open',
        verdict: 'for',
        answer: {
          ja: '午前三時に電話をかける元気のない人が、押すだけで届く入口を保ちます。',
          en: 'For those who at three in the morning cannot bring themselves to telephone, pressing once must be enough.',
        },
      },
      {
        criterion: 'creation',
        verdict: 'not-concerned',
        answer: {
          ja: '一時間の訪問の中身を確かなものにする計画です。新しい催しは起こしません。',
          en: 'The plan is about making one hour of visiting worthwhile. It starts no new events.',
        },
      },
    ],
    actions: [
      {
        key: 'thirty-minutes',
        title: {
          ja: '訪問の記録を減らし、一軒あたり30分を生む',
          en: 'Cut the paperwork and gain half an hour for each home',
        },
        dueOn: '2026-12-31',
        state: 'doing',
        news: [
          {
            on: '2026-09-30',
            text: {
              ja: '訪問を一日四軒にし、記録の項目を61から34に減らしました。いま平均で17分生まれています。うどんには、あと少し足りません。',
              en: 'Visits are down to four a day and the record from 61 items to 34, which frees seventeen minutes on average. Not quite enough for noodles.',
            },
          },
        ],
      },
      {
        key: 'the-same-night',
        title: {
          ja: '「つらい」のボタンに、その夜のうちに返す',
          en: 'Answer the “It’s too much” button the same night',
        },
        dueOn: '2026-09-30',
        state: 'late',
        news: [
          {
            on: '2026-10-02',
            text: {
              ja: '期限に間に合っていません。押された時刻でいちばん多いのは午前二時から四時ですが、その時間に返せる人がまだいません。翌日の昼までには、一件も欠かさず返しています。広域圏で夜の当番を組む話と一緒に、2027年度に改めて始めます。',
              en: 'Late. It is pressed most often between two and four in the morning, when there is still nobody to answer. By noon the next day every one has been answered. We try again in fiscal 2027, together with a night rota for the wider area.',
            },
          },
        ],
      },
      {
        key: 'one-sheet-for-the-night',
        title: {
          ja: '「走る・待つ」を一緒に決める一枚の紙を、楢川の全部の子育て世帯に手渡す',
          en: 'One sheet for deciding whether to set out or to wait, handed to every family in Narakawa',
        },
        dueOn: '2026-06-30',
        state: 'done',
        news: [
          {
            on: '2026-06-26',
            text: {
              ja: '小児科の先生方がつくった紙を、保健師が全部の家に届けました。冷蔵庫に貼ってあるのを見た家が、二か月後で七割でした。',
              en: 'Made by children’s doctors and taken to every home by a nurse. Two months later it hung on the refrigerator in seven homes of ten.',
            },
          },
        ],
      },
      {
        key: 'tea-after-golf',
        title: { ja: 'マレットゴルフのあとのお茶に、保健師が混ざる', en: 'A nurse joins the tea after mallet golf' },
        dueOn: '2026-06-30',
        state: 'done',
        news: [
          {
            on: '2026-06-10',
            text: {
              ja: '血圧計を持って行きましたが、負けた日は測りたくないと言われ、勝った人だけ測りました。二回目からは何も持たずに行き、相談が増えました。',
              en: 'We brought a blood-pressure meter, but nobody who had lost wished to be measured, only the winners. The second time we brought nothing, and more people asked for advice.',
            },
          },
        ],
      },
    ],
    measures: ['a-1-1', 'c-2-1', 'c-2-3'],
    voices: ['sample-021', 'sample-026', 'sample-031', 'sample-048'],
    partnersWanted: {
      ja: '産後ひと月の家に、温かいものを一品届けてくださる方。講習は半日です。',
      en: 'People who would take something warm to a home in the first month after a birth. Half a day’s training.',
    },
  },
  {
    ...fiscalYear2026('long-life'),
    title: {
      ja: 'ひとりで一周できる町内を、あと三軒',
      en: 'Three more houses, and she can go round alone',
      easy: '近所に 声を かける 家を ふやします',
    },
    aim: {
      ja: '夕方に家を出て歩く人を、止めるのではなく、声をかける家で結びます。腰かけ、店番、雪かきの貸し借り。頼られた覚えのある一週間を、七十代にも九十代にもつくります。',
      en: 'Those who set out walking at dusk are not held back but linked by houses that speak to them. Benches, minding a shop, lending a hand with snow: at seventy or ninety, a week should hold at least one moment of having been needed.',
      easy: '夕方、歩いて いる お年よりに、近所の 人が 声を かけます。お年よりも、だれかの 役に 立つ 仕事を します。',
    },
    brandingAim: 'internal',
    criteriaAnswers: [
      {
        criterion: 'everyday',
        verdict: 'for',
        answer: {
          ja: '夕方七時の二十分を目印にします。',
          en: 'Our mark is the twenty minutes after seven in the evening.',
        },
      },
      {
        criterion: 'exchange',
        verdict: 'for',
        answer: {
          ja: '「お帰りなさい」と「行ってらっしゃい」のどちらも正しいと、介護する家族に教わりました。講座の一ページ目に置きます。',
          en: 'A family taught us that “welcome home” and “have a good trip” are both right. It is on page one of our course.',
        },
      },
      {
        criterion: 'creation',
        verdict: 'for',
        answer: {
          ja: '助け合いにお金を通してもよいか、禁じずに小さく試します。',
          en: 'Whether money may pass between neighbours is not forbidden but tried, on a small scale.',
        },
      },
    ],
    actions: [
      {
        key: 'three-more-houses',
        title: {
          ja: '夕方の一周に、声をかける家をあと三軒',
          en: 'Three more houses that say hello on an evening’s round',
        },
        text: {
          ja: '「お帰りなさい」と「行ってらっしゃい」のどちらも正しい、と書いた小さな紙を町内の全部の家に配ります。だれのためとも書きません。',
          en: 'A small sheet goes to every house of the neighbourhood: “welcome home” and “have a good trip” are both right. It does not say for whom.',
        },
        dueOn: '2026-12-20',
        state: 'doing',
        news: [
          {
            on: '2026-06-19',
            text: {
              ja: '吉田のある町内で配りました。豆腐の店では、レジの三人に伝わりました。',
              en: 'Handed round in one neighbourhood of Yoshida. At the tofu shop all three at the till know.',
            },
          },
          {
            on: '2026-10-09',
            text: {
              ja: '声をかける家が二軒から四軒になったと、歩いている方から聞きました。あと一軒です。',
              en: 'Two houses have become four, we hear from those who walk. One more to go.',
            },
          },
        ],
      },
      {
        key: 'kitchen-days',
        title: {
          ja: '六つの公民館の「台所の日」を、学校の予定表に並べる',
          en: 'Kitchen days of six community halls, on the school calendar',
        },
        dueOn: '2026-04-30',
        state: 'done',
        news: [
          {
            on: '2026-04-24',
            text: {
              ja: '謝金の欄を外し、材料代だけ市が出します。「講師」と呼ばれないなら来る、という方が四人ふえました。',
              en: 'The line for a fee is gone; the city pays for the flour. Four more people come, now that nobody calls them instructors.',
            },
          },
        ],
      },
      {
        key: 'benches',
        title: { ja: '坂の途中に、座ってよい腰かけをふやす', en: 'More benches halfway up the slopes' },
        text: {
          ja: '片丘で腰かけを置いた方が、作り方を教えています。届け出は、はがき一枚になりました。',
          en: 'The man who began it in Kataoka is teaching others how to make them. A postcard is all the notice the city wants.',
        },
        dueOn: '2026-10-31',
        state: 'done',
        news: [
          {
            on: '2026-10-25',
            text: {
              ja: '片丘と塩尻東で十二になりました。市がつくったものは一つもありません。',
              en: 'Twelve now, in Kataoka and Shiojiri-Higashi. The city has made none of them.',
            },
          },
        ],
      },
      {
        key: 'family-sheet',
        title: {
          ja: 'ふだんの様子を書く「家族の紙」を、介護の調査の前に出せるようにする',
          en: 'A family’s own sheet on ordinary days, handed in before the care assessment',
        },
        dueOn: '2026-07-31',
        state: 'done',
        news: [
          {
            on: '2026-07-17',
            text: {
              ja: '始めました。調査の日に背筋が伸びる方は、とても多いのです。',
              en: 'Begun. A great many people sit up straight on the day of the assessment.',
            },
          },
        ],
      },
      {
        key: 'paid-snow',
        title: {
          ja: '五百円の雪かき券を、二度目の冬も試す',
          en: 'Snow tickets at five hundred yen, for a second winter',
        },
        text: {
          ja: '地域づくり課と一緒に、券を先に持つのが「かいてもらう人」である形を続けます。',
          en: 'With the Community Section we keep to the form in which the ticket is held beforehand by the one who needs it.',
        },
        dueOn: '2026-12-01',
        state: 'planned',
        news: [
          {
            on: '2026-11-12',
            text: {
              ja: '去年の冬、三つの隣組で減った券は十一枚中四枚でした。今年は、菓子で返す人の分も「なかったこと」にせず、話だけ聞きます。',
              en: 'Last winter four of eleven tickets were used in three lanes. This year we also listen to those who went on giving sweets.',
            },
          },
        ],
      },
    ],
    measures: ['c-2-2', 'c-2-3', 'c-1-1'],
    voices: ['sample-001', 'sample-006', 'sample-008', 'sample-049', 'sample-071', 'sample-073'],
    partnersWanted: {
      ja: '夕方七時前後に庭先にいる方。花に水をやるついでで結構です。',
      en: 'People who are in their front gardens at about seven. Watering the flowers is reason enough.',
    },
  },
  {
    ...fiscalYear2026('transport'),
    title: {
      ja: '帰りの心配を、市が一緒に引き受ける',
      en: 'Sharing the worry of how to get home',
      easy: '帰りの バスや 電車の ことを、市も 考えます',
    },
    aim: {
      ja: '交流の場をつくっても、帰れなければ来られません。列車の時刻に合わせて暮らしてきた人の知恵を借り、診療所や会議の時刻のほうを動かします。空で走る車を、目が合ったまま通り過ぎさせません。',
      en: 'A place to meet is no use to those who cannot get home from it. Borrowing from people who have lived by the timetable for decades, we move the hours of clinics and meetings instead. And empty vehicles should not have to drive past people whose eyes they meet.',
      easy: 'バスや 電車の 時間に 合わせて、病院や 会議の 時間を 変えます。あいて いる 車を 使えるように します。',
    },
    brandingAim: 'internal',
    criteriaAnswers: [
      {
        criterion: 'open',
        verdict: 'for',
        answer: {
          ja: '電話が苦手な人、聞こえない人、高校生の三者が、頼まずに乗れるかを確かめます。',
          en: 'We check that three can ride without having to ask: those who dread the telephone, those who cannot hear, and high-school students.',
        },
      },
      {
        criterion: 'everyday',
        verdict: 'for',
        answer: {
          ja: '病院の往復だけでなく、床屋と部活と「もう一杯」を移動の目的に数えます。',
          en: 'Not only the hospital counts as a reason to travel, but the barber, the club and one more drink.',
        },
      },
      {
        criterion: 'future',
        verdict: 'for',
        answer: {
          ja: '運転手が減っていくことを前提に、便数より、乗り合わせと時刻合わせに投資します。',
          en: 'Since there will be fewer drivers, we invest in sharing rides and matching hours rather than in more runs.',
        },
      },
    ],
    actions: [
      {
        key: 'clinic-by-train',
        title: {
          ja: '「列車の人」の予約枠を、二つの医院から五つへ',
          en: 'Appointments “for the train”: from two clinics to five',
        },
        dueOn: '2026-12-31',
        state: 'doing',
        news: [
          {
            on: '2026-10-21',
            text: {
              ja: '四つになりました。歯科が一つ入りました。五つ目は、松本市内の医院と話しています。市の境で列車は止まらないからです。',
              en: 'Four now, one of them a dentist. For the fifth we are talking to a clinic in Matsumoto: the train does not stop at the border.',
            },
          },
        ],
      },
      {
        key: 'refused-bookings',
        title: { ja: '断った予約の件数を、毎月公開する', en: 'Publish every month how many bookings were refused' },
        dueOn: '2026-04-30',
        state: 'done',
        news: [
          {
            on: '2026-05-08',
            text: {
              ja: '四月分を出しました。断った予約は86件、うち夜七時以降が51件でした。思っていたより多い数です。',
              en: 'April: 86 refused, 51 of them for after seven in the evening. More than we had thought.',
            },
          },
        ],
      },
      {
        key: 'barber-seats',
        title: {
          ja: '行きだけ予約、帰りは「終わったら電話」の席を二つ',
          en: 'Two seats booked one way: ring when you are done',
        },
        dueOn: '2026-05-31',
        state: 'done',
        news: [
          {
            on: '2026-09-29',
            text: {
              ja: '五月から九月まで、床屋がいちばん多く使われました。帰りの電話が苦手な方は、床屋さんがかけてくれます。',
              en: 'From May to September the barber led the list. For those who dislike telephones, the barber rings.',
            },
          },
        ],
      },
      {
        key: 'school-bus-by-day',
        title: {
          ja: '昼に空で走るスクールバスに、歩いている人が乗れるか調べて答える',
          en: 'Find out, and say, whether people on foot may ride the empty school bus',
        },
        dueOn: '2027-03-31',
        state: 'doing',
        news: [
          {
            on: '2026-10-01',
            text: {
              ja: '国の窓口への相談は三回目です。子どもの送迎に支障がなく実費だけなら道はありますが、保険の引き受け先が決まりません。運転する方から寄せられた声を、本人の了解を得て添えました。',
              en: 'We have been to the ministry’s desk three times. There is a way, if children’s rides do not suffer and only costs are charged; what is missing is an insurer. With the driver’s consent his voice is attached to our papers.',
            },
          },
        ],
      },
      {
        key: 'evening-run',
        title: { ja: '部活のあとの夜の便', en: 'An evening bus after club practice' },
        state: 'stopped',
        news: [
          {
            on: '2026-06-30',
            text: {
              ja: '今年度もやめました。お金ではなく、夜に運転する人がいないためです。断った予約の件数を見た高校生から、便ではなく相乗りの送迎を組む案が出ています。費用を来年度の予算に出します。',
              en: 'Not this year either: there is money, but nobody to drive at night. Having seen the refused bookings, students propose shared lifts in place of a bus. We are asking for money for it next year.',
            },
          },
        ],
      },
    ],
    measures: ['b-3-2', 'a-3-1', 'c-2-2'],
    voices: ['sample-010', 'sample-041', 'sample-046', 'sample-047'],
    partnersWanted: {
      ja: '始業を20分ずらせる会社。列車に合わせて予約枠を組める診療所、床屋、歯医者。',
      en: 'Companies that can start twenty minutes later; clinics, barbers and dentists that can book by the train.',
    },
  },
]
