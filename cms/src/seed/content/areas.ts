// Longer than 250 lines: seed text; all layers of the city's areas stay in one list.
import type { AreaSeed } from '../content-model.ts'
import { schoolDistricts } from './school-districts.ts'

const everywhere: AreaSeed['channels'] = ['citizens', 'showcase']

const wideAndCity: AreaSeed[] = [
  {
    slug: 'matsumoto-area',
    sample: true,
    channels: everywhere,
    name: { ja: '松本広域圏', en: 'Greater Matsumoto area', easy: '松本の まわりの 地域' },
    reading: 'まつもとこういきけん',
    kind: 'wide',
    order: 1,
    summary: {
      ja: '松本市、塩尻市、安曇野市と、麻績村、生坂村、山形村、朝日村、筑北村からなる生活圏です。通勤も通学も、病院も買い物も、この平らな盆地の中を毎日たくさんの人が行き来しています。塩尻だけを見ていては、暮らしの半分しか見えません。',
      en: 'The area of daily life formed by the cities of Matsumoto, Shiojiri and Azumino and the villages of Omi, Ikusaka, Yamagata, Asahi and Chikuhoku. People cross this basin every day for work, school, hospitals and shopping; looking at Shiojiri alone shows only half of life here.',
      easy: '松本市、塩尻市、安曇野市と 5つの 村です。仕事、学校、病院、買い物で、毎日 たくさんの 人が 行ったり 来たりします。',
    },
    places: [
      {
        name: { ja: '塩尻駅', en: 'Shiojiri Station' },
        text: {
          ja: '中央東線、中央西線、篠ノ井線が集まる乗り換えの駅です。',
          en: 'The junction where the eastern and western Chuo lines and the Shinonoi line meet.',
        },
      },
    ],
  },
  {
    slug: 'shiojiri',
    sample: true,
    channels: everywhere,
    name: { ja: '塩尻市', en: 'Shiojiri City', easy: '塩尻市' },
    reading: 'しおじりし',
    kind: 'city',
    parent: 'matsumoto-area',
    order: 2,
    summary: {
      ja: '盆地の南の端、街道と鉄道が交わるところにある、人口64,873人、29,415世帯（令和8年1月1日）のまちです。北には新しい住宅地、真ん中にブドウ畑と駅前、南西には木曽の谷の宿場。十の地区は、同じ市とは思えないほど暮らしが違います。',
      en: 'A city of 64,873 people in 29,415 households (1 January 2026), at the southern end of the basin where old highways and railways meet. New housing in the north, vineyards and the station in the middle, post towns of the Kiso valley in the south-west: its ten districts live remarkably different lives.',
      easy: '64,873人が 住む町です（2026年1月1日）。10の 地区が あります。地区に よって、くらし方が ちがいます。',
    },
    places: [
      {
        name: { ja: 'えんぱーく', en: 'Enpark' },
        text: {
          ja: '2010年7月にひらいた、図書館と子育て、シニア、仕事、市民活動の交流の場です。97枚の壁柱が建物を支えています。',
          en: 'Opened in July 2010: a library together with places for families, older people, business and civic life, held up by 97 wall-pillars.',
        },
      },
      {
        name: { ja: 'スナバ', en: 'Snabar' },
        text: {
          ja: '2018年8月3日にひらいた、やってみたい人が集まるシビック・イノベーションの拠点です。',
          en: 'A base for civic innovation, opened on 3 August 2018, where people come with something they want to try.',
        },
      },
    ],
    picture: 'valley-morning',
  },
]

const districts: AreaSeed[] = [
  {
    slug: 'daimon',
    sample: true,
    channels: everywhere,
    name: { ja: '大門地区', en: 'Daimon district', easy: '大門（だいもん）地区' },
    reading: 'だいもんちく',
    kind: 'district',
    parent: 'shiojiri',
    order: 11,
    summary: {
      ja: '塩尻駅と市役所、えんぱーくがある、まちの真ん中です。商店街の店主が代替わりの時期を迎える一方、空き店舗で小さな商いを始める人が少しずつ現れています。車がなくても暮らせる場所として、ほかの地区から移り住むシニアもいます。',
      en: 'The middle of the city, with Shiojiri Station, the city hall and Enpark. Shopkeepers on the high street are reaching the age of handing over, and a few people have begun small ventures in empty shops. Some older people move here from other districts to live without a car.',
      easy: '町の 真ん中です。駅、市役所、えんぱーくが あります。車が なくても 生活できます。',
    },
    places: [
      {
        name: { ja: 'えんぱーく', en: 'Enpark' },
        text: {
          ja: '学校帰りの中高生と、朝刊を読みに来る人が同じ机を囲みます。',
          en: 'Pupils after school and early newspaper readers share the same tables.',
        },
      },
      {
        name: { ja: 'レザンホール', en: 'Raisin Hall' },
        text: {
          ja: '名前はブドウのこと。成人の集いも吹奏楽の発表会もここで開かれます。',
          en: 'Named after the grape; coming-of-age gatherings and school concerts are held here.',
        },
      },
    ],
    picture: 'enpark-library',
    tile: { column: 3, row: 3 },
  },
  {
    slug: 'shiojiri-higashi',
    sample: true,
    channels: everywhere,
    name: { ja: '塩尻東地区', en: 'Shiojiri-Higashi district', easy: '塩尻東（しおじりひがし）地区' },
    reading: 'しおじりひがしちく',
    kind: 'district',
    parent: 'shiojiri',
    order: 12,
    summary: {
      ja: '中山道の塩尻宿がつくった、古い家並みと大きな本棟造りの家が残る地区です。塩尻峠へ上がる坂に沿って集落がつながり、祭りと道普請の単位が今も生きています。坂道のため、運転をやめた後の買い物が共通の心配ごとです。',
      en: 'The district of the old Shiojiri-juku post town on the Nakasendo, with large traditional farmhouses. Hamlets follow the slope up to the Shiojiri Pass, and festivals and road-mending still bind neighbours. Because of the slopes, how to shop after giving up the car is a worry everyone shares.',
      easy: '昔の 宿場（しゅくば：旅の 人が 泊まった 町）の 地区です。坂が 多いです。車が ないと 買い物が たいへんです。',
    },
    places: [
      {
        name: { ja: '旧塩尻宿', en: 'Former Shiojiri-juku' },
        text: {
          ja: '中山道の宿場の面影が、門や土蔵に残っています。',
          en: 'Gates and storehouses keep the air of a Nakasendo post town.',
        },
      },
      {
        name: { ja: 'みどり湖', en: 'Lake Midori' },
        text: {
          ja: '農業用のため池で、冬の朝は霧が立ちます。',
          en: 'A farm reservoir that steams with mist on winter mornings.',
        },
      },
    ],
    picture: 'forest-path',
    tile: { column: 4, row: 3 },
  },
  {
    slug: 'kataoka',
    sample: true,
    channels: everywhere,
    name: { ja: '片丘地区', en: 'Kataoka district', easy: '片丘（かたおか）地区' },
    reading: 'かたおかちく',
    kind: 'district',
    parent: 'shiojiri',
    order: 13,
    summary: {
      ja: '高ボッチ高原のふもと、東山の緩やかな斜面に畑と集落が広がり、北アルプスの夕焼けが正面に見えます。斜面の畑にワイン用のブドウを植える人が増え、移り住む家族もいます。店とバスが少なく、中学生の送り迎えが家族の一仕事です。',
      en: 'Fields and hamlets on a gentle slope below the Takabotchi highland, facing the sunset over the Northern Alps. More people plant wine grapes here, and some families have moved in. Shops and buses are few; driving teenagers to school is a daily task.',
      easy: '山の ふもとの 地区です。夕方の 山が きれいです。店と バスが 少ないです。',
    },
    places: [
      {
        name: { ja: '高ボッチ高原', en: 'Takabotchi highland' },
        text: {
          ja: '諏訪湖と富士山、北アルプスを一度に見渡せます。',
          en: 'One view takes in Lake Suwa, Mount Fuji and the Northern Alps.',
        },
      },
    ],
    picture: 'cycling-fields',
    tile: { column: 4, row: 2 },
  },
  {
    slug: 'hirooka',
    sample: true,
    channels: everywhere,
    name: { ja: '広丘地区', en: 'Hirooka district', easy: '広丘（ひろおか）地区' },
    reading: 'ひろおかちく',
    kind: 'district',
    parent: 'shiojiri',
    order: 14,
    summary: {
      ja: '市でいちばん人が多く、若い家族も多い地区です。大きな工場と新しい住宅地、短歌の里の松林が隣り合い、広丘駅からは松本へ通う人も、松本から通ってくる人もいます。引っ越してきて数年の世帯が多く、隣の人の名前を知るきっかけが求められています。',
      en: 'The most populous district, with many young families. Large factories, new housing and the pine woods of the “home of tanka poetry” stand side by side, and Hirooka Station carries commuters both ways. Many households arrived only recently and would like an occasion to learn their neighbours’ names.',
      easy: 'いちばん 人が 多い 地区です。若い 家族が 多いです。大きな 工場と 新しい 家が あります。',
    },
    places: [
      {
        name: { ja: 'えんてらす', en: 'Enterrace' },
        text: {
          ja: '図書館の分館と集える部屋がある、北部の交流の場です。',
          en: 'The northern meeting place, with a branch library and rooms for gatherings.',
        },
      },
    ],
    picture: 'home-office',
    tile: { column: 3, row: 1 },
  },
  {
    slug: 'takaide',
    sample: true,
    channels: everywhere,
    name: { ja: '高出地区', en: 'Takaide district', easy: '高出（たかいで）地区' },
    reading: 'たかいでちく',
    kind: 'district',
    parent: 'shiojiri',
    order: 15,
    summary: {
      ja: '大門と広丘のあいだで住宅と店が続き、学校が近い地区です。子どもの声が多い一方、通り抜ける車も多く、通学路の横断が保護者と見守りボランティアの心配ごとです。',
      en: 'Homes and shops run on between Daimon and Hirooka, close to schools. Children’s voices are many, but so are passing cars; crossing the road on the way to school worries parents and the volunteers who watch over it.',
      easy: '家と 店が 多い 地区です。学校が 近いです。車が 多いので、道を わたる ときに 注意します。',
    },
    places: [
      {
        name: { ja: '高出の通学路', en: 'The school road of Takaide' },
        text: {
          ja: '朝の交差点には、黄色い旗を持った見守りの人が立ちます。',
          en: 'Volunteers with yellow flags stand at the crossing every morning.',
        },
      },
    ],
    picture: 'school-road',
    tile: { column: 3, row: 2 },
  },
  {
    slug: 'yoshida',
    sample: true,
    channels: everywhere,
    name: { ja: '吉田地区', en: 'Yoshida district', easy: '吉田（よしだ）地区' },
    reading: 'よしだちく',
    kind: 'district',
    parent: 'shiojiri',
    order: 16,
    summary: {
      ja: '市の北の端で松本市と接し、暮らしも買い物も市の境をまたいで続いています。高度成長期からの団地と、畑のあとに建った新しい家が混ざり、親世代の隣に家を建てる若い家族もいます。',
      en: 'The northern edge, where daily life and shopping run across the border with Matsumoto. Estates from the years of rapid growth mix with new houses on former fields, and some young families build next door to their parents.',
      easy: '市の 北に あります。松本市の となりです。松本市で 買い物を する 人も 多いです。',
    },
    places: [
      {
        name: { ja: '田川の土手', en: 'The bank of the Tagawa river' },
        text: { ja: '犬の散歩と部活の走り込みがすれ違います。', en: 'Dog walkers and school runners pass each other.' },
      },
    ],
    picture: 'river-children',
    tile: { column: 4, row: 1 },
  },
  {
    slug: 'seba',
    sample: true,
    channels: everywhere,
    name: { ja: '洗馬地区', en: 'Seba district', easy: '洗馬（せば）地区' },
    reading: 'せばちく',
    kind: 'district',
    parent: 'shiojiri',
    order: 17,
    summary: {
      ja: '奈良井川の西に広がるレタスとスイカの産地で、中山道の洗馬宿の町割りが今も残ります。夏は夜明け前から畑に灯りがともり、外国から来た人も収穫を支えています。農家の代替わりが、地区の将来をそのまま左右します。',
      en: 'Lettuce and watermelon country west of the Narai river, with the layout of the Seba-juku post town. In summer lights move in the fields before dawn, and people from abroad help to bring in the harvest. Who takes over the farms decides the future of the district.',
      easy: 'レタスや スイカの 畑が 広がる 地区です。夏は 朝早くから 働きます。外国から 来た 人も 働いています。',
    },
    places: [
      {
        name: { ja: '洗馬宿', en: 'Seba-juku' },
        text: {
          ja: '中山道と善光寺への道が分かれる宿場でした。',
          en: 'The post town where the road to Zenko-ji left the Nakasendo.',
        },
      },
    ],
    picture: 'market-stall',
    tile: { column: 1, row: 3 },
  },
  {
    slug: 'soga',
    sample: true,
    channels: everywhere,
    name: { ja: '宗賀地区', en: 'Soga district', easy: '宗賀（そうが）地区' },
    reading: 'そうがちく',
    kind: 'district',
    parent: 'shiojiri',
    order: 18,
    summary: {
      ja: '桔梗ヶ原のブドウ畑とワイナリー、縄文からの平出の遺跡、そば切りで知られる本山宿があります。秋には畑の中をワイングラスを下げた人が歩き、同じ道を農家の軽トラックが通ります。床尾（とこお）など谷あいの集落では高齢化が進んでいます。',
      en: 'The vineyards and wineries of Kikyogahara, the ancient settlement of Hiraide, and Motoyama-juku, known for its soba. In autumn visitors with a glass around their neck walk the same lanes as the growers’ small trucks. Hamlets in the valley, such as Tokoo, are ageing.',
      easy: 'ブドウ畑と ワインの 地区です。秋は、ワインを 飲みに 来る 人が たくさん 歩きます。',
    },
    places: [
      {
        name: { ja: '桔梗ヶ原', en: 'Kikyogahara' },
        text: {
          ja: '水はけのよい台地に、棚と垣根のブドウ畑が広がります。',
          en: 'A well-drained terrace covered with trellised and hedged vines.',
        },
      },
      {
        name: { ja: '平出遺跡', en: 'Hiraide archaeological site' },
        text: {
          ja: '縄文から平安まで、人が暮らし続けた村のあとです。',
          en: 'The site of a village lived in from the Jomon to the Heian period.',
        },
      },
    ],
    picture: 'vineyard-autumn',
    tile: { column: 2, row: 3 },
  },
  {
    slug: 'kita-ono',
    sample: true,
    channels: everywhere,
    name: { ja: '北小野地区', en: 'Kita-Ono district', easy: '北小野（きたおの）地区' },
    reading: 'きたおのちく',
    kind: 'district',
    parent: 'shiojiri',
    order: 19,
    summary: {
      ja: '善知鳥峠の向こう側、となりの辰野町と学校も祭りも分かち合う、谷の集落です。人口はおよそ1,700人、65歳以上が42.3％（令和8年）。顔を知らない人がいないことが強みで、行政の境が暮らしの境と重ならないことが悩みです。',
      en: 'A valley community beyond the Uto Pass that shares its school and its festivals with neighbouring Tatsuno. About 1,700 people live here, 42.3% of them 65 or older (2026). Its strength is that everyone knows everyone; its difficulty, that the municipal border is not the border of daily life.',
      easy: '山の 向こうの 地区です。となりの 辰野町（たつのまち）と 同じ 学校に 通います。お年よりが 多いです。',
    },
    places: [
      {
        name: { ja: '小野神社', en: 'Ono Shrine' },
        text: {
          ja: '大きな木々に囲まれ、となりの矢彦神社と並んで立っています。',
          en: 'Stands among great trees, side by side with Yahiko Shrine.',
        },
      },
    ],
    picture: 'festival-lanterns',
    tile: { column: 4, row: 4 },
  },
  {
    slug: 'narakawa',
    sample: true,
    channels: everywhere,
    name: { ja: '楢川地区', en: 'Narakawa district', easy: '楢川（ならかわ）地区' },
    reading: 'ならかわちく',
    kind: 'district',
    parent: 'shiojiri',
    order: 20,
    summary: {
      ja: '木曽の入り口にのびる長い谷に、贄川（にえかわ）、木曽平沢、奈良井の集落が並びます。漆を塗る音と宿場の町並みに世界から人が訪れる一方、人口はおよそ1,960人、65歳以上が52.3％（令和8年）です。二人に一人が65歳以上でも、味噌を仕込み、屋根の雪を下ろし、道を守っています。',
      en: 'A long valley at the mouth of Kiso, with the settlements of Niekawa, Kiso-Hirasawa and Narai. The lacquer workshops and the streets of the post town draw visitors from all over the world, while about 1,960 people live here, 52.3% of them 65 or older (2026), who still make their miso, clear their roofs of snow and keep up their lanes.',
      easy: '長い 谷の 地区です。奈良井宿（ならいじゅく）と 漆（うるし）の 町が あります。2人に 1人が 65歳以上です。',
    },
    places: [
      {
        name: { ja: '奈良井宿', en: 'Narai-juku' },
        text: {
          ja: '千本格子の町並みが一キロほど続き、今も人が暮らしています。',
          en: 'A kilometre of latticed houses that people still live in.',
        },
      },
      {
        name: { ja: '木曽平沢', en: 'Kiso-Hirasawa' },
        text: { ja: '土蔵の塗り場を持つ漆器の町です。', en: 'A lacquer town with its workshops in storehouses.' },
      },
    ],
    picture: 'narai-juku',
    tile: { column: 1, row: 4 },
  },
]

/** 方向性④: wide area, city, districts, and school districts as another division of the same city. */
export const areas: AreaSeed[] = [...wideAndCity, ...districts, ...schoolDistricts]
