// Longer than 250 lines: seed text; the measures of one project stay together.
import type { MeasureSeed } from '../../content-model.ts'

export const measuresB2: MeasureSeed[] = [
  {
    slug: 'b-2-1',
    sample: true,
    project: 'b-2',
    code: 'B-2-1',
    order: 1,
    name: {
      ja: '耕す人が世代を超えて畑を受け継ぎ、農の仕事で暮らしが成り立っている',
      en: 'Fields pass from one generation to the next, and farming is a living',
      easy: '若い 人が 畑を 受けついで、農業で 生活できています',
    },
    desiredState: {
      ja: '引退する農家が、機械の癖も土の癖も、次に耕す人へ一緒に歩いて伝えています。新しく始めた家族が、三年目の冬を越えて子どもを学校に通わせています。収穫を支える外国から来た人も、村の祭りで名前を呼ばれています。',
      en: 'A retiring farmer walks the land with the one who comes after, passing on the quirks of machines and soil. New farming families get through their third winter and send their children to school. Workers from abroad are called by name at the village festival.',
      easy: 'やめる 農家が、新しい 人に 畑の ことを 教えます。新しい 人も、農業で 生活できます。外国から 来た 人も、祭りの 仲間です。',
    },
    currentState: {
      ja: '令和6年度からの新規就農は、辞めた人を引いて18人（令和7年度）です。農家の平均年齢は68.9歳で、洗馬では今後五年で耕す人がいなくなる見込みの畑が47ヘクタールあります。初期投資と住まいが、始める人の最大の壁です。',
      en: 'Since fiscal 2024 there are 18 new farmers, net of those who gave up (2025). The average farmer is 68.9, and in Seba 47 hectares are likely to lose their farmer within five years. Start-up cost and housing are the greatest hurdles.',
      easy: '新しく 農業を 始めた 人は 18人です。農家の 平均は 68.9歳です。',
    },
    subStates: [],
    challenges: [
      {
        title: {
          ja: '「いつかは返す」畑の話を、家族の外に出せない',
          en: 'Families do not speak outside of what will become of the field',
          easy: '畑を どうするか、家族の 外で 話せません',
        },
        text: {
          ja: '貸したい、やめたいという話は、地域では言いにくいものです。集落ごとに十年後の地図を一緒に描く場をひらきます。',
          en: 'To say that one would lease or stop is hard in a village. Each hamlet will draw its map of ten years hence together.',
        },
        actor: 'together',
      },
      {
        title: {
          ja: '始める人の家と作業場が、畑の近くにない',
          en: 'No house or shed near the field for newcomers',
          easy: '新しい 人の 家が、畑の 近くに ありません',
        },
        text: {
          ja: '空き家はあっても仏壇と農機具が残り、貸せません。片付けと修繕、間に入る人が足りません。',
          en: 'Empty houses still hold an altar and machinery. Clearing, repairs and go-betweens are lacking.',
        },
        actor: 'city',
      },
      {
        title: {
          ja: '畑に関わりたい市民の入り口がない',
          en: 'No way in for citizens who would like to help',
          easy: '畑を 手伝いたい 人の 入り口が ありません',
        },
        text: {
          ja: '収穫の朝だけ、草取りの一日だけという手伝いを求める農家は多く、手伝いたい人もいます。互いに名乗る場所が求められています。',
          en: 'Many farms want help for one morning or one day, and people would like to give it. A place to say so is wanted.',
        },
        actor: 'open',
      },
    ],
    horizon: 'sustained',
    horizonReason: {
      ja: '土をつくり、信用を得て、一人前になるまで十年です。補助の年限で切れる支援では、いちばん苦しい四年目を越えられません。',
      en: 'Soil, trust and mastery take ten years. Support that ends with a grant does not carry anyone through the fourth year, the hardest.',
    },
    capitals: ['human', 'cultural'],
    investments: [
      {
        kind: 'activity',
        text: {
          ja: '集落ごとの「十年後の畑の地図」づくりの話し合い',
          en: 'Talks in each hamlet on the map of fields in ten years',
        },
      },
      {
        kind: 'funds',
        text: {
          ja: '就農四〜五年目の暮らしを支える貸付と住まいの修繕',
          en: 'Loans for the fourth and fifth year, and house repairs',
        },
      },
      {
        kind: 'time',
        text: { ja: '引退する農家が教える一年間の伴走', en: 'A year of going along with a retiring farmer' },
      },
    ],
    futureChoices: {
      effect: 'widens',
      reason: {
        ja: '農地は一度荒れると戻すのに何倍もかかります。耕し続けることは、次の世代の食と景色の選択肢を守ります。',
        en: 'Land once overgrown costs many times more to bring back; tilling it keeps food and landscape open to choice.',
      },
    },
    leadDepartment: 'agriculture',
    departments: ['agriculture', 'community', 'industry'],
    indicators: ['new-farmers'],
  },
  {
    slug: 'b-2-2',
    sample: true,
    project: 'b-2',
    code: 'B-2-2',
    order: 2,
    name: {
      ja: '桔梗ヶ原のブドウとワインが、作り手の誇りと訪れる人の楽しみになっている',
      en: 'The grapes and wines of Kikyogahara are the growers’ pride and the visitors’ delight',
      easy: '桔梗ヶ原（ききょうがはら）の ブドウと ワインが、作る 人の ほこり、来る 人の 楽しみです',
    },
    desiredState: {
      ja: '飲んだ人が「この畑の、この人のブドウ」と思い浮かべながらグラスを置いています。ワインを飲まない住民も、秋の畑の匂いを自分たちの季節として話しています。作り手の家計は、天候の悪い年も持ちこたえられています。',
      en: 'People put down the glass picturing this field and that grower. Residents who drink no wine speak of the autumn scent of the fields as their own season. Growers’ households hold out even in a year of bad weather.',
      easy: 'ワインを 飲む 人が、畑と 作る 人を 思います。飲まない 人も、秋の 畑が 好きです。天気の 悪い 年も、農家は 困りません。',
    },
    currentState: {
      ja: 'ワイン用ブドウの畑は131ヘクタールで、三年で3ヘクタール増えました。ワイナリーを二度以上訪れた人は43.7％に伸びています。一方、ブドウ農家からは、資材の値上がりに買い取り価格が追いつかず、暑さで色づきが悪いという声が続いています。',
      en: 'Wine grapes cover 131 hectares, three more than three years ago, and 43.7% of winery visitors had come before. Yet growers say that grape prices do not keep up with the cost of materials and that the heat spoils the colour.',
      easy: 'ワインの ブドウ畑は 131ヘクタールです。また 来る 人が ふえました。でも、暑さと 物の 値段で、農家は 大変です。',
    },
    subStates: [],
    challenges: [
      {
        title: {
          ja: 'ブドウを作る人の取り分が見えない',
          en: 'What the grower earns is invisible',
          easy: 'ブドウを 作る 人の お金が 見えません',
        },
        text: {
          ja: 'ワインの評価は上がっても、畑の収入は横ばいです。農家とワイナリーが値段と品質を一緒に話せたのは、令和8年3月の円卓が初めてでした。',
          en: 'Wines win praise while income from the fields is flat. Growers and wineries first sat down over price and quality at the round table of March 2026.',
        },
        actor: 'together',
      },
      {
        title: {
          ja: '暑さに合う品種と畑が、まだわからない',
          en: 'We do not yet know which vines and sites suit the heat',
          easy: '暑い 年に 合う ブドウが、まだ わかりません',
        },
        text: {
          ja: '試し植えから結果まで五年以上かかり、一軒の農家では背負えません。記録を集め、公開する役が要ります。',
          en: 'From planting to result takes five years and more: too long for one farm. Somebody must gather and publish the records.',
        },
        actor: 'city',
      },
      {
        title: {
          ja: 'ワインを飲まない市民にとって、遠い話になっている',
          en: 'To citizens who drink no wine it is somebody else’s story',
          easy: 'ワインを 飲まない 人には、遠い 話です',
        },
        text: {
          ja: '剪定した枝の燻製、ジュース、畑の散歩など、関わり方は飲むことだけではありません。店でも学校でも試せます。',
          en: 'Smoking with pruned wood, juice, walks in the rows: there is more than drinking. Shops and schools can try.',
        },
        actor: 'open',
      },
    ],
    horizon: 'sustained',
    horizonReason: {
      ja: 'ブドウの木は植えて十年で本領を発揮し、三十年実を結びます。産地の信用も同じ長さで育ちます。',
      en: 'A vine comes into its own in ten years and bears for thirty; a region’s name takes as long.',
    },
    capitals: ['cultural', 'human'],
    investments: [
      {
        kind: 'activity',
        text: { ja: '農家とワイナリーの年二回の円卓', en: 'A round table of growers and wineries twice a year' },
      },
      {
        kind: 'funds',
        text: {
          ja: '気温と品種の試験畑、凍霜害に備える共済への補助',
          en: 'Trial plots, and support for frost insurance',
        },
      },
      {
        kind: 'time',
        text: { ja: '高校で醸造を学ぶ若い人の実習の受け入れ', en: 'Hours given to teaching students of wine-making' },
      },
    ],
    futureChoices: {
      effect: 'widens',
      reason: {
        ja: '複数の品種を試し、記録を残すことは、気候が変わった後の世代に選択肢を渡します。',
        en: 'Trying many varieties and keeping records hands choices to those who live in another climate.',
      },
    },
    leadDepartment: 'agriculture',
    departments: ['agriculture', 'tourism', 'industry'],
    indicators: ['vineyard-area', 'winery-return-visits'],
  },
  {
    slug: 'b-2-3',
    sample: true,
    project: 'b-2',
    code: 'B-2-3',
    order: 3,
    name: {
      ja: '漆の器と宿場の町並みが暮らしの中で使われ、次の担い手に引き継がれている',
      en: 'Lacquer bowls and the old streets are in daily use and pass to those who come next',
      easy: '漆（うるし）の 器と 古い 町が、毎日の 生活で 使われています。次の 人に 受けつがれています',
    },
    desiredState: {
      ja: '塩尻の家の食卓に、塗り直しながら使う椀があります。奈良井宿の格子戸の内側で子どもが宿題をし、旅の人は暮らしの場を歩いていることを知って静かに楽しんでいます。弟子に入った人が、十年後に自分の名で仕事を受けられています。',
      en: 'On the tables of Shiojiri stand bowls that are recoated and used again. Behind the lattice doors of Narai children do their homework, and travellers, knowing that they walk through people’s homes, enjoy it quietly. Those who began as apprentices take orders in their own name ten years on.',
      easy: '家で 漆の 椀を 使います。こわれたら 直します。奈良井宿には 人が 住んでいます。旅の 人は 静かに 楽しみます。',
    },
    currentState: {
      ja: '漆器の仕事に就いて10年以内の人は22人（令和8年度）です。奈良井宿の空き家は33軒で、持ち主の多くは市外にいます。訪れる人は週末と秋に集まり、住民からは「窓を撮られる」「ごみを出す道がふさがる」という声が上がっています。',
      en: 'There are 22 people in their first ten years of lacquer work (fiscal 2026). Thirty-three houses in Narai-juku stand empty, most of their owners elsewhere. Visitors come at weekends and in autumn, and residents speak of cameras at their windows and blocked lanes.',
      easy: '漆の 仕事を 始めて 10年以内の 人は 22人です。奈良井宿の 空き家は 33軒です。旅の 人が 多い 日は、住む 人が 困ります。',
    },
    subStates: [],
    challenges: [
      {
        title: {
          ja: '弟子を雇いたくても、払える給料がない',
          en: 'Masters would take apprentices but cannot pay them',
          easy: '教えたい 人は いますが、給料を はらえません',
        },
        text: {
          ja: '一人前になるまでの五年間の暮らしを、一つの工房では支えられません。複数の工房で一人を育てる形を試しています。',
          en: 'One workshop cannot carry five years of living costs. Several workshops raising one apprentice together is being tried.',
        },
        actor: 'together',
      },
      {
        title: {
          ja: '空き家の持ち主に連絡がつかない',
          en: 'Owners of empty houses cannot be reached',
          easy: '空き家の 持ち主に、連絡できません',
        },
        text: {
          ja: '33軒のうち11軒は相続が済んでいません。市が手紙と面談で糸口を探し、地区と一緒に使い道を話します。',
          en: 'For 11 of the 33 the inheritance is unsettled. The city seeks contact by letter and visit and talks over their use with the district.',
        },
        actor: 'city',
      },
      {
        title: {
          ja: '塗り物を日常に使う市民が減った',
          en: 'Fewer citizens use lacquer every day',
          easy: '漆の 器を 使う 人が へりました',
        },
        text: {
          ja: '作る人だけでは続きません。家や店、給食で使い、傷んだら直しに出すことは、誰にでもできる継承です。',
          en: 'Makers alone cannot keep it alive. To use it at home, in shops and at school, and to have it mended, is a way of handing on open to all.',
        },
        actor: 'open',
      },
    ],
    horizon: 'sustained',
    horizonReason: {
      ja: '漆の木も職人も、育つまで十年以上かかります。文化資本は、途切れた年数より長い時間をかけなければ取り戻せません。',
      en: 'Lacquer trees and craftspeople take over ten years to grow. Cultural capital costs more time to regain than it took to lose.',
    },
    capitals: ['cultural', 'human'],
    investments: [
      {
        kind: 'funds',
        text: {
          ja: '共同で弟子を育てる工房への人件費補助と町並みの修理',
          en: 'Wages for shared apprentices, and repairs to the old houses',
        },
      },
      {
        kind: 'activity',
        text: {
          ja: '住む人と訪れる人の約束ごとを決める地区の話し合い',
          en: 'District talks on manners between residents and visitors',
        },
      },
      {
        kind: 'time',
        text: {
          ja: '学校の給食椀を子どもが塗り直しに立ち会う半日',
          en: 'Half a day for children to see their lunch bowls recoated',
        },
      },
    ],
    futureChoices: {
      effect: 'widens',
      reason: {
        ja: '残すことが目的ではなく、三十年後の人が使い方を選べるように渡すことを目的にします。',
        en: 'The aim is not to preserve but to hand on, so that people thirty years from now can choose the use.',
      },
    },
    leadDepartment: 'tourism',
    departments: ['tourism', 'industry', 'lifelong-learning', 'education'],
    indicators: ['lacquer-newcomers', 'narai-empty-houses'],
  },
]
