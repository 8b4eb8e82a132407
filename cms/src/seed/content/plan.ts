import type { PlanSeed } from '../content-model.ts'

/** The period, the terms, the city vision and the two targets are the city's own; the explanations are samples. */
export const plans: PlanSeed[] = [
  {
    slug: 'sixth-plan',
    sample: true,
    title: {
      ja: '第六次塩尻市総合計画 しおじり未来投資戦略',
      en: 'Shiojiri’s Sixth Comprehensive Plan: Investing in the Future',
      easy: '第六次塩尻市総合計画（塩尻市の 9年の 計画）「しおじり未来投資戦略」',
    },
    summary: {
      ja: '令和6年度から令和14年度までの九年間、限られたお金と人の力と時間を何に使うのかを、目指す姿から考えて書いた計画です。すべての仕事を並べるのではなく、今投資しなければ将来の選択肢が狭くなるものを選びました。三年ごとに見直し、毎年の声と評価で書き換えます。',
      en: 'For the nine years from fiscal 2024 to 2032 this plan says, starting from the state we wish for, what our limited money, people’s energy and time are to be spent on. It does not list everything the city does, but chooses what must be invested in now lest future choices narrow. It is revised every three years and changed each year by voices and evaluation.',
      easy: '2024年から 2032年までの 9年の 計画です。どんな 町に したいか、その ために 何を するかを 書きました。3年ごとに 直します。みなさんの 声でも 変わります。',
    },
    cityVision: {
      ja: '多彩な暮らし、叶えるまち。―田園都市しおじり―',
      en: 'A city where many ways of life come true: Shiojiri, the garden city',
      easy: 'いろいろな くらしが できる 町 ―田園都市しおじり―',
    },
    cityVisionMeaning: {
      ja: '畑のそばで子どもを育てたい人も、工場で技を磨きたい人も、宿場で漆を塗りたい人も、駅の近くで車なしに暮らしたい人も、それぞれの暮らしを選べるまちを目指します。前の計画の「確かな暮らし 未来につなぐ田園都市」が守ってきた暮らしやすさの上に、違いを喜び合うことを加えました。',
      en: 'Some wish to raise children beside a field, some to perfect their skill in a factory, some to coat lacquer in a post town, some to live by the station without a car: we aim at a city where each can choose. To the good living conditions kept by the last plan, “A sure life, a garden city handed on to the future”, we have added joy in being different.',
      easy: '畑の 近くで くらしたい 人、工場で 働きたい 人、車を 使わないで くらしたい 人。いろいろな 人が、自分の 好きな くらしを えらべる 町に します。',
    },
    startsInFiscalYear: 2024,
    endsInFiscalYear: 2032,
    terms: [
      {
        name: { ja: '第1期中期戦略', en: 'First term', easy: '1回目の3年' },
        startsInFiscalYear: 2024,
        endsInFiscalYear: 2026,
        state: 'current',
        summary: {
          ja: '手段の名前だった施策を「ありたい姿」の名前に書き換え、足りないものを課題として書き出した三年です。声に返事をする仕組みも始まりました。',
          en: 'Three years in which measures named after means were renamed as desired states, and what is missing was written down. Answering voices in public began.',
          easy: '施策の 名前を、「こうなりたい」と いう 言葉に 変えました。声に 返事を する ことも 始めました。',
        },
      },
      {
        name: { ja: '第2期中期戦略', en: 'Second term', easy: '2回目の3年' },
        startsInFiscalYear: 2027,
        endsInFiscalYear: 2029,
        state: 'next',
        summary: {
          ja: '短期集中の施策は、続けるか終えるかをここで決めます。令和8年度の声と評価をもとに、令和9年3月までに案をまとめます。',
          en: 'Here the focused measures are judged: continue or stop. A draft built on the voices and evaluations of fiscal 2026 is due by March 2027.',
          easy: '短い 間だけの 施策を、続けるか やめるか 決めます。2027年3月までに 案を つくります。',
        },
      },
      {
        name: { ja: '第3期中期戦略', en: 'Third term', easy: '3回目の3年' },
        startsInFiscalYear: 2030,
        endsInFiscalYear: 2032,
        state: 'next',
        summary: {
          ja: '長期継続の施策の中間の修正を仕上げ、次の計画に何を渡すかを市民と話します。',
          en: 'The mid-term corrections of the sustained measures are completed, and citizens discuss what to hand to the next plan.',
          easy: '長く 続ける 施策を 直します。次の 計画の ことも 話します。',
        },
      },
    ],
    surroundings: {
      ja: '人口は64,873人（令和8年1月1日）で、一年に生まれる子どもは349人、亡くなる人は796人です。転入は転出を138人上回りました。産業の景気は良く、働く人は減り、夏は暑く、雨は激しくなっています。変化の速さを計画で先回りすることはできません。だから、変化を感じ取って計画を変えられる職員と市民が多いことを、この計画の目的の一つにします。',
      en: 'On 1 January 2026 the city had 64,873 people; in a year 349 were born and 796 died, while 138 more moved in than out. Business is good, workers grow fewer, summers are hotter and rain heavier. A plan cannot outrun such change. One of its aims is therefore that many officers and citizens sense change and can alter the plan.',
      easy: '64,873人が 住んでいます。生まれる 人は 1年に 349人、亡くなる 人は 796人です。夏は 暑くなりました。大雨も ふえました。変化に 合わせて、計画も 変えます。',
    },
    viewpoints: [
      {
        title: {
          ja: '長い投資と短い投資を分ける',
          en: 'Long and short investments apart',
          easy: '長くする ことと、今すぐ する ことを 分けます',
        },
        text: {
          ja: '教育や文化のように九年続けるものと、三年で成果を出して続けるかどうか決めるものを、施策ごとに理由とともに示します。',
          en: 'Each measure says, with its reason, whether it goes on for nine years, as in education and culture, or is to show results in three and then be judged.',
          easy: '9年続ける ことと、3年で がんばることがあります。理由も 書きます。',
        },
      },
      {
        title: {
          ja: 'ありたい姿から考える',
          en: 'Starting from the desired state',
          easy: '「こうなりたい」から 考えます',
        },
        text: {
          ja: '手段ではなく、そのとき誰がどう暮らしているかで名付けます。現状との差を課題として書き、市だけの課題か、一緒に取り組む課題か、誰でも始められる課題かを示します。',
          en: 'Measures are named by how people then live, not by means. The gap to the present is written as a challenge: the city’s, one to share, or one anybody can begin on.',
          easy: '今との ちがいが 課題です。市が する 課題、一緒に する 課題、だれでも 始められる 課題が あります。',
        },
      },
      {
        title: { ja: '市民や企業と一緒につくる', en: 'Made together', easy: 'みんなで つくります' },
        text: {
          ja: 'ロジックモデルはワークショップでつくり、どの対話でつくったかを残します。お金だけでなく、活動と時間も投資と数えます。',
          en: 'Logic models are made in workshops, and it is recorded in which. Activity and time count as investment, not money alone.',
          easy: '話し合いで 計画を つくります。お金だけでなく、時間や 活動も 大切です。',
        },
      },
      {
        title: {
          ja: '広い目と近い目で見る',
          en: 'Seen from afar and from near',
          easy: '広い 地域と、小さい 地域の 両方を 見ます',
        },
        text: {
          ja: '松本広域圏での役割から、小学校区や地区、世代の違いまで、平均にならさずに示します。誰の声が足りないかも公表します。',
          en: 'From our role in the wide area down to school districts, districts and generations, differences are shown and not averaged away. Whose voices are missing is published too.',
          easy: '地区や 年齢の ちがいを 見ます。だれの 声が たりないかも 見せます。',
        },
      },
      {
        title: {
          ja: 'ブランドを市民と磨く',
          en: 'A brand polished with citizens',
          easy: '町の 言葉を、みんなで よくします',
        },
        text: {
          ja: '「知の交流と創造」を、投資や廃止を決めるときの判断基準として使います。自分は入っていないと感じる人の声も、磨く材料にします。',
          en: '“Exchange and creation of knowledge” serves as a criterion when deciding what to invest in or to end. The voices of those who feel left out help to polish it.',
          easy: '「知の 交流と 創造」と いう 言葉で 考えます。「自分は 関係ない」と いう 声も 聞きます。',
        },
      },
    ],
    baselineServices: {
      ja: '戸籍や税、ごみの収集、消防、予防接種、上下水道の日々の運営、文化財の管理など、暮らしを支える基盤的な仕事は、この計画に書かれていなくても変わらず続きます。ここに書かれているのは、その上に重ねて投資するものです。',
      en: 'Registration, tax, refuse, fire services, vaccination, the daily running of water and sewers, the care of cultural properties: the services that carry daily life go on, though they are not listed here. What is written here is invested on top of them.',
      easy: 'ごみ、水道、消防、税金などの 大切な 仕事は、ここに 書いてなくても 続けます。',
    },
    wideAreaRole: {
      ja: '塩尻市は、松本市へ通う人の住むまちであると同時に、広域圏から働きに来る人を迎えるものづくりのまちであり、木曽と伊那への玄関です。医療と高校は松本市に支えられ、図書館と起業の場、ワインと漆では圏域の力になれます。移動、医療、災害のときの助け合いは、市の境をこえて考えます。',
      en: 'Shiojiri is home to people who commute to Matsumoto and at the same time a manufacturing city to which others come to work, and the gateway to Kiso and Ina. For hospitals and high schools we lean on Matsumoto; with our library, our place for ventures, wine and lacquer we have something to give. Transport, medicine and mutual help in disasters are thought through across borders.',
      easy: '塩尻から 松本へ 働きに 行く 人が います。塩尻に 働きに 来る 人も います。病院や バスや 災害の ことは、となりの 市や 村と 一緒に 考えます。',
    },
    management: {
      ja: '毎年、年度の途中で施策を評価し（事中評価）、その結果を次の年の予算に反映します。評価には、うまくいかなかったことと学んだことを書きます。計画を変えたときは、何をなぜ変えたかを公表します。',
      en: 'Every year measures are evaluated while still in progress, and the results go into the next budget. Evaluations say what did not work and what was learnt. When the plan changes, what changed and why is published.',
      easy: '毎年、よく できた こと、できなかった ことを 調べます。次の 年の 予算を 変えます。計画を 変えたら、理由を お知らせします。',
    },
    indicators: ['happiness-mean', 'population'],
  },
]
