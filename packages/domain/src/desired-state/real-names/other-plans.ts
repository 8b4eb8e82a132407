import type { RealNames } from './real-names.ts'

/** Plans that name what is to be done, or a vision. */
export const otherPlans: readonly RealNames[] = [
  {
    municipality: '飯田市（長野県）',
    plan: 'いいだ未来デザイン2028（原案） 基本目標',
    year: 2017,
    foundAt: 'https://expydoc.com/doc/10832745',
    means: [
      '1 若者が帰ってこられる産業をつくる',
      '2 飯田市への人の流れをつくる',
      '3 地育力が支える学び合いで、 生きる力をもち、 心豊かな人材を育む',
    ],
  },
  {
    municipality: '飯田市（長野県）',
    plan: '地域経済活性化プログラム2025 基本目標',
    year: 2025,
    foundAt: 'https://www.city.iida.lg.jp/soshiki/21/kasseikaprogram2024.html',
    means: [
      '誰もが多様な働き方で活躍でき、次世代につながる魅力ある産業をつくる',
      '人材の確保・育成',
      'デジタル化の推進',
    ],
  },
  {
    municipality: '小郡市（福岡県）',
    plan: '小郡市まち・ひと・しごと創生総合戦略 基本目標',
    year: 2016,
    foundAt: 'http://docsplayer.net/105601737-1.html',
    means: [
      '基本目標 1 地方における安定した雇用を創出する',
      '基本目標 2 小郡市への新しい人の流れをつくる',
      '基本目標 3 若い世代の結婚 出産 子育ての希望をかなえる',
      '基本目標 4 時代にあった地域をつくり 安全な暮らしを守るとともに 地域と地域を連携する',
    ],
  },
  {
    municipality: '花巻市（岩手県）',
    plan: '花巻市まち・ひと・しごと創生総合戦略 基本目標',
    year: 2015,
    foundAt: 'https://expydoc.com/doc/8832214',
    means: ['基本目標① 花巻市にしごとをつくり、安心して働けるようにする'],
  },
  {
    municipality: '福井県',
    plan: 'ふくい創生・人口減少対策戦略（案） 基本戦略',
    foundAt: 'https://123deta.com/document/zp07d57q',
    means: [
      '幸福なくらしの維持・発展',
      '結婚・出産の希望に応え自然減に歯止め',
      'U・Iターンを強力に推進',
      'ローカル産業、グローバル観光革命',
      '持続可能で元気なまちの形成',
    ],
  },
  {
    municipality: '八幡平市（岩手県）',
    plan: '第4期市地域福祉計画 基本目標（広報）',
    year: 2023,
    foundAt: 'https://www.city.hachimantai.lg.jp/uploaded/attachment/16702.txt',
    means: [
      '1 福祉サービスで安心して暮らせる体制づくり',
      '2 地域で共に支えあう仕組みづくり ',
      '3 思いやりの心で楽しく暮らせるまちづくり',
    ],
  },
  {
    municipality: '上ノ国町（北海道）',
    plan: '上ノ国町創生総合戦略',
    year: 2016,
    foundAt: 'https://expydoc.com/doc/8369510',
    means: ['施策1:農林業の振興', '施策2:水産業の振興', '施策4:観光の振興', '施策5:雇用・労働対策の充実'],
    advise: ['基本目標1: 創意工夫で地域の活力を起こす産業交流のまち'],
  },
  {
    municipality: '鈴鹿市（三重県）',
    plan: '令和5年度施政方針 まちづくりの柱',
    year: 2023,
    foundAt: 'https://mykoho.jp/article/三重県鈴鹿市/（広報すずか 2023年7月5日号）',
    means: [
      '▽消防・救急体制の強化',
      '▽防犯カメラの設置促進',
      '▽途切れのない支援',
      '▽体育館へのエアコン整備',
      '▽教育のDX(※)化',
    ],
  },
  {
    municipality: '八尾市（大阪府）',
    plan: '令和6年度市政運営方針 主な重点取組み',
    year: 2024,
    foundAt: 'https://mykoho.jp/article/大阪府八尾市/（やお市政だより 令和6年4月号）',
    // The first one is printed with ⽀, a radical that only looks like 支.
    means: [
      '・地域防災力の向上を図る体制づくりへの⽀援',
      '・消防本部庁舎の移転建替えや消防署所の新設などに向けた取り組みの推進',
      '・犯罪被害者などに寄り添った支援',
      '・産後ケア施設利用料の引き下げ及び受入れ施設の拡大',
      '・脱炭素型まちづくり(ゼロカーボンシティやお)の推進',
    ],
  },
  {
    municipality: '高槻市（大阪府）',
    plan: '《改訂》高槻市男女共同参画計画 基本目標',
    year: 2018,
    foundAt: 'https://www.city.takatsuki.osaka.jp/site/keikaku/5934.html',
    means: [
      '基本目標1 男女共同参画を推進する社会システムの実現',
      '基本目標2 職場・家庭・地域における男女共同参画の実現',
      '基本目標3 男女の人権を尊重・擁護する社会の実現',
    ],
  },
  {
    municipality: '瑞浪市（岐阜県）',
    plan: '第6次瑞浪市総合計画 基本構想（案）',
    year: 2013,
    foundAt: 'https://happylibus.com/doc/908604',
    advise: [
      '1)みんなで支え合い健やかに暮らせるまち ~健康福祉~',
      '2)安全・安心で人と地球にやさしいまち ~生活環境~',
      '6)市民と行政で創造する夢のあるまち ~新たなまちづくり~',
    ],
  },
  {
    municipality: '焼津市（静岡県）',
    plan: '第1次・第2次総合計画の将来都市像（市民会議資料2）',
    foundAt: 'https://paperzz.com/doc/6124334',
    advise: ['青い海と緑の自然の中に生きがいとやすらぎのある街'],
  },
  {
    municipality: '栃木市（栃木県）',
    plan: '男女共同参画都市宣言（解説）',
    foundAt: 'https://expydoc.com/doc/7226791',
    means: ['わたしたちは、女と男がその個性と能力を十分に発揮することができ、多様な生き方を尊重するまちをつくります'],
  },
  {
    municipality: '千曲市（長野県）',
    plan: '第二次千曲市総合計画 基本構想（案） 基本理念',
    foundAt: 'https://expydoc.com/doc/11329951',
    means: ['「共生」のまちづくり', '「交流」のまちづくり'],
  },
  {
    municipality: '木更津市（千葉県）',
    plan: '木更津市地域福祉推進プラン',
    year: 2017,
    foundAt: 'https://123deta.com/document/z3d2m28m',
    means: ['多様なあり方を認め合い、支え合う、自立した地域社会の仕組みを構築する'],
  },
  {
    municipality: '全国知事会',
    plan: '地方創生の本格展開',
    year: 2016,
    foundAt: 'https://expydoc.com/doc/10341003',
    advise: [
      '若者も高齢者も住みたい地方へ',
      '地域の産業を未来の成長産業へ',
      '地方を支えるひとづくりを',
      '地域資源を世界へ',
    ],
  },
]
