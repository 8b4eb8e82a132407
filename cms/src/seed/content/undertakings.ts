// Longer than 250 lines: seed text; the undertakings of the plan stay in one list.
import type { UndertakingSeed } from '../content-model.ts'

/** The three budgets marked as published are real figures of fiscal 2025; all others are samples. */
export const undertakings: UndertakingSeed[] = [
  // 公表値
  undertaking(
    'fukushi-iryo-kyufu',
    ['福祉医療費給付金事業', 'Medical expense grants'],
    [
      '子どもや障がいのある人などの医療費の自己負担を軽くします。お金の心配で受診を先延ばしにしないためのものです。',
      'Lightens medical costs for children, people with disabilities and others, so that nobody puts off seeing a doctor for want of money.',
    ],
    ['a-1-1', 'c-1-3'],
    ['welfare', 'children'],
    59230,
    true,
  ),
  undertaking(
    'school-work-reform-grant',
    ['学校発働き方改革実証交付金', 'Grant for work reform begun by schools'],
    [
      '学校が自分で選んだ工夫に使える交付金です。電話の時間、行事の持ち方、採点の道具など、試したことを校長会で分け合います。',
      'Schools use it for changes of their own choosing, such as telephone hours, events or marking tools, and share what they tried.',
    ],
    ['a-2-2'],
    ['education'],
    1500,
    true,
  ),
  undertaking(
    'shopping-area-vitality',
    ['商業地活性化事業', 'Vitality of the shopping areas'],
    [
      '商店街のふだんの日に人が立ち寄る工夫を、店主や出店したい人と試します。',
      'With shopkeepers and would-be stallholders, tries ways to make people stop by on ordinary days.',
    ],
    ['b-3-1', 'b-1-2'],
    ['industry', 'urban-planning'],
    4320,
    true,
  ),
  // A
  undertaking(
    'postnatal-care',
    ['産後ケア事業', 'Postnatal care'],
    [
      '宿泊・日帰り・訪問の三つの形で、出産後の休息と授乳の相談を支えます。',
      'Rest and feeding advice after birth: overnight, by day or at home.',
    ],
    ['a-1-1'],
    ['health'],
    18400,
  ),
  undertaking(
    'nurse-for-each-family',
    ['家庭担当保健師の配置事業', 'A nurse for each family'],
    [
      '妊娠の届け出から三歳まで、一人の保健師が同じ家庭を受け持ちます。',
      'One public health nurse stays with a family from pregnancy to the third birthday.',
    ],
    ['a-1-1', 'a-1-2', 'c-1-2'],
    ['health', 'children'],
    12600,
  ),
  undertaking(
    'go-between-for-newcomers',
    ['子育てつなぎ役事業', 'Go-betweens for new families'],
    [
      '転入した家庭に近所の先輩親が声をかけ、最初の集まりに一緒に行きます。',
      'A local parent calls on new families and goes with them to their first gathering.',
    ],
    ['a-1-2', 'c-1-1'],
    ['children', 'community'],
    2800,
  ),
  undertaking(
    'neighbourly-childcare',
    ['ファミリーサポート利用補助事業', 'Subsidy for neighbourly childcare'],
    [
      '有償で子どもを預かり合う仕組みの利用料を軽くし、夕方と土曜の協力会員を増やします。',
      'Lightens fees for paid childcare among neighbours and recruits helpers for evenings and Saturdays.',
    ],
    ['a-1-2', 'a-1-4'],
    ['children'],
    6200,
  ),
  undertaking(
    'gyms-in-winter',
    ['雪の日の体育館開放事業', 'Gyms open on snowy days'],
    [
      '冬の放課後と土日に学校の体育館をひらき、見守る大人を置きます。',
      'Opens school gyms after lessons and at weekends in winter, with an adult present.',
    ],
    ['a-1-3'],
    ['education', 'urban-planning'],
    9100,
  ),
  undertaking(
    'park-rules-with-children',
    ['子どもと決める公園ルール事業', 'Park rules made with children'],
    [
      '子ども、近隣の住民、公園を手入れする人が一緒に看板を見直します。',
      'Children, neighbours and those who tend the park go over the signs together.',
    ],
    ['a-1-3', 'a-3-1'],
    ['urban-planning', 'children'],
    900,
  ),
  undertaking(
    'sick-child-care',
    ['病児・病後児保育事業', 'Care for sick and recovering children'],
    [
      '診療所の一室を使い、市の北部に二か所目をひらきます。',
      'Opens a second place in the north, in a room of a clinic.',
    ],
    ['a-1-4'],
    ['children'],
    27300,
  ),
  undertaking(
    'childcare-vacancies-online',
    ['預け先の空き見える化事業', 'Childcare vacancies on one screen'],
    [
      '園や一時預かりの空きを一つの画面で見て、その場で申し込めます。',
      'Vacancies of nurseries and short-term care on one screen, to be booked at once.',
    ],
    ['a-1-4', 'x-1-1'],
    ['children', 'planning'],
    5400,
  ),
  undertaking(
    'lessons-in-fields',
    ['畑と工房の授業コーディネート事業', 'Lessons in fields and workshops'],
    [
      '学校の時間割と、農家や職人、技術者の都合を合わせる人を置きます。',
      'Somebody who matches timetables with farmers, craftspeople and engineers.',
    ],
    ['a-2-1', 'b-2-3', 'b-1-1'],
    ['education', 'agriculture', 'industry'],
    4700,
  ),
  undertaking(
    'learning-assistants',
    ['小中つなぎ学習支援員事業', 'Assistants bridging two schools'],
    [
      '小学校六年から中学校一年まで、同じ支援員が学びに寄り添います。',
      'The same assistant goes along from the sixth grade into junior high.',
    ],
    ['a-2-1', 'a-2-3'],
    ['education'],
    21500,
  ),
  undertaking(
    'community-clubs',
    ['地域クラブ移行事業', 'Community clubs'],
    [
      '休日の部活動を地域のクラブに移し、謝礼と保険、移動を支えます。',
      'Passes weekend school clubs to the community and supports fees, insurance and transport.',
    ],
    ['a-2-2'],
    ['education', 'lifelong-learning'],
    11800,
  ),
  undertaking(
    'room-of-refuge',
    ['校内の居場所支援員事業', 'Staff for rooms of refuge'],
    [
      'すべての小中学校に、教室以外の居場所とそこにいる大人を置きます。',
      'In every school a room other than the classroom, and an adult in it.',
    ],
    ['a-2-3'],
    ['education'],
    24900,
  ),
  undertaking(
    'youth-budget',
    ['若者予算事業', 'A budget for the young'],
    [
      '15歳から29歳の若者が使い道を話し合って決め、自分たちで試します。',
      'People aged 15 to 29 discuss and decide its use and try things out themselves.',
    ],
    ['a-3-1', 'x-1-2'],
    ['planning', 'education'],
    3000,
  ),
  undertaking(
    'one-hour-classes',
    ['一時間の授業事業', 'One-hour classes'],
    [
      '市民が先生になり、えんぱーくや分館、店の一角で一時間だけ教えます。',
      'Citizens teach for one hour at Enpark, a branch library or in a corner of a shop.',
    ],
    ['a-3-2', 'c-2-2', 'x-1-3'],
    ['lifelong-learning'],
    2100,
  ),
  undertaking(
    'mobile-library',
    ['移動図書館事業', 'Mobile library'],
    [
      '本と司書が月に二度、図書館から遠い集落を回ります。',
      'Twice a month books and a librarian visit hamlets far from the library.',
    ],
    ['a-3-2'],
    ['lifelong-learning'],
    7600,
  ),
  undertaking(
    'shiojiri-from-afar',
    ['とおくの塩尻事業', 'Shiojiri from afar'],
    [
      '離れて暮らす人と月に一度オンラインで集い、試しに帰って働く一か月を支えます。',
      'A monthly online gathering of those living elsewhere, and support for a month of working here on trial.',
    ],
    ['a-3-3', 'x-1-3'],
    ['city-promotion', 'industry'],
    3900,
  ),
  // B
  undertaking(
    'joint-training',
    ['町工場合同新人研修事業', 'Joint training of small workshops'],
    [
      '小さな会社が数社で新人を育て、退職した技術者が教えます。',
      'Small companies train newcomers together, taught by retired engineers.',
    ],
    ['b-1-1', 'c-2-2'],
    ['industry'],
    5200,
  ),
  undertaking(
    'succession-visits',
    ['事業承継訪問事業', 'Visits on succession'],
    [
      '職員と金融機関が年200社を訪ね、畳む前に話せる関係をつくります。',
      'Officers and bankers call on 200 companies a year, to be somebody to talk to before closing.',
    ],
    ['b-1-1'],
    ['industry'],
    3300,
  ),
  undertaking(
    'snabar',
    ['シビック・イノベーション拠点運営事業', 'Running Snabar'],
    [
      'スナバの運営と、地区へ出張する日、二年目の人の会をひらきます。',
      'Runs Snabar, its days out in the districts and the circle of second-year founders.',
    ],
    ['b-1-2', 'x-1-3'],
    ['industry'],
    32500,
  ),
  undertaking(
    'flexible-work',
    ['時短・在宅就労推進事業', 'Part-day and home-based work'],
    [
      '短い時間の仕事を会社から受け、働きたい人に合わせて切り分けます。',
      'Takes on work from companies and portions it out to people’s hours.',
    ],
    ['b-1-3'],
    ['industry'],
    14800,
  ),
  undertaking(
    'map-of-fields',
    ['十年後の畑の地図事業', 'Map of the fields in ten years'],
    [
      '集落ごとに、誰がどの畑を耕すかを地図に描きながら話し合います。',
      'Each hamlet talks over who will till which field, drawing it on a map.',
    ],
    ['b-2-1'],
    ['agriculture'],
    2600,
  ),
  undertaking(
    'new-farmer-support',
    ['新規就農暮らし支援事業', 'Support for new farmers’ lives'],
    [
      '家と作業場の修繕、就農四・五年目の貸付で、苦しい時期を支えます。',
      'House and shed repairs and loans for the hard fourth and fifth years.',
    ],
    ['b-2-1', 'a-3-3'],
    ['agriculture'],
    16900,
  ),
  undertaking(
    'vine-trials',
    ['暑さに強いブドウ試験事業', 'Trials of vines for the heat'],
    [
      '畑の気温と品種の記録を集め、すべての作り手に公開します。',
      'Gathers records of temperature and varieties and opens them to all growers.',
    ],
    ['b-2-2', 'b-3-3'],
    ['agriculture'],
    6800,
  ),
  undertaking(
    'winery-round-table',
    ['農家とワイナリーの円卓事業', 'Round table of growers and wineries'],
    [
      '値段と品質、景色のことを、年二回同じ机で話します。',
      'Price, quality and landscape, discussed at one table twice a year.',
    ],
    ['b-2-2'],
    ['agriculture', 'tourism'],
    700,
  ),
  undertaking(
    'shared-apprentices',
    ['漆の共同弟子事業', 'Shared lacquer apprentices'],
    [
      '複数の工房が一人の弟子を育て、五年間の暮らしを支えます。',
      'Several workshops raise one apprentice and support five years of living.',
    ],
    ['b-2-3'],
    ['industry', 'tourism'],
    9600,
  ),
  undertaking(
    'old-houses',
    ['町並み保存修理事業', 'Repairs to the old streets'],
    [
      '奈良井・木曽平沢の伝統的な建物の修理と、空き家の持ち主との話し合いを支えます。',
      'Supports repairs to traditional buildings in Narai and Kiso-Hirasawa, and talks with owners of empty houses.',
    ],
    ['b-2-3'],
    ['lifelong-learning', 'tourism'],
    38700,
  ),
  undertaking(
    'station-square-trials',
    ['駅前広場つかい方実験事業', 'Trials of the station square'],
    [
      '一か月ずつ椅子と屋根と車の流れを変え、どう過ごせるかを確かめます。',
      'A month at a time, moves chairs, roofs and traffic to see how people spend time.',
    ],
    ['b-3-1'],
    ['urban-planning'],
    5800,
  ),
  undertaking(
    'shared-rides',
    ['予約制乗り合い交通運行事業', 'Bookable shared rides'],
    [
      '車両を増やし、電話とスマートフォンの両方の予約枠を守ります。',
      'More vehicles, with places kept for bookings by phone as well as online.',
    ],
    ['b-3-2', 'c-2-2'],
    ['transport'],
    86400,
  ),
  undertaking(
    'trial-rides',
    ['お試し乗車付き添い事業', 'Accompanied first rides'],
    [
      'はじめて乗る人に、降りる所まで一緒に乗る人がいます。',
      'Somebody rides along with first-time passengers to where they get off.',
    ],
    ['b-3-2', 'c-2-2'],
    ['transport', 'long-life'],
    800,
  ),
  undertaking(
    'one-warm-room',
    ['一部屋あったか断熱事業', 'One warm room'],
    [
      '借家や高齢の人の家の、いちばん長く過ごす一部屋だけを直します。',
      'Insulates only the room most lived in, for tenants and older people.',
    ],
    ['b-3-3', 'c-2-1'],
    ['environment'],
    8200,
  ),
  undertaking(
    'walking-boundaries',
    ['山の境界あるき事業', 'Walking the boundaries'],
    [
      '持ち主と一緒に山を歩き、境界を地図と写真に残します。',
      'Walks the woods with their owners and records boundaries in maps and pictures.',
    ],
    ['b-3-3'],
    ['environment', 'agriculture'],
    4100,
  ),
  // C
  undertaking(
    'open-place-grant',
    ['小学校区の場づくり交付金', 'Grants for open places'],
    [
      '誰でも立ち寄れる場の家賃・保険・会計を支えます。',
      'Supports rent, insurance and accounts of places anyone can drop into.',
    ],
    ['c-1-1', 'a-1-2'],
    ['community'],
    6000,
  ),
  undertaking(
    'paid-mutual-help',
    ['有償の助け合い立ち上げ事業', 'Starting paid mutual help'],
    [
      '一回数百円で頼み合える仕組みを、学区ごとに始めます。',
      'Begins schemes, school district by school district, in which people ask each other for help for a few hundred yen.',
    ],
    ['c-1-1', 'c-2-2', 'c-3-2'],
    ['long-life', 'community'],
    3700,
  ),
  undertaking(
    'one-adviser',
    ['まるごと相談支援事業', 'One adviser to the end'],
    [
      '一人の相談員が最後まで付き添い、夜間と文字での相談も受けます。',
      'One adviser stays to the end; also at night and by text.',
    ],
    ['c-1-2', 'c-1-3'],
    ['welfare', 'children', 'long-life'],
    19400,
  ),
  undertaking(
    'trial-rooms',
    ['一人暮らしお試し室事業', 'Rooms to try living alone'],
    [
      '障がいのある人が数日から一人暮らしを試せる部屋を用意します。',
      'Rooms in which people with disabilities can try living alone for a few days or more.',
    ],
    ['c-1-3'],
    ['welfare'],
    7300,
  ),
  undertaking(
    'checkups-at-work',
    ['職場・商店街でてくる健診事業', 'Check-ups that come to work'],
    [
      '健診の車と保健師が会社や商店街に出向き、結果を一緒に読みます。',
      'A check-up van and nurses go to companies and shops and read the results together.',
    ],
    ['c-2-1'],
    ['health', 'industry'],
    8800,
  ),
  undertaking(
    'talent-listeners',
    ['得意の聞き役事業', 'Listeners for talents'],
    [
      '聞き役が得意なことを聞き取り、学校や工房、店の頼みごとにつなぎます。',
      'Listeners find out what people are good at and link them with schools, workshops and shops.',
    ],
    ['c-2-2', 'c-1-1'],
    ['long-life'],
    2900,
  ),
  undertaking(
    'home-care-rota',
    ['在宅医・訪問看護輪番事業', 'Rota for home doctors and nurses'],
    [
      '夜と週末にも電話がつながる当番を、広域圏の病院と組みます。',
      'With the hospitals of the area, a rota that answers at night and weekends.',
    ],
    ['c-2-3'],
    ['long-life', 'health'],
    10500,
  ),
  undertaking(
    'individual-evacuation-plans',
    ['個別避難計画訪問事業', 'Visits for evacuation plans'],
    [
      '区とケアマネジャーが一緒に訪ね、誰とどこへ逃げるかを決めます。',
      'Wards and care managers call together and settle with whom to go and where.',
    ],
    ['c-3-1'],
    ['safety', 'long-life', 'welfare'],
    5600,
  ),
  undertaking(
    'school-road-snow',
    ['通学路歩道除雪事業', 'Clearing school pavements'],
    [
      '優先する歩道を学校と決め、小型の除雪機と人を組み合わせます。',
      'Names priority pavements with schools and combines small machines and people.',
    ],
    ['c-3-2', 'a-1-3'],
    ['urban-planning'],
    41200,
  ),
  undertaking(
    'water-main-renewal',
    ['水道幹線更新事業', 'Renewing water mains'],
    [
      '縮められる区間を調べたうえで、古い幹線を順に更新します。',
      'Renews old mains in turn, after looking for stretches to shorten.',
    ],
    ['c-3-2'],
    ['urban-planning'],
    312000,
  ),
  undertaking(
    'easy-japanese',
    ['やさしい日本語事業', 'Easy Japanese'],
    [
      '職員が書き換えを学び、外国籍の住民が読みやすさを確かめます。',
      'Officers learn to rewrite; residents from abroad test how it reads.',
    ],
    ['c-3-3', 'x-1-2'],
    ['community', 'city-promotion'],
    1700,
  ),
  // 横断
  undertaking(
    'digital-side-by-side',
    ['となりで教えるスマホの日事業', 'Smartphone days, side by side'],
    [
      '支所や郵便局で、高校生や年の近い仲間が隣に座って手伝います。',
      'At branch and post offices, students and peers sit beside those who want help.',
    ],
    ['x-1-1', 'c-2-2'],
    ['lifelong-learning', 'planning'],
    1900,
  ),
  undertaking(
    'travelling-desk',
    ['出前の机事業', 'The travelling desk'],
    [
      '声の足りない世代や地区へ、机を持って聞きに行きます。',
      'Takes a desk to the generations and districts whose voices are missing.',
    ],
    ['x-1-2', 'a-3-1', 'c-3-3'],
    ['planning', 'community'],
    1200,
  ),
  undertaking(
    'stories-of-the-city',
    ['市民の物語編集・翻訳事業', 'Editing and translating citizens’ stories'],
    [
      '聞いた話を語った人と一緒に整え、英語とやさしい日本語にして届けます。',
      'Shapes stories together with their tellers and sends them out in English and easy Japanese.',
    ],
    ['x-1-3', 'a-3-3'],
    ['city-promotion', 'tourism'],
    4800,
  ),
]

function undertaking(
  slug: string,
  [ja, en]: [string, string],
  [summaryJa, summaryEn]: [string, string],
  measures: string[],
  departments: string[],
  thousandYen: number,
  published = false,
): UndertakingSeed {
  const source = published
    ? {
        ja: '令和7年度予算（市の公表値。事業の説明は見本）',
        en: 'Budget of fiscal 2025 (published by the city; the description is a sample)',
      }
    : { ja: '見本の金額', en: 'Sample figure' }
  return {
    slug,
    sample: true,
    name: { ja, en },
    summary: { ja: summaryJa, en: summaryEn },
    measures,
    departments,
    budget: { thousandYen, fiscalYear: 2025, source },
  }
}
