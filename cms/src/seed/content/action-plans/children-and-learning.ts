// Longer than 250 lines: seed content; each plan is told whole, with its year's news.
import type { ActionPlanSeed } from '../../content-model.ts'
import { fiscalYear2026 } from './fiscal-year-2026.ts'

/** こども課, 学校教育課, 社会教育・図書館課 */
export const childrenAndLearningPlans: ActionPlanSeed[] = [
  {
    ...fiscalYear2026('children'),
    title: {
      ja: '助けてと言う元気がない人に、入口を低く',
      en: 'Lower the step for those with no strength left to ask',
      easy: 'つかれて 話せない 親も、助けを よべるように します',
    },
    aim: {
      ja: '電話をかけられる人は、まだ大丈夫な人かもしれません。説明しなくてよい、理由を聞かれない、夜中でも押せる入口をつくります。困っている子のための場所と看板に書かなくても、必要な子が来られる場所をふやします。',
      en: 'Those who manage to telephone may be the ones who are still all right. We make ways in that need no explaining, ask for no reason and are open at three in the morning, and more places that children who need them can come to without a sign saying so.',
      easy: '電話を しなくても、夜でも、助けを よべるように します。「こまって いる 子の 場所」と 書かなくても、だれでも 来られる 場所を 作ります。',
    },
    brandingAim: 'internal',
    criteriaAnswers: [
      {
        criterion: 'open',
        answer: {
          ja: '使えなかった人に聞いてから仕組みを変えます。使えた人の満足度だけを見ません。',
          en: 'We ask those who could not use a service before we change it, and do not look only at how content its users are.',
        },
      },
      {
        criterion: 'everyday',
        answer: {
          ja: '平日の午前三時、朝七時、夜七時。親がいちばん心細い三つの時刻を目印にします。',
          en: 'Three in the morning, seven in the morning, seven at night: the three loneliest hours of a parent’s weekday are our marks.',
        },
      },
      {
        criterion: 'exchange',
        answer: {
          ja: '預かる人と預ける人を分けず、祖父母の働きも数に入れます。',
          en: 'We do not divide people into givers and takers of care, and we count what grandparents do.',
        },
      },
    ],
    actions: [
      {
        key: 'one-button',
        title: {
          ja: '「つらい」を一つ押すだけで、翌日こちらから連絡する',
          en: 'One button, “It’s too much”, and we get in touch the next day',
        },
        dueOn: '2026-09-30',
        state: 'late',
        news: [
          {
            on: '2026-06-30',
            text: {
              ja: '文章を書かせない画面は、夜に泣く子を抱いたまま片手で試してもらいました。ボタンは画面の下半分まで大きくなりました。',
              en: 'The screen asks for no sentences. Parents tried it one-handed with a baby on the arm, and the button grew until it filled the lower half.',
            },
          },
          {
            on: '2026-10-02',
            text: {
              ja: '期限に間に合っていません。急を要する人が押したとき、翌日では遅い場合をどう見分けるか、決めきれていないためです。押した人を待たせるより、始める時期を延ばします。新しい期限は2027年2月です。',
              en: 'We have missed the date. We have not settled how to recognise the case in which tomorrow is too late. Rather than keep somebody waiting who has pressed it, we begin later: February 2027.',
            },
          },
        ],
      },
      {
        key: 'sick-child-draw',
        title: {
          ja: '病児保育の朝の早押しをやめ、前夜からの申し込みと優先順にする',
          en: 'No more racing for sick-child care at seven in the morning: requests from the evening before, by need',
        },
        dueOn: '2026-08-31',
        state: 'done',
        news: [
          {
            on: '2026-09-01',
            text: {
              ja: '始めました。断られる人の数は変わっていません。部屋の数が同じだからです。変わったのは、断られるのが前の晩になったことです。休む職場を増やす話は、産業政策課の計画に入れました。',
              en: 'Begun. As many are turned away as before, because there are as many beds as before. The difference is that they know the evening before. Workplaces where a parent can simply stay home are in the Industry Policy Section’s plan.',
            },
          },
        ],
      },
      {
        key: 'shade-trees',
        title: {
          ja: '一つの公園に一本、十年後の日かげを植える',
          en: 'One tree to a park, for shade in ten years’ time',
        },
        text: {
          ja: '木の種類と場所は、その公園で遊ぶ子どもが決めます。',
          en: 'The children who play there choose the kind and the spot.',
        },
        dueOn: '2026-11-30',
        state: 'doing',
        news: [
          {
            on: '2026-11-14',
            text: {
              ja: '大門の公園にケヤキを一本植えました。「ぼくは間に合わないけど」と言いながら、声を寄せた家の子が土をかけました。あと二つの公園で今月中に植えます。',
              en: 'A zelkova now stands in a park in Daimon. The child of the family who wrote to us shovelled the earth: “I’ll be too big by then.” Two more parks follow this month.',
            },
          },
        ],
      },
      {
        key: 'evening-table',
        title: {
          ja: '夕方から夜九時まで、大人が一人いて温かいものが出る机',
          en: 'A table with one adult and something warm, from late afternoon till nine',
        },
        dueOn: '2027-03-31',
        state: 'doing',
        news: [
          {
            on: '2026-10-07',
            text: {
              ja: '宗賀の公民館で水曜だけ始めました。看板には「つくえ」とだけ書いてあります。',
              en: 'Open on Wednesdays in the Soga community hall. The sign just says “Table”.',
            },
          },
        ],
      },
      {
        key: 'quiet-room',
        title: {
          ja: '児童クラブに、本を読んでいるだけの静かな一角をつくる',
          en: 'A quiet corner in the after-school clubs for just reading',
        },
        dueOn: '2026-08-20',
        state: 'done',
        news: [
          {
            on: '2026-08-20',
            text: {
              ja: '高出でつくりました。畳二枚です。「せまくていいです」と書いた人から「ちょうどいい」と言われました。',
              en: 'Made in Takaide: two mats. “Small is fine,” the writer had said. “Just right,” she says now.',
            },
          },
        ],
      },
    ],
    measures: ['a-1-1', 'a-1-2', 'a-1-3', 'a-1-4', 'c-1-2'],
    voices: ['sample-031', 'sample-033', 'sample-034', 'sample-035', 'sample-036', 'sample-037'],
    partnersWanted: {
      ja: '夜七時から九時に、宿題の隣に座っているだけの大人。教えなくてかまいません。',
      en: 'Adults to sit beside homework from seven to nine. You need not teach.',
    },
  },
  {
    ...fiscalYear2026('education'),
    title: {
      ja: 'やめることを、学校ではなく市が言う',
      en: 'Let the city, not each school, say what will stop',
      easy: '学校の 仕事を へらします。市が 決めます',
    },
    aim: {
      ja: '先生の放課後を、明日の授業を考える時間に戻します。やめる勇気を校長一人に負わせず、渡せる仕事は知恵のある地域の人に渡し、その人を学校のもう一人の先生として迎えます。',
      en: 'We give teachers back their afternoons for tomorrow’s lessons. The courage to stop things is not left to each head; what can be handed on goes to people in the neighbourhood who know how, and they are received as teachers too.',
      easy: '先生が 授業を 考える 時間を ふやします。近所の 人も、学校で 教えて くれます。',
    },
    brandingAim: 'internal',
    criteriaAnswers: [
      {
        criterion: 'exchange',
        answer: {
          ja: '花壇、そば、旋盤、オオカミの読み聞かせ。地域の人が来る日は、先生も教わる側の椅子に座ります。',
          en: 'Flower beds, soba, lathes, wolves at story time: on days when neighbours come, teachers take a learner’s chair.',
        },
      },
      {
        criterion: 'future',
        answer: {
          ja: '小さな学校の将来は、結論の説明会ではなく、数字を見ながら考える途中を公開します。',
          en: 'On the future of small schools we open the thinking, with the figures, and do not wait to present a conclusion.',
        },
      },
      {
        criterion: 'open',
        answer: {
          ja: '子どもが通訳しなくてもよい手紙にします。',
          en: 'School letters must not need a child to interpret them.',
        },
      },
    ],
    actions: [
      {
        key: 'stop-list',
        title: {
          ja: '「市としてやめます」の一覧を全校に出す',
          en: 'Send all schools a list headed “The city stops the following”',
        },
        dueOn: '2026-08-31',
        state: 'done',
        news: [
          {
            on: '2026-08-24',
            text: {
              ja: '学校から挙がった十二のうち、五つを市の名前でやめました。一つ目は「働き方改革の取り組みについて報告する様式」です。残る七つのやめない理由も一行ずつ書きました。',
              en: 'Of twelve things the schools named, the city has stopped five. The first is the form for reporting on efforts to reduce work. For the other seven there is one line each on why they stay.',
            },
          },
        ],
      },
      {
        key: 'flower-beds',
        title: {
          ja: '花壇の水やりを、朝の散歩の人に渡す',
          en: 'Hand the watering of flower beds to people on their morning walk',
        },
        dueOn: '2026-10-31',
        state: 'doing',
        news: [
          {
            on: '2026-07-03',
            text: {
              ja: '四つの学校で始まりました。鍵のいらない外の蛇口が要ることがわかり、一つずつ付けています。',
              en: 'Begun at four schools. It takes an outside tap that needs no key; we are fitting them one by one.',
            },
          },
          {
            on: '2026-11-02',
            text: {
              ja: '六校になりました。期限は過ぎましたが、蛇口の付いた学校から順に続けます。',
              en: 'Six schools now. The date has passed; we go on as the taps are fitted.',
            },
          },
        ],
      },
      {
        key: 'absence-app',
        title: {
          ja: '朝八時の欠席の電話を、全校でなくす',
          en: 'No more calls at eight in the morning to report an absence',
        },
        dueOn: '2026-06-01',
        state: 'done',
        news: [
          {
            on: '2026-06-01',
            text: {
              ja: '全校で使えるようになりました。長く休んでいる家庭には、毎朝の連絡そのものをやめ、来られる日にだけ知らせてもらいます。',
              en: 'In use in all schools. Families whose child is away for long need not report every morning at all, only on days when the child can come.',
            },
          },
        ],
      },
      {
        key: 'letters-with-pictures',
        title: { ja: '学校の手紙に、絵とやさしい日本語を入れる', en: 'School letters with pictures and easy Japanese' },
        dueOn: '2026-12-25',
        state: 'doing',
        news: [
          {
            on: '2026-10-13',
            text: {
              ja: '広丘の学校で、まず「持ちもの」「おやすみ」「お金」の三つに絵をつけました。選んだのは、家で通訳をしている子どもたちです。',
              en: 'A Hirooka school has begun with pictures for three things: what to bring, days off, money. The children who interpret at home chose them.',
            },
          },
        ],
      },
      {
        key: 'thinking-aloud',
        title: {
          ja: '小さな学校のこれからを、決まる前に話す会',
          en: 'Talking about small schools before anything is decided',
        },
        text: {
          ja: '椅子は円に並べます。結論は持って行きません。',
          en: 'Chairs in a circle, and no conclusion in our bags.',
        },
        dueOn: '2027-01-30',
        state: 'planned',
        news: [],
      },
    ],
    measures: ['a-2-1', 'a-2-2', 'a-2-3', 'c-3-3'],
    voices: ['sample-016', 'sample-023', 'sample-038', 'sample-039', 'sample-042', 'sample-043'],
    partnersWanted: {
      ja: '朝の15分、読み聞かせに来てくださるお父さん。声が裏返ってもかまいません。',
      en: 'Fathers for fifteen minutes of story time in the morning. Your voice may crack.',
    },
  },
  {
    ...fiscalYear2026('lifelong-learning'),
    title: {
      ja: '知らない、と言える場所をふやす',
      en: 'More places where one may say, “I don’t know”',
      easy: '「知りません」と 言える 場所を ふやします',
    },
    aim: {
      ja: '知の交流は、知らないと言えるところから始まると考えました。五十四歳が分数を、八十九歳が蛸を、赤ん坊を抱いた人が船を、恥をかかずに始められる図書館と公民館にします。知っている人の側へ、こちらから出かけます。',
      en: 'Exchange of knowledge, we think, begins where one can say that one does not know. In our library and halls a man of fifty-four can begin fractions, a man of eighty-nine the octopus and a woman with a baby ships, without shame. And we go out to those who know.',
      easy: '知らない ことを 聞いても はずかしく ない 図書館に します。大人も 赤ちゃんも 来て ください。知って いる 人の ところへ、わたしたちも 行きます。',
    },
    brandingAim: 'internal',
    criteriaAnswers: [
      {
        criterion: 'open',
        answer: {
          ja: '「どなたでも」と書くのをやめ、「基礎のできていない方から」「声の出る方も」と、だれのことかを書きます。',
          en: 'Instead of “open to all” we write who is meant: “for those without the basics”, “for those who make a noise”.',
        },
      },
      {
        criterion: 'exchange',
        answer: {
          ja: '漆の話は工房で、山の話は山で聞きます。講師の土地に、聞く側が移動します。',
          en: 'Lacquer is talked about in a workshop and forestry in the forest: it is the audience that travels.',
        },
      },
      {
        criterion: 'everyday',
        answer: {
          ja: '講座の数ではなく、椅子の高さと、開いている時間と、黙っていてよいことを整えます。',
          en: 'Not more courses: the height of the chairs, the opening hours, and leave to be silent.',
        },
      },
    ],
    actions: [
      {
        key: 'fractions',
        title: { ja: '「分数から」大人の夜の算数', en: '“From fractions up”: arithmetic for adults, in the evening' },
        dueOn: '2026-06-30',
        state: 'done',
        news: [
          {
            on: '2026-06-18',
            text: {
              ja: 'えんぱーくの三階で、木曜の夜に始めました。名前を書かなくても入れます。一回目は四人、うち一人は中学生でした。',
              en: 'Thursday evenings on the third floor of Enpark; no names taken. Four came the first time, one of them a schoolchild.',
            },
          },
          {
            on: '2026-10-01',
            text: {
              ja: '毎週九人ほどになりました。教える人のうち二人は、春には習う側だった人です。',
              en: 'About nine each week. Two of those now teaching were learners in spring.',
            },
          },
        ],
      },
      {
        key: 'two-centimetres',
        title: { ja: '新聞の席の椅子を二センチ高くする', en: 'Raise the chairs by the newspapers by two centimetres' },
        dueOn: '2026-05-31',
        state: 'done',
        news: [
          {
            on: '2026-05-22',
            text: {
              ja: '脚に台を足し、五脚を二センチ高くしました。常連の方から「掛け声が要らなくなり、少々さびしい」とお便りをいただきました。',
              en: 'Five chairs stand two centimetres higher. “We no longer need our heave-ho,” writes one of the regulars, “and rather miss it.”',
            },
          },
        ],
      },
      {
        key: 'noisy-hours',
        title: {
          ja: '声が出てもよい時間を、入口に大きく書く',
          en: 'Say at the entrance, in large letters, when voices are welcome',
        },
        dueOn: '2026-12-10',
        state: 'doing',
        news: [
          {
            on: '2026-09-15',
            text: {
              ja: '試したところ、静かに読みたい方から二通の苦情がありました。静かな階を分けて、両方を大きく書くことにしました。',
              en: 'In the trial two readers who want quiet complained. We now divide the floors and put both in large letters.',
            },
          },
        ],
      },
      {
        key: 'teen-corner',
        title: { ja: '中高生の「居場所コーナー」をつくる', en: 'A “place to belong” corner for teenagers' },
        state: 'stopped',
        news: [
          {
            on: '2026-07-09',
            text: {
              ja: 'やめました。「居場所と名前をつけないでほしい」「きれいな部屋を用意されるのはちがう」と、当の若い人たちに言われたためです。予算は、窓際のコンセントと、何も聞かない長い机に変えました。名前はつけていません。',
              en: 'Stopped. The young people themselves asked us not to call it that, and not to show them into a nice clean room. The money went into sockets by the window and one long table where nobody asks anything. It has no name.',
            },
          },
        ],
      },
      {
        key: 'talks-at-the-workshop',
        title: { ja: '漆の講演会を、塗り場の隣でひらく', en: 'Hold the talk on lacquer next door to where it is done' },
        dueOn: '2026-11-29',
        state: 'doing',
        news: [
          {
            on: '2026-11-01',
            text: {
              ja: '11月29日に木曽平沢でひらきます。大門からの人が列車の時刻を気にする会になります。',
              en: 'On 29 November in Kiso-Hirasawa. This time it is the people from Daimon who will be watching the clock.',
            },
          },
        ],
      },
    ],
    measures: ['a-3-2', 'a-3-1', 'a-2-3', 'b-2-3'],
    voices: ['sample-011', 'sample-012', 'sample-019', 'sample-040', 'sample-044', 'sample-066'],
    partnersWanted: {
      ja: '分数でつまずいたことのある先生役。つまずいたことのない方は、しばらく聞き役をお願いします。',
      en: 'Teachers who once got stuck on fractions. If you never did, please listen for a while first.',
    },
  },
]
