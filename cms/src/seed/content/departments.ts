import type { DepartmentSeed } from '../content-model.ts'

const policy = { ja: '企画政策部', en: 'Policy Planning Division' }
const community = { ja: '市民地域部', en: 'Community Division' }
const childrenAndLearning = { ja: 'こども教育部', en: 'Children and Education Division' }
const welfareAndHealth = { ja: '健康福祉部', en: 'Health and Welfare Division' }
const industryAndTourism = { ja: '産業観光部', en: 'Industry and Tourism Division' }
const townAndEnvironment = { ja: '都市環境部', en: 'Town and Environment Division' }

export const departments: DepartmentSeed[] = [
  {
    slug: 'planning',
    sample: true,
    name: { ja: '企画課', en: 'Planning Section', easy: '計画を つくる 課（企画課）' },
    reading: 'きかくか',
    division: policy,
    role: {
      ja: '総合計画とブランド・アイデンティティを預かり、寄せられた声が計画のどこを動かしたのかを、毎年みなさんにお返しします。',
      en: 'Looks after the comprehensive plan and the brand identity, and reports back every year on what citizens’ voices changed in them.',
      easy: '町の 計画を まとめます。みなさんの 声で 計画の どこが 変わったか、毎年 お知らせします。',
    },
    order: 1,
  },
  {
    slug: 'city-promotion',
    sample: true,
    name: {
      ja: '都市ブランド広報課',
      en: 'City Brand and Public Relations Section',
      easy: '町の ことを 伝える 課（都市ブランド広報課）',
    },
    reading: 'としぶらんどこうほうか',
    division: policy,
    role: {
      ja: '広報紙やウェブ、対話の場を通じて、暮らす人が自分の言葉で塩尻を語れるように支え、その物語をまちの外にも届けます。',
      en: 'Helps residents tell the city’s story in their own words, through the newsletter, the web and public dialogue, and carries those stories beyond the city.',
      easy: '市の お知らせを 出します。みなさんの 話を 町の 外の 人にも 伝えます。',
    },
    order: 2,
  },
  {
    slug: 'community',
    sample: true,
    name: { ja: '地域づくり課', en: 'Community Section', easy: '地域の 課（地域づくり課）' },
    reading: 'ちいきづくりか',
    division: community,
    role: {
      ja: '十地区と六十六の行政区、そこで活動する団体やお隣どうしの集まりに寄り添い、外国籍の住民の暮らしの相談も受けています。',
      en: 'Works alongside the ten districts, the sixty-six wards and the groups active in them, and advises residents of other nationalities on daily life.',
      easy: '地区の 活動を 手伝います。外国から 来た 人の 相談も 聞きます。',
    },
    order: 3,
  },
  {
    slug: 'safety',
    sample: true,
    name: { ja: '危機管理課', en: 'Emergency Management Section', easy: '災害の ときの 課（危機管理課）' },
    reading: 'ききかんりか',
    division: community,
    role: {
      ja: '地震や大雨に備え、避難所のこと、声をかけ合う仕組みのことを、地区のみなさんと一緒に確かめています。',
      en: 'Prepares for earthquakes and heavy rain, and goes over shelters and neighbourly checks together with each district.',
      easy: '地震や 大雨の 準備を します。にげる 場所を みなさんと 確かめます。',
    },
    order: 4,
  },
  {
    slug: 'children',
    sample: true,
    name: { ja: 'こども課', en: 'Children and Families Section', easy: '子どもの 課（こども課）' },
    reading: 'こどもか',
    division: childrenAndLearning,
    role: {
      ja: '保育園や一時預かり、子育て支援センターなど、子どもと家族の毎日に関わることを、妊娠中から途切れなく受け持ちます。',
      en: 'Looks after everything in the daily life of children and families, from pregnancy on: nurseries, short-term childcare and family centres.',
      easy: '保育園など、子どもと 家族の ことを します。おなかに 赤ちゃんが いる ときから 相談できます。',
    },
    order: 5,
  },
  {
    slug: 'education',
    sample: true,
    name: { ja: '学校教育課', en: 'School Education Section', easy: '学校の 課（学校教育課）' },
    reading: 'がっこうきょういくか',
    division: childrenAndLearning,
    role: {
      ja: '小中学校の授業と先生の働き方、学校に行きづらい子どもの居場所のことを、学校と一緒に考えています。',
      en: 'Works with elementary and junior high schools on lessons, on teachers’ working lives, and on places for children who find school difficult.',
      easy: '小学校と 中学校の ことを します。学校に 行くのが つらい 子どもの 場所も 考えます。',
    },
    order: 6,
  },
  {
    slug: 'lifelong-learning',
    sample: true,
    name: {
      ja: '社会教育・図書館課',
      en: 'Lifelong Learning and Library Section',
      easy: '図書館と 学びの 課（社会教育・図書館課）',
    },
    reading: 'しゃかいきょういくとしょかんか',
    division: childrenAndLearning,
    role: {
      ja: 'えんぱーくの図書館本館と分館、公民館を受け持ち、文化財や伝統の技を学ぶ機会をひらいています。',
      en: 'Runs the main library at Enpark, the branch libraries and community learning centres, and opens up the city’s heritage and crafts to learners.',
      easy: '図書館と 公民館の 課です。昔からの 文化を 学ぶことも できます。',
    },
    order: 7,
  },
  {
    slug: 'welfare',
    sample: true,
    name: { ja: '福祉課', en: 'Welfare Section', easy: '福祉の 課（福祉課）' },
    reading: 'ふくしか',
    division: welfareAndHealth,
    role: {
      ja: '暮らしの困りごと、障がいのある人の暮らしと仕事について、制度のすき間に落ちないよう一緒に道を探します。',
      en: 'Helps people in difficulty, and people with disabilities, find a way through their daily life and work without falling between the rules.',
      easy: '生活に 困っている 人、障がいの ある 人の 相談を 聞きます。一緒に 考えます。',
    },
    order: 8,
  },
  {
    slug: 'health',
    sample: true,
    name: { ja: '健康づくり課', en: 'Health Section', easy: '健康の 課（健康づくり課）' },
    reading: 'けんこうづくりか',
    division: welfareAndHealth,
    role: {
      ja: '妊娠・出産・産後の相談、乳幼児健診、大人の健診と毎日の健康習慣を、保健師と栄養士が支えます。',
      en: 'Public health nurses and dietitians support pregnancy, birth and recovery, check-ups for children and adults, and healthy habits.',
      easy: '赤ちゃんから 大人まで、健康の 相談を 聞きます。健診もします。',
    },
    order: 9,
  },
  {
    slug: 'long-life',
    sample: true,
    name: { ja: '長寿課', en: 'Long Life Section', easy: 'お年よりの 課（長寿課）' },
    reading: 'ちょうじゅか',
    division: welfareAndHealth,
    role: {
      ja: '介護や認知症、在宅での療養の相談を受け、シニアの経験が生きる出番を地域と一緒に増やしています。',
      en: 'Advises on care, dementia and treatment at home, and works with neighbourhoods so that older people’s experience is put to use.',
      easy: 'お年よりと 家族の 相談を 聞きます。お年よりが 力を 出せる 場所を 考えます。',
    },
    order: 10,
  },
  {
    slug: 'industry',
    sample: true,
    name: { ja: '産業政策課', en: 'Industry Policy Section', easy: '仕事の 課（産業政策課）' },
    reading: 'さんぎょうせいさくか',
    division: industryAndTourism,
    role: {
      ja: 'ものづくり企業から小さなお店、起業、時短や在宅の仕事まで、塩尻で働くことのすべてに関わります。スナバの運営も受け持ちます。',
      en: 'Concerned with every kind of work in the city, from manufacturers to small shops, new ventures and part-day or home-based jobs. Also runs Snabar.',
      easy: '会社や 店の 仕事を 手伝います。新しい 仕事を 始める 場所「スナバ」の 課です。',
    },
    order: 11,
  },
  {
    slug: 'agriculture',
    sample: true,
    name: { ja: '農政課', en: 'Agriculture Section', easy: '畑と 森の 課（農政課）' },
    reading: 'のうせいか',
    division: industryAndTourism,
    role: {
      ja: 'レタスやブドウの畑、田んぼ、里山を次の人に渡せるように、耕す人と始めたい人をつないでいます。',
      en: 'Connects those who farm with those who would like to, so that lettuce fields, vineyards, paddies and woodland can be handed on.',
      easy: '畑や 田んぼの 仕事を する 人を 手伝います。これから 始めたい 人も 相談できます。',
    },
    order: 12,
  },
  {
    slug: 'tourism',
    sample: true,
    name: { ja: '観光課', en: 'Tourism Section', easy: '観光の 課（観光課）' },
    reading: 'かんこうか',
    division: industryAndTourism,
    role: {
      ja: '奈良井宿や木曽平沢、ワイナリーを訪れる人と、そこで暮らす人の両方が心地よくいられる観光を考えています。',
      en: 'Looks for a tourism in which both visitors to Narai-juku, Kiso-Hirasawa and the wineries, and the people who live there, feel at ease.',
      easy: '遊びに 来る 人と、住んでいる 人の 両方が うれしい 観光を 考えます。',
    },
    order: 13,
  },
  {
    slug: 'urban-planning',
    sample: true,
    name: { ja: '都市計画課', en: 'Urban Planning Section', easy: '道と 町の 課（都市計画課）' },
    reading: 'としけいかくか',
    division: townAndEnvironment,
    role: {
      ja: '土地の使い方、公園、駅前、道路と冬の除雪など、毎日の暮らしの足もとを整えています。',
      en: 'Cares for the ground under daily life: land use, parks, station fronts, roads and snow clearing.',
      easy: '道、公園、駅の 前の ことを します。冬は 道の 雪を どけます。',
    },
    order: 14,
  },
  {
    slug: 'transport',
    sample: true,
    name: { ja: '地域交通課', en: 'Local Transport Section', easy: 'バスの 課（地域交通課）' },
    reading: 'ちいきこうつうか',
    division: townAndEnvironment,
    role: {
      ja: '地域のバスと予約制の乗り合い、通学の足を受け持ち、使う人の声で路線と時刻を見直しています。',
      en: 'Runs local buses, bookable shared rides and transport to school, and revises routes and times by what riders say.',
      easy: 'バスや、予約して 乗る 車の 課です。使う 人の 声を 聞いて、時間や 道を 変えます。',
    },
    order: 15,
  },
  {
    slug: 'environment',
    sample: true,
    name: { ja: '環境課', en: 'Environment Section', easy: '自然と ごみの 課（環境課）' },
    reading: 'かんきょうか',
    division: townAndEnvironment,
    role: {
      ja: '森の木の使い道、家庭の省エネ、ごみの減らし方まで、自然と暮らしのつながりを受け持ちます。',
      en: 'Responsible for the ties between nature and daily life: the uses of local timber, energy saving at home, and less waste.',
      easy: '森の 木を 使う こと、電気を 大切に 使う こと、ごみを へらす ことを 考えます。',
    },
    order: 16,
  },
]
