import type { ProjectSeed } from '../../content-model.ts'

/** 基本戦略C 安心共生 */
export const projectsC: ProjectSeed[] = [
  {
    slug: 'c-1',
    sample: true,
    strategy: 'c',
    code: 'C-1',
    order: 1,
    name: {
      ja: '一人ひとりがゆるやかにつながり、困ったときに声をかけ合えている',
      en: 'People are loosely connected, and speak up to each other when in need',
      easy: '人と 人が ゆるやかに つながっています。困った ときに 声を かけ合っています',
    },
    summary: {
      ja: '役員にならなくても関われる、断ってもまた誘ってもらえる。そんなゆるやかなつながりが小学校区の中にいくつもあり、助けられる人が明日は助ける人になっている姿を目指します。',
      en: 'You can take part without sitting on a committee, and say no and still be asked again. There are many such loose ties within each school district, and those helped today help others tomorrow.',
      easy: '役の 仕事を しなくても、仲間に なれます。今日 助けて もらった 人が、明日 だれかを 助けます。',
    },
    priorityReason: {
      ja: '前の計画では、制度の対象になった人には支援が届きましたが、その手前で気づく人の輪は広がりませんでした。地域を福祉の手段と考えると行き詰まります。人が集まる理由をつくり直すことに、時間をかけて投資します。',
      en: 'Under the last plan help reached those the rules covered, but the circle of people who notice earlier did not grow. Treating neighbourhoods as a tool of welfare leads nowhere; we invest time in new reasons for people to meet.',
      easy: '困る 前に 気づく 人を ふやしたいです。人が 楽しく 集まる 場所を、時間を かけて ふやします。',
    },
    currentState: {
      ja: '行政区への加入率は下がり、民生委員の平均年齢は上がっています。一方で、有償の手伝いや子ども食堂など、名前のない集まりは増えています。',
      en: 'Fewer join their ward association and welfare volunteers are older; yet paid neighbourly help, children’s kitchens and other gatherings without a formal name are growing.',
    },
    wideAreaView: {
      ja: '専門の相談機関や就労の場は広域圏で支え合っています。家族が市外に住む人の見守りも、境をこえた課題です。',
      en: 'Specialist advice and workplaces are shared across the wide area, as is watching over people whose family live in another city.',
    },
    smallAreaView: {
      ja: '地区と小学校区の境は重なりません。暮らしの実感に近いのは、子どもが歩いて行き来する小学校区です。支え合いはその大きさから始めます。',
      en: 'Districts and school districts do not coincide. Closest to daily life is the area a child can walk, the school district; mutual help begins at that size.',
    },
    picture: 'town-meeting',
  },
  {
    slug: 'c-2',
    sample: true,
    strategy: 'c',
    code: 'C-2',
    order: 2,
    name: {
      ja: 'いくつになっても自分らしい出番があり、元気に毎日を楽しんでいる',
      en: 'At every age people have a part of their own to play, and enjoy their days in good health',
      easy: '何歳に なっても、自分の 力を 出す 場所が あります。元気に 毎日を 楽しんでいます',
    },
    summary: {
      ja: '直売所の店番、通学路の見守り、漆の下地の手伝い。誰かに頼りにされることが、いちばんの健康の秘けつになっている姿です。病気や認知症とともにある日々も、その人らしく続きます。',
      en: 'Minding the farm shop, watching the school road, helping with the ground coat of lacquer: being relied on is the best secret of health. Days with illness or dementia, too, remain one’s own.',
      easy: 'だれかの 役に 立つことが、元気の もとです。病気や 認知症が あっても、その 人らしい 毎日が 続きます。',
    },
    priorityReason: {
      ja: '65歳以上は市民の約三割、楢川では半分を超えました。支える人と支えられる人を分けたままでは、数が合いません。出番を増やすことは、健康への投資であり、まち全体の力への投資です。',
      en: 'About three in ten citizens are 65 or older, in Narakawa more than half. Dividing people into helpers and helped no longer adds up. More parts to play are an investment in health and in the strength of the whole city.',
      easy: '10人に 3人が 65歳以上です。みんなが 助け合う 町に します。力を 出せる 場所を ふやします。',
    },
    currentState: {
      ja: '地域包括ケアの体制は整えてきましたが、目指した成果には届いていません。介護予防の教室は同じ顔ぶれになりがちで、働く世代の健診は伸び悩んでいます。',
      en: 'Community-based care has been built up but has not brought what was hoped for. Prevention classes tend to see the same faces, and check-ups among working people have stalled.',
    },
    wideAreaView: {
      ja: '救急も専門医も松本の病院に支えられています。退院した日から塩尻の家で安心できるよう、病院と在宅の支え手が情報を渡し合います。',
      en: 'Emergency and specialist care depend on hospitals in Matsumoto. Hospital and home helpers pass on what is needed, so that the first day home is a safe one.',
    },
    smallAreaView: {
      ja: '楢川では集まる場所まで遠いこと、大門では一人暮らしの集合住宅、広丘では退職後に地域を知らないことが入り口の違いです。',
      en: 'The starting points differ: in Narakawa the distance to any gathering, in Daimon flats with people living alone, in Hirooka knowing nobody after retirement.',
    },
    picture: 'garden-elders',
  },
  {
    slug: 'c-3',
    sample: true,
    strategy: 'c',
    code: 'C-3',
    order: 3,
    name: {
      ja: 'もしもの日もいつもの日も、誰もが安心して暮らせている',
      en: 'On the worst day and on ordinary days, everyone lives in safety',
      easy: '災害の 日も、ふつうの 日も、だれでも 安心して 暮らしています',
    },
    summary: {
      ja: '大雨の夜に隣の人へ電話をかけ、雪の朝に子どもの道がつき、はじめて塩尻に来た人にもごみの出し方が伝わっている。安心は、特別な備えよりも毎日の当たり前の中にあります。',
      en: 'On a night of heavy rain somebody phones next door; on a snowy morning the children’s path is clear; newcomers know how to put out their waste. Safety lies less in special measures than in what is done every day.',
      easy: '大雨の 夜は、となりの 人に 電話します。雪の 朝は、道を 歩けます。外国から 来た 人にも、大切な ことが 伝わります。',
    },
    priorityReason: {
      ja: '雨の降り方が変わり、道路や水道はいっせいに古くなり、外国籍の住民は増えています。三つとも、後回しにするほど費用も溝も大きくなります。',
      en: 'Rain falls differently now, roads and pipes age all at once, and more residents come from abroad. In all three, waiting makes both the cost and the gap grow.',
      easy: '大雨が ふえました。道や 水道が 古くなりました。外国から 来た 人も ふえました。早く 準備する ことが 大切です。',
    },
    currentState: {
      ja: '避難訓練の参加者は高齢の男性に偏り、避難に手助けが要る人の計画づくりは四割ほどです。雪の苦情の多くは、車道を空けた後の歩道に集まります。',
      en: 'Drills draw mostly older men, and about four in ten of those needing help to evacuate have a plan. Most complaints about snow concern the pavements once the road is cleared.',
    },
    wideAreaView: {
      ja: '糸魚川—静岡構造線の断層帯は市の境と関係なく走ります。避難の受け入れや水の応援は、広域圏の市村と約束を結んでいます。',
      en: 'The Itoigawa–Shizuoka fault zone ignores city borders. The municipalities of the area have agreed to take in each other’s evacuees and to share water.',
    },
    smallAreaView: {
      ja: '楢川は土砂と孤立、広丘や吉田は川の増水と初めて迎える避難、洗馬は外国籍の住民への伝え方と、備えることが違います。',
      en: 'Narakawa prepares for landslides and being cut off, Hirooka and Yoshida for rising rivers and first-time evacuees, Seba for reaching residents from abroad.',
    },
    picture: 'snow-evening',
  },
]
