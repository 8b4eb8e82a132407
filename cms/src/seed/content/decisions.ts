import type { DecisionSeed } from '../content-model.ts'

const identity = 'chi-no-koryu-to-sozo'

/** Proposals held against the criteria of the identity (方向性⑤: a value criterion for policy and for investment). */
export const decisions: DecisionSeed[] = [
  {
    slug: 'an-afternoon-for-accounts',
    sample: true,
    title: {
      ja: 'スナバの火曜の午後を「帳簿の時間」にする',
      en: 'Tuesday afternoons at Snaba for doing one’s accounts',
      easy: 'スナバに、何も 始めない 人の 時間を 作る',
    },
    proposal: {
      ja: '火曜の13時から17時まで、発表も交流会も事業の相談もしない時間を設ける。新しい費用はかけない。',
      en: 'On Tuesdays from one to five there are no pitches, no mingling and no business advice. It costs nothing extra.',
    },
    decidedOn: '2026-04-22',
    outcome: 'adopted',
    department: 'industry',
    identity,
    answers: [
      {
        criterion: 'exchange',
        verdict: 'for',
        reason: {
          ja: '始める人ばかりの部屋では、帳簿をつける八百屋と、家で働く技術者は出会わない。',
          en: 'In a room full of founders, a greengrocer at his books and a programmer who works at home do not meet.',
        },
      },
      {
        criterion: 'creation',
        verdict: 'not-concerned',
        reason: {
          ja: '何も生まれない午後でよい。生まれるかどうかを成果として数えない。',
          en: 'Nothing need come of it, and whether anything does is not counted.',
        },
      },
      {
        criterion: 'everyday',
        verdict: 'for',
        reason: {
          ja: '家で一人で働く人の、一週間に一度の午後がよくなる。',
          en: 'It makes one afternoon a week better for people who work alone at home.',
        },
      },
      {
        criterion: 'future',
        verdict: 'for',
        reason: {
          ja: '合わなければ翌月にやめられる。設備を買わない。',
          en: 'If it does not work it can stop next month. Nothing is bought.',
        },
      },
      {
        criterion: 'open',
        verdict: 'for',
        reason: {
          ja: '始める気がなくて帰った人に聞いて決めた。昼に勤める人は来られないことが残る。',
          en: 'It was settled with people who had left because they were starting nothing. Those with a day job are still left out by the hours.',
        },
      },
    ],
    reasoning: {
      ja: '「創造」の問いには当たらないが、ほかの四つに合う。創造を急がないことが交流の入口になると判断し、採用した。半年後に、来た人ではなく、来るのをやめた人に理由を聞く。',
      en: 'It does not answer to “creation” but to the other four. We judged that not being in a hurry to create is a way into exchange, and adopted it. In half a year we shall ask not those who come but those who stopped.',
      easy: '新しい 仕事を しない 人も、スナバに 来る ことが できます。話す 相手が できるからです。半年（はんとし）あとに、来なく なった 人に 理由を 聞きます。',
    },
  },
  {
    slug: 'council-in-narakawa',
    sample: true,
    title: {
      ja: '総合計画審議会を、楢川で夜にひらく',
      en: 'Holding the plan’s council in Narakawa, in the evening',
      easy: '大切な 会議を、楢川（ならかわ）で する',
    },
    proposal: {
      ja: '大門の市役所でひらいてきた審議会を、年に一回、楢川の公民館で平日の夜にひらく。託児と帰りの車を先に用意する。費用は一回14万円。',
      en: 'Once a year the council, which has always met at the city hall, meets in Narakawa’s community hall on a weekday evening, with child care and a ride home arranged beforehand. 140,000 yen each time.',
    },
    decidedOn: '2026-08-19',
    outcome: 'adopted',
    department: 'planning',
    identity,
    answers: [
      {
        criterion: 'exchange',
        verdict: 'for',
        reason: {
          ja: '市は、帰りの列車を気にしながら話すとはどういうことかを教わる。二月に職員だけで試し、後半の発言が半分以下になった。',
          en: 'The city learns what it is to talk with one eye on the last train. When staff alone tried it in February they spoke less than half as often in the second half.',
        },
      },
      {
        criterion: 'creation',
        verdict: 'not-concerned',
        reason: {
          ja: '会場を移すだけでは、新しいものは生まれない。',
          en: 'Moving a meeting creates nothing by itself.',
        },
      },
      {
        criterion: 'everyday',
        verdict: 'against',
        reason: {
          ja: '年一回では、ふだんの一日は変わらない。そのことは認める。',
          en: 'Once a year changes nobody’s ordinary day. We admit it.',
        },
      },
      {
        criterion: 'future',
        verdict: 'for',
        reason: {
          ja: '職員が一度経験すれば、ほかの会の時刻を決めるときにも思い出す。',
          en: 'Staff who have been through it once will think of it when they fix the hour of other meetings.',
        },
      },
      {
        criterion: 'open',
        verdict: 'for',
        reason: {
          ja: '来られなかった人の側に会を移す。反対に、吉田や広丘の人は来にくくなるため、記録を翌日に公開する。',
          en: 'It moves to those who could not come. It becomes harder for people from Yoshida and Hirooka, so the record is published the next day.',
        },
      },
    ],
    reasoning: {
      ja: '「ふだんの一日」には当たらないと正直に書いたうえで採用した。ふだんが変わるのは、この経験を地域交通課の計画が使うときである。そこまで見届ける。',
      en: 'We adopted it while saying honestly that it fails the question about ordinary days. Those change when the transport plan makes use of the experience; we shall follow it that far.',
      easy: '一年に 一回の 会議では、毎日の 生活は 変わりません。でも、市の 人が 遠い ところから 帰る たいへんさを 知ります。それを バスの 計画に 使います。',
    },
  },
  {
    slug: 'lounge-by-the-station',
    sample: true,
    title: {
      ja: '駅前に「ユース・コミュニケーション・ラウンジ」をつくる',
      en: 'A “Youth Communication Lounge” by the station',
      easy: '駅の 近くに、若い 人の 部屋を 作る',
    },
    proposal: {
      ja: '空き店舗を改装し、登録した高校生が使える部屋をつくる。改装費1,800万円、年間の運営費640万円。',
      en: 'Convert an empty shop into a room for registered high-school students: 18 million yen to build, 6.4 million a year to run.',
    },
    decidedOn: '2026-03-19',
    outcome: 'revised',
    department: 'children',
    identity,
    answers: [
      {
        criterion: 'exchange',
        verdict: 'against',
        reason: {
          ja: '登録した人だけの部屋では、新聞を読む人とも、通勤の人とも会わない。',
          en: 'A room for registered members meets neither newspaper readers nor commuters.',
        },
      },
      {
        criterion: 'creation',
        verdict: 'for',
        reason: {
          ja: '集まれば何かが起きる。ただし部屋でなくてもよい。',
          en: 'Where people gather things happen, but it need not be a room.',
        },
      },
      {
        criterion: 'everyday',
        verdict: 'for',
        reason: {
          ja: '乗り換えを待つ毎日の30分がよくなる。',
          en: 'It would improve the half hour between trains, every day.',
        },
      },
      {
        criterion: 'future',
        verdict: 'against',
        reason: {
          ja: '年640万円が続き、生徒が減ったときに使い道を変えにくい。',
          en: 'It binds 6.4 million a year and would be hard to use otherwise when there are fewer students.',
        },
      },
      {
        criterion: 'open',
        verdict: 'against',
        reason: {
          ja: '当の高校生が、目的を聞かれることと、整った部屋に通されることを望んでいなかった。',
          en: 'The students themselves want neither to be asked their purpose nor to be shown into a nice room.',
        },
      },
    ],
    reasoning: {
      ja: '待つ時間をよくするという目的は残し、手段を改めた。部屋も名前もやめ、鉄道会社と相談して、十二月から三月まで、待合の一角に風よけと電源六つを置く。費用は190万円、受付はなく、目的も聞かない。寒さがどこまで防げるかは、室温だけを記録して、利用した人と春に考える。',
      en: 'The aim of making the wait better stays; the means changed. No room and no name: with the railway company’s help a corner of the waiting area gets a windbreak and six sockets from December to March. 1.9 million yen, no desk, and nobody asks why. How much of the cold it keeps out we shall look at in spring with those who used it; only the temperature is recorded.',
      easy: '部屋は 作りません。駅の 中に、風が 来ない ところと、電気を 使える ところを 作ります。12月から 3月までです。だれでも 使えます。春に、もう一度 考えます。',
    },
  },
  {
    slug: 'photograph-agreement-in-narai',
    sample: true,
    title: {
      ja: '奈良井宿で、撮影時間に生活の物を出さない協定を結ぶ',
      en: 'An agreement in Narai to keep household things out of sight in photographing hours',
      easy: '奈良井（ならい）で、写真の 時間に せんたくものを 出さない 約束',
    },
    proposal: {
      ja: '午前9時から午後4時まで、洗濯物、車、ごみ箱を通りから見えない所に移す協定を結び、協力した家に年1万円を支払う。',
      en: 'From nine to four, washing, cars and bins are moved out of view of the street; households that agree receive 10,000 yen a year.',
    },
    decidedOn: '2026-02-12',
    outcome: 'rejected',
    department: 'tourism',
    identity,
    answers: [
      {
        criterion: 'exchange',
        verdict: 'against',
        reason: {
          ja: '暮らしを隠せば、訪れる人が出会うのは建物だけになる。',
          en: 'With life hidden away, visitors meet nothing but buildings.',
        },
      },
      {
        criterion: 'creation',
        verdict: 'not-concerned',
        reason: {
          ja: '写真は増えるが、ここで新しく生まれるものではない。',
          en: 'There would be more photographs, but nothing new.',
        },
      },
      {
        criterion: 'everyday',
        verdict: 'against',
        reason: {
          ja: '晴れた日に洗濯物を干せない町は、住む人のふだんを悪くする。',
          en: 'Not being able to hang out washing on a fine day makes ordinary life worse.',
        },
      },
      {
        criterion: 'future',
        verdict: 'against',
        reason: {
          ja: '隠すことに慣れた町に、若い人が移り住むとは考えにくい。人が住まなくなれば町並みも残らない。',
          en: 'The young are unlikely to move to a town used to hiding, and without people the houses will not last.',
        },
      },
      {
        criterion: 'open',
        verdict: 'against',
        reason: {
          ja: '協力できない家、介護や子育てで物の多い家が、肩身の狭い思いをする。',
          en: 'Households that cannot comply, with much to put out because of children or care, would feel it.',
        },
      },
    ],
    reasoning: {
      ja: '四つの問いに反するため採用しなかった。町並みが写真で知られることは地区の収入を支えており、提案した観光課の心配はもっともである。代わりに、暮らしも込みで見てもらうための案内を、宿の人と一緒につくる（観光課アクションプラン）。',
      en: 'It goes against four of the five questions and was not adopted. Being known by photographs does support the district, and the Tourism Section’s concern was a fair one. Instead it makes, with the innkeepers, a guide to seeing the town with its life in it (Tourism action plan).',
      easy: 'この 約束は しません。奈良井（ならい）は 人が 住む 町です。晴れた 日に せんたくものを ほす ことが できます。来た 人には、人が 住んで いる 町だと 伝えます。',
    },
  },
]
