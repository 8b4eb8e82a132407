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
        answer: {
          ja: '健診の受診率の前に、家にいる二時間の中身を変えます。',
          en: 'Before attendance at check-ups we look at what an hour at home is like.',
        },
      },
      {
        criterion: 'exchange',
        answer: {
          ja: 'マレットゴルフの組に、人が来ない日に見に行く知恵を教わります。',
          en: 'From the mallet golfers we learn what to do when somebody does not turn up.',
        },
      },
      {
        criterion: 'open',
        answer: {
          ja: '父親だけで来ても、六回ほめられない場にします。',
          en: 'A father who comes alone should not be praised six times for it.',
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
              ja: '記録の項目を61から34に減らしました。いま平均で17分生まれています。うどんには、あと少し足りません。',
              en: 'The record has gone from 61 items to 34, which frees seventeen minutes on average. Not quite enough for noodles.',
            },
          },
        ],
      },
      {
        key: 'night-screen',
        title: {
          ja: '夜、画面越しに子どもの様子を見て一緒に判断する',
          en: 'Look at a sick child on screen at night and decide together',
        },
        dueOn: '2026-10-31',
        state: 'late',
        news: [
          {
            on: '2026-11-04',
            text: {
              ja: '間に合っていません。市だけでは夜の看護師が足りず、松本広域圏の市村と共同で行う相談を続けています。楢川、片丘、北小野から始める順番は変えません。',
              en: 'Late. The city alone does not have enough night nurses, and talks with the other municipalities of Greater Matsumoto go on. Narakawa, Kataoka and Kita-Ono will still come first.',
            },
          },
        ],
      },
      {
        key: 'ordinary-fathers',
        title: { ja: '「えらくない父の会」を土曜の朝にひらく', en: 'Saturday mornings for fathers who are not heroes' },
        dueOn: '2026-07-31',
        state: 'done',
        news: [
          {
            on: '2026-07-18',
            text: {
              ja: '一回目は五人。職員はほめ言葉を一度も使いませんでした。会話の半分は抱っこひもの留め金の話でした。',
              en: 'Five came the first time. The staff did not utter one word of praise. Half the talk was of baby-carrier buckles.',
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
              ja: '血圧計を持って行きましたが、「負けた日は測らないでくれ」と言われ、勝った人だけ測りました。二回目からは何も持たずに行き、相談が増えました。',
              en: 'We brought a blood-pressure meter: “Not on a day we lost.” Only winners were measured. The second time we brought nothing, and more people asked for advice.',
            },
          },
        ],
      },
    ],
    measures: ['a-1-1', 'c-2-1', 'c-2-3'],
    voices: ['sample-021', 'sample-026', 'sample-032', 'sample-048'],
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
        answer: {
          ja: '夕方七時の二十分を目印にします。',
          en: 'Our mark is the twenty minutes after seven in the evening.',
        },
      },
      {
        criterion: 'exchange',
        answer: {
          ja: '「お帰りなさい」と「行ってらっしゃい」のどちらも正しいと、介護する家族に教わりました。講座の一ページ目に置きます。',
          en: 'A family taught us that “welcome home” and “have a good trip” are both right. It is on page one of our course.',
        },
      },
      {
        criterion: 'creation',
        answer: {
          ja: '助け合いにお金を通してもよいか、禁じずに小さく試します。',
          en: 'Whether money may pass between neighbours is not forbidden but tried, on a small scale.',
        },
      },
    ],
    actions: [
      {
        key: 'houses-that-greet',
        title: {
          ja: '声をかける家の目印を、希望する家の門に下げる',
          en: 'A sign on the gate of houses willing to say hello',
        },
        dueOn: '2026-12-20',
        state: 'doing',
        news: [
          {
            on: '2026-10-09',
            text: {
              ja: '吉田で11軒が下げました。目印は小さな鈴の絵で、認知症とはどこにも書いていません。',
              en: 'Eleven houses in Yoshida have one. It is a drawing of a small bell, and says nothing of dementia.',
            },
          },
        ],
      },
      {
        key: 'benches',
        title: { ja: '坂の途中に、座ってよい腰かけをふやす', en: 'More benches halfway up the slopes' },
        text: {
          ja: '片丘で三つになった腰かけの作り方を、作った人に習って広めます。',
          en: 'The man who began it in Kataoka is teaching others how to make them.',
        },
        dueOn: '2026-10-31',
        state: 'done',
        news: [
          {
            on: '2026-10-25',
            text: {
              ja: '片丘と塩尻東で十二になりました。市がつくったものは四つで、道路の許可を取るのに三か月かかりました。',
              en: 'Twelve now, in Kataoka and Shiojiri-Higashi. Four are the city’s; the permit for the roadside took us three months.',
            },
          },
        ],
      },
      {
        key: 'paid-snow',
        title: {
          ja: '一軒五百円の雪かきを、一つの隣組で試す',
          en: 'Try shovelling at five hundred yen a house, in one lane',
        },
        dueOn: '2026-12-01',
        state: 'planned',
        news: [
          {
            on: '2026-11-12',
            text: {
              ja: '北小野の一つの隣組で始めます。頼む側の三人が、会議では言わなかったのに、紙には「払いたい」と書きました。',
              en: 'One lane in Kita-Ono will begin. Three of those who need it had said nothing at the meeting; on paper they wrote, “I would like to pay.”',
            },
          },
        ],
      },
      {
        key: 'barber-day',
        title: {
          ja: '免許を返した人が、自分で床屋へ行ける日をつくる',
          en: 'A day on which those without a licence get to the barber by themselves',
        },
        dueOn: '2026-09-30',
        state: 'late',
        news: [
          {
            on: '2026-10-14',
            text: {
              ja: '地域交通課の「電話のいらない便」と一緒に始める予定でしたが、帰りの便の運転手が足りず、始められていません。行きだけでは困ると、床屋さんにも言われました。',
              en: 'It was to start with the Transport Section’s bus that needs no call, but there is no driver for the way back. One way is no use, as the barber, too, pointed out.',
            },
          },
        ],
      },
    ],
    measures: ['c-2-2', 'c-2-3', 'c-1-1', 'c-3-2'],
    voices: ['sample-006', 'sample-026', 'sample-047', 'sample-049', 'sample-071', 'sample-073'],
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
        answer: {
          ja: '電話が苦手な人、聞こえない人、高校生の三者が、頼まずに乗れるかを確かめます。',
          en: 'We check that three can ride without having to ask: those who dread the telephone, those who cannot hear, and high-school students.',
        },
      },
      {
        criterion: 'everyday',
        answer: {
          ja: '病院の往復だけでなく、床屋と部活と「もう一杯」を移動の目的に数えます。',
          en: 'Not only the hospital counts as a reason to travel, but the barber, the club and one more drink.',
        },
      },
      {
        criterion: 'future',
        answer: {
          ja: '運転手が減っていくことを前提に、便数より、乗り合わせと時刻合わせに投資します。',
          en: 'Since there will be fewer drivers, we invest in sharing rides and matching hours rather than in more runs.',
        },
      },
    ],
    actions: [
      {
        key: 'clinic-by-train',
        title: { ja: '診療所の予約を、列車の時刻で取れるようにする', en: 'Clinic appointments that follow the trains' },
        dueOn: '2026-12-31',
        state: 'doing',
        news: [
          {
            on: '2026-10-21',
            text: {
              ja: '協力する二つの診療所で、予約の枠を贄川の列車に合わせました。「列車より先生のほうが待ってくれる」と書いた方が、最初に使いました。',
              en: 'Two clinics now match their slots to the trains from Niekawa. The first to use it was the person who had written that a doctor can wait more easily than a train.',
            },
          },
        ],
      },
      {
        key: 'school-bus-by-day',
        title: {
          ja: '昼のスクールバスに、歩いている人が乗れるようにする',
          en: 'Let people on foot ride the school bus when it runs empty',
        },
        dueOn: '2026-09-30',
        state: 'late',
        news: [
          {
            on: '2026-10-01',
            text: {
              ja: '補助を受けた車両の使い道と保険の手続きに、見込みより時間がかかっています。国の窓口への相談は三回目です。「規則があるのはわかる。だが目が合う」という声を、申請書に添えました。次の目標は2027年4月です。',
              en: 'The rules for subsidised vehicles and the insurance take longer than we thought; we have been to the ministry’s desk three times. The driver’s words, “I know there are regulations, but our eyes meet”, are attached to the application. We now aim at April 2027.',
            },
          },
        ],
      },
      {
        key: 'no-call-bus',
        title: {
          ja: '火曜と金曜は、電話しなくても停留所に立てば乗れる',
          en: 'On Tuesdays and Fridays, stand at the stop and ride: no call needed',
        },
        dueOn: '2026-08-31',
        state: 'done',
        news: [
          {
            on: '2026-08-25',
            text: {
              ja: '片丘で始めました。一日平均六人。予約は減らず、新しく乗る人が増えた形です。',
              en: 'Begun in Kataoka, with six riders a day. Bookings have not gone down: these are new passengers.',
            },
          },
        ],
      },
      {
        key: 'one-more-hour',
        title: { ja: '部活のあとの一時間に、洗馬方面の便を試す', en: 'Try a bus towards Seba in the hour after clubs' },
        dueOn: '2026-11-30',
        state: 'doing',
        news: [
          {
            on: '2026-11-13',
            text: {
              ja: '文化祭の準備期間に二週間走らせました。乗ったのは延べ71人。「母の残業で決まらない日があった」と感想にありました。続けるための費用を来年度の予算に出します。',
              en: 'Run for two weeks before the school festival: 71 rides. “There were days that weren’t decided by my mother’s overtime,” somebody wrote. We are asking for money to go on next year.',
            },
          },
        ],
      },
      {
        key: 'company-shuttle',
        title: {
          ja: '駅から工場までの二キロに、共同のバスを走らせる',
          en: 'A shared bus for the two kilometres from station to factories',
        },
        state: 'stopped',
        news: [
          {
            on: '2026-09-18',
            text: {
              ja: '今年度はやめました。五つの会社の始業時刻が合わず、一台では二往復が限度でした。駐車場の費用の半分で走るという試算は残っています。始業を20分ずらせる会社が三つあれば、再開します。凍る歩道のほうは、都市計画課が先に直します。',
              en: 'Stopped for this year. Five companies start at five different times, and one bus manages two runs. The estimate stands: half the cost of the parking. With three companies able to move their start by twenty minutes, we begin again. The icy pavement will be mended first, by the Urban Planning Section.',
            },
          },
        ],
      },
    ],
    measures: ['b-3-2', 'a-3-1', 'c-2-2'],
    voices: ['sample-010', 'sample-041', 'sample-045', 'sample-046', 'sample-047', 'sample-052', 'sample-066'],
    partnersWanted: {
      ja: '始業を20分ずらせる会社。列車に合わせて予約枠を組める診療所、床屋、歯医者。',
      en: 'Companies that can start twenty minutes later; clinics, barbers and dentists that can book by the train.',
    },
  },
]
