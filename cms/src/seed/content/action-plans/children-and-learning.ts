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
      ja: '電話をかけられる人は、まだ大丈夫な人かもしれません。説明しなくてよい、理由を聞かれない、歩いて行ける入口をつくります。困っている子のための場所と看板に書かなくても、必要な子が来られる場所をふやします。',
      en: 'Those who manage to telephone may be the ones who are still all right. We make ways in that need no explaining, ask for no reason and can be reached on foot, and more places that children who need them can come to without a sign saying so.',
      easy: '電話を しなくても、助けを よべるように します。「こまって いる 子の 場所」と 書かなくても、だれでも 来られる 場所を 作ります。',
    },
    brandingAim: 'internal',
    criteriaAnswers: [
      {
        criterion: 'open',
        verdict: 'for',
        answer: {
          ja: '使えなかった人に聞いてから仕組みを変えます。使えた人の満足度だけを見ません。',
          en: 'We ask those who could not use a service before we change it, and do not look only at how content its users are.',
        },
      },
      {
        criterion: 'everyday',
        verdict: 'for',
        answer: {
          ja: '平日の朝六時、夕方四時半、夜七時。親と祖父母がいちばん手いっぱいな三つの時刻を目印にします。',
          en: 'Six in the morning, half past four, seven at night: the hours at which parents and grandparents have their hands fullest are our marks.',
        },
      },
      {
        criterion: 'exchange',
        verdict: 'for',
        answer: {
          ja: '預かる人と預ける人を分けず、祖父母の働きも数に入れます。',
          en: 'We do not divide people into givers and takers of care, and we count what grandparents do.',
        },
      },
      {
        criterion: 'creation',
        verdict: 'not-concerned',
        answer: {
          ja: '新しいものを生むことより、いまある助けが届くことを先にします。',
          en: 'That the help there is reaches people comes before anything new.',
        },
      },
    ],
    actions: [
      {
        key: 'roof-and-sockets',
        title: { ja: '駅の待合に、目的を聞かれない一角をつくる', en: 'A corner of the station where nobody asks why' },
        text: {
          ja: '十二月から三月まで、風よけと電源六つ。受付はありません。大人が一人、隅で本を読んでいます。',
          en: 'A windbreak and six sockets from December to March. No desk. One adult sits in a corner with a book.',
        },
        dueOn: '2026-12-01',
        state: 'doing',
        news: [
          {
            on: '2026-11-16',
            text: {
              ja: '風よけを組み立てました。本を読む係の大人が、金曜だけまだ見つかっていません。',
              en: 'The windbreak is up. For Fridays there is no adult with a book yet.',
            },
          },
        ],
      },
      {
        key: 'sick-child-draw',
        title: {
          ja: '病児保育の早押しを抽選に変え、半年使って見直す',
          en: 'Six months without the morning race for sick-child care: what has changed',
        },
        dueOn: '2026-08-31',
        state: 'done',
        news: [
          {
            on: '2026-09-01',
            text: {
              ja: '外れる人の数は、ほとんど変わっていません。定員が一人しか増えていないからです。変わったのは、熱のある子を抱えて画面をたたく時間がなくなったことと、六時にわかることです。休んでも困らない職場の話は、産業政策課と十二社を歩いて続けています。',
              en: 'As many are turned away as before, for there is one place more and no others. The difference is that nobody taps at a screen with a feverish child on the arm, and that one knows at six. With the Industry Policy Section we are calling on twelve companies about simply staying home.',
            },
          },
        ],
      },
      {
        key: 'supper-kitchen',
        title: {
          ja: '「ばんごはん」の台所を、二つの小学校区から四つに',
          en: '“Supper”: from two school districts to four',
        },
        text: {
          ja: '夕方五時から九時まで。子ども百円、大人三百円、だれでも。看板に書くのは「ばんごはん」だけです。',
          en: 'Five to nine. A hundred yen for a child, three hundred for an adult, anyone. The sign says “Supper” and nothing else.',
        },
        dueOn: '2027-03-31',
        state: 'doing',
        news: [
          {
            on: '2026-10-07',
            text: {
              ja: '三つ目がひらきました。宿題を見る大人より、一緒に食べる大人のほうが足りません。',
              en: 'The third has opened. Adults to eat with are harder to find than adults for homework.',
            },
          },
        ],
      },
      {
        key: 'quiet-room',
        title: {
          ja: '児童クラブに、本を読んでいるだけの静かな部屋をつくる',
          en: 'A quiet room in the after-school club for just reading',
        },
        dueOn: '2026-07-25',
        state: 'done',
        news: [
          {
            on: '2026-07-25',
            text: {
              ja: 'たたみ三枚です。「よんでいます」の札がかかっているときは、先生も遊びに誘いません。提案した人は「ちょうどいい」と言っています。',
              en: 'Three mats. When the sign “Reading” hangs on the door not even the staff invite you to play. The child who asked for it calls it just right.',
            },
          },
        ],
      },
      {
        key: 'rainy-days',
        title: {
          ja: '雨と雪の日に、学校の体育館の一角を開ける',
          en: 'Open part of a school gym on days of rain and snow',
        },
        dueOn: '2026-10-31',
        state: 'late',
        news: [
          {
            on: '2026-11-05',
            text: {
              ja: '鍵と保険までは決まりましたが、見守る大人の決まりがまとまらず、冬に間に合うかどうかの瀬戸際です。12月10日までに、一校だけでも開けるか、今年は諦めるかを決めてお知らせします。',
              en: 'Keys and insurance are settled, the rules for adults in charge are not, and it will be touch and go before winter. By 10 December we shall say whether one school at least will open, or none this year.',
            },
          },
        ],
      },
    ],
    measures: ['a-1-2', 'a-1-3', 'a-1-4', 'a-3-1', 'c-1-2'],
    voices: ['sample-012', 'sample-032', 'sample-033', 'sample-034', 'sample-035', 'sample-036', 'sample-037'],
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
        verdict: 'for',
        answer: {
          ja: '花壇、そば、旋盤、オオカミの読み聞かせ。地域の人が来る日は、先生も教わる側の椅子に座ります。',
          en: 'Flower beds, soba, lathes, wolves at story time: on days when neighbours come, teachers take a learner’s chair.',
        },
      },
      {
        criterion: 'future',
        verdict: 'for',
        answer: {
          ja: '小さな学校の将来は、企画課と一緒に、結論の説明会ではなく考える途中の数字を公開します。',
          en: 'On the future of small schools we and the Planning Section publish figures while we are still thinking, not a conclusion.',
        },
      },
      {
        criterion: 'open',
        verdict: 'for',
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
          ja: '「市としてやめます」を五つ、全校に出す',
          en: 'Five things headed “The city stops this”, sent to all schools',
        },
        dueOn: '2026-06-30',
        state: 'done',
        news: [
          {
            on: '2026-06-15',
            text: {
              ja: '校長先生方と五つ決めました。花壇の水やり、集金の現金扱いなどです。働き方改革の取り組みを報告する様式は、それとは別に廃止しました。やめて困ったことも、同じ紙に書きこめます。',
              en: 'Five things were agreed with the heads, among them watering flower beds and handling money in cash. The form for reporting on efforts to reduce work was abolished as well. What turns out to be missed can be written on the same sheet.',
            },
          },
        ],
      },
      {
        key: 'flower-beds',
        title: { ja: '花壇を、朝の散歩の人に渡す', en: 'Hand the flower beds to people on their morning walk' },
        dueOn: '2026-10-31',
        state: 'late',
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
              ja: '六校です。期限を過ぎました。蛇口の付いた学校から順に続けます。枯れた花壇が二つあり、来春まで休ませます。',
              en: 'Six schools, and the date has passed. We go on as the taps are fitted. Two beds have died and will rest until spring.',
            },
          },
        ],
      },
      {
        key: 'letters-with-pictures',
        title: { ja: '学校の手紙に、かならず絵をつける', en: 'Pictures in every school letter' },
        text: {
          ja: 'もちもの、時間、場所、お金の四つから始めます。病院やお金の話は、子どもでなく市の通訳が一緒に行きます。',
          en: 'Beginning with four: what to bring, when, where, how much. For hospitals and money matters the city’s interpreter goes along, not the child.',
        },
        dueOn: '2026-12-25',
        state: 'doing',
        news: [
          {
            on: '2026-10-13',
            text: {
              ja: '二つの学校で始め、五つに広がりました。わからない絵を教えてくれるのは、家で通訳をしている子どもたちです。',
              en: 'Two schools began and there are five now. The children who interpret at home tell us which pictures do not work.',
            },
          },
        ],
      },
      {
        key: 'shelves',
        title: {
          ja: '教科書を置いて帰れる棚を、全校に入れる',
          en: 'Shelves in all schools, so that textbooks can stay',
        },
        dueOn: '2026-09-01',
        state: 'done',
        news: [
          {
            on: '2026-09-07',
            text: {
              ja: '二学期から入りました。持ち帰らせるときに理由を言うのは、先生のほうです。',
              en: 'In place since the second term. When books must go home it is the teacher who has to say why.',
            },
          },
        ],
      },
      {
        key: 'a-day-you-need-not-come',
        title: {
          ja: '中間教室の先生が、片丘で「来なくてもよい日」をひらく',
          en: 'The support classroom comes to Kataoka, on days when you need not come',
        },
        dueOn: '2027-03-31',
        state: 'doing',
        news: [
          {
            on: '2026-10-29',
            text: {
              ja: '週に一度、四回ひらきました。来た子は延べ三人、だれも来なかった日が二回。先生は本を二冊読みました。続けます。',
              en: 'Once a week, four times so far: three children in all, and two days with none. The teacher has read two books. It goes on.',
            },
          },
        ],
      },
    ],
    measures: ['a-2-1', 'a-2-2', 'a-2-3', 'c-3-3'],
    voices: ['sample-016', 'sample-023', 'sample-038', 'sample-039', 'sample-042'],
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
        verdict: 'for',
        answer: {
          ja: '「どなたでも」と書くのをやめ、「分数から」「赤ちゃんと」と、だれのことかを書きます。',
          en: 'Instead of “open to all” we write who is meant: “from fractions up”, “with your baby”.',
        },
      },
      {
        criterion: 'exchange',
        verdict: 'for',
        answer: {
          ja: '漆の話は工房で、山の話は山で聞きます。講師の土地に、聞く側が移動します。',
          en: 'Lacquer is talked about in a workshop and forestry in the forest: it is the audience that travels.',
        },
      },
      {
        criterion: 'everyday',
        verdict: 'for',
        answer: {
          ja: '講座の数ではなく、椅子の高さと、開いている時間と、黙っていてよいことを整えます。',
          en: 'Not more courses: the height of the chairs, the opening hours, and leave to be silent.',
        },
      },
    ],
    actions: [
      {
        key: 'hard-parts',
        title: { ja: '木曜の夜の「むずいところの会」', en: 'Thursday nights for the hard parts' },
        text: {
          ja: '名簿なし、先生なし、教科書は中学の数学。となりの人に聞きます。',
          en: 'No register, no teacher, junior-high mathematics. You ask whoever is next to you.',
        },
        dueOn: '2026-09-30',
        state: 'done',
        news: [
          {
            on: '2026-09-17',
            text: {
              ja: 'えんぱーくで始めました。一回目は四人、うち一人は中学生でした。',
              en: 'Begun at Enpark with four people, one of them at junior high.',
            },
          },
          {
            on: '2026-11-12',
            text: {
              ja: '九人になりました。二人でわからないまま帰った日もあります。',
              en: 'Nine now. Some go home in pairs, both none the wiser.',
            },
          },
        ],
      },
      {
        key: 'plain-covers',
        title: { ja: '表紙の見えないカバーを、貸出の机に置く', en: 'Covers that hide the title, on the lending desk' },
        dueOn: '2026-05-31',
        state: 'done',
        news: [
          {
            on: '2026-05-29',
            text: {
              ja: '置きました。いちばん多く借りられたのは、カバーのほうでした。',
              en: 'Done. The covers are now the most borrowed item on the desk.',
            },
          },
        ],
      },
      {
        key: 'two-centimetres',
        title: { ja: '立ち上がりやすい椅子を、ほかの階にもふやす', en: 'More chairs that are easy to get up from' },
        dueOn: '2026-08-31',
        state: 'done',
        news: [
          {
            on: '2026-08-28',
            text: {
              ja: '三月の五脚に続き、十脚を二センチ高くしました。低い椅子を好む方のために、三脚は残しました。',
              en: 'After the five in March, ten more are two centimetres higher. Three stay low for those who like them so.',
            },
          },
        ],
      },
      {
        key: 'noisy-hours',
        title: { ja: '声を出してよい時間を設ける', en: 'Hours in which voices are welcome' },
        state: 'stopped',
        news: [
          {
            on: '2026-04-20',
            text: {
              ja: 'やめました。区切ると、それ以外の時間が「いけない時間」になるからです。静かに読みたい方には静かな部屋をご案内し、館内の案内からは「お静かに」を外しました。',
              en: 'Stopped. Mark off such hours and all others become forbidden. Readers who want quiet are shown to the quiet room, and the signs asking for silence have come down.',
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
              ja: '11月29日に木曽平沢でひらきます。今度は、大門から来る人が列車の時刻を気にする会です。',
              en: 'On 29 November in Kiso-Hirasawa. This time it is the people from Daimon who will be watching the clock.',
            },
          },
        ],
      },
    ],
    measures: ['a-3-2', 'a-3-1', 'a-2-3', 'b-2-3'],
    voices: ['sample-011', 'sample-019', 'sample-040', 'sample-044', 'sample-066'],
    partnersWanted: {
      ja: '分数でつまずいたことのある、となりの人。つまずいたことのない方は、しばらく聞き役をお願いします。',
      en: 'Neighbours at the table who once got stuck on fractions. If you never did, please listen for a while first.',
    },
  },
]
