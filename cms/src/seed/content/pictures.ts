import type { MediaSeed } from '../content-model.ts'

/** The drawings in `media/seed/`, each described for those who do not see it. */
export const pictures: MediaSeed[] = [
  drawing('valley-morning', {
    ja: '朝の光に照らされた北アルプスを背に、桔梗ヶ原のぶどう畑の間を大人と子どもが歩き、奥に街並みと列車が見える塩尻の谷。',
    en: 'Morning light on the Northern Alps above Shiojiri’s valley, with an adult and child walking between the vine rows and the town and a train beyond.',
    easy: '朝の 塩尻（しおじり）。山、ぶどう畑、町、電車が 見えます。',
  }),
  drawing('vineyard-autumn', {
    ja: '色づいたぶどう棚の下で、房を摘む女性、木箱を抱える年配の男性、一房を持つ子どもが収穫をしている。',
    en: 'Under an autumn grape trellis, a woman picks, an older man carries a full crate and a child holds a bunch of grapes.',
    easy: '秋の ぶどう畑。三人が ぶどうを とっています。',
  }),
  drawing('narai-juku', {
    ja: '格子戸と提灯、のれんの家並みが続く奈良井宿の通りを、住民や親子、旅人が行き交い、奥に山が重なる。',
    en: 'Residents, a grandparent with a child, and travellers walk Narai-juku’s street of lattice fronts, lanterns and shop curtains, with wooded hills behind.',
    easy: '古い 家が ならぶ 奈良井宿（ならいじゅく）の 道。人が 歩いています。',
  }),
  drawing('lacquer-workshop', {
    ja: '木曽平沢の工房で、漆器の椀が並ぶ棚と刷毛を背に、職人が椀に漆を塗っている。',
    en: 'In a Kiso-Hirasawa workshop, an artisan brushes lacquer onto a bowl before shelves of finished bowls and hanging brushes.',
    easy: 'おわんに 漆（うるし）を ぬっている 人。',
  }),
  drawing('enpark-library', {
    ja: '細い壁柱が立ち並ぶえんぱーくの吹き抜けで、椅子のお年寄り、床の子ども、立ち読みの若者、車いすの人が本に親しんでいる。',
    en: 'Among the slender wall-pillars of Enpark, an elder in an armchair, a child on the floor, a student and a wheelchair user enjoy books.',
    easy: 'えんぱーくの 図書館。いろいろな 人が 本を 読んでいます。',
  }),
  drawing('snabar-workshop', {
    ja: '付箋と図の描かれたホワイトボードの前で、車いすの人を含む六人が大きな地図を囲んで話し合っている。',
    en: 'Six people, one using a wheelchair, gather around a large map on a table in front of a whiteboard with sticky notes and diagrams.',
    easy: '六人が 大きな 地図を 見て、話しています。',
  }),
  drawing('school-road', {
    ja: '実った田と野菜畑の間の道を、黄色い帽子の子どもたちが旗を持つ見守りの人のそばを通って登校している。',
    en: 'Children in yellow hats walk to school between ripe rice and vegetable fields, past a volunteer holding a crossing flag.',
    easy: '黄色い ぼうしの 子どもたちが、学校へ 歩いています。',
  }),
  drawing('snow-evening', {
    ja: '雪の降る夕べ、窓に明かりのともる家々の間を、傘をさした大人と子どもが並んで歩いている。',
    en: 'On a snowy evening an adult with an umbrella and a child walk between houses with lit windows, below moonlit mountains.',
    easy: '雪の 夕方。大人と 子どもが、かさを さして 歩いています。',
  }),
  drawing('station-platform', {
    ja: 'ぶどう棚のある塩尻駅のホームで、通学の生徒、会社員、車いすの人、親子が列車のそばを行き来している。',
    en: 'On Shiojiri Station’s platform with its grape trellis, students, a commuter, a wheelchair user and a parent and child are beside a train.',
    easy: '塩尻（しおじり）駅の ホーム。ぶどうの 木と 電車が あります。',
  }),
  drawing('garden-elders', {
    ja: '本棟造りの家の庭で、しゃがんで手入れをするお年寄り、じょうろを持つ子ども、花壇に向かう車いすのお年寄りがいる。',
    en: 'In the garden of a traditional gabled farmhouse, an elder crouches at the bed, a child waters, and an elder in a wheelchair tends raised flowers.',
    easy: '庭で 花の 世話を している お年より と 子ども。',
  }),
  drawing('clinic-baby', {
    ja: '山の見える明るい健診室で、赤ちゃんを抱いた親に看護師が向き合って話している。',
    en: 'In a bright clinic room with a mountain view, a nurse sits facing a parent who holds a baby.',
    easy: '赤ちゃんを だいた 親と、看護師（かんごし）が 話しています。',
  }),
  drawing('market-stall', {
    ja: '紅白の日よけの市場の店先に野菜とぶどうが並び、お年寄りや親子、ベビーカーの客が店の人と買い物をしている。',
    en: 'At a vegetable market under a red-and-white awning, an elder, a parent and child, and a customer with a pram shop with the stallholders.',
    easy: 'やさいと ぶどうの 店。みんなが 買い物を しています。',
  }),
  drawing('bus-stop-rain', {
    ja: '雨の日のバス停に地域バスが停まり、傘をさした大人と子どもが歩み寄り、待合所にお年寄りが座っている。',
    en: 'A community bus stops in the rain as an adult and child with umbrellas approach and an elder sits in the shelter.',
    easy: '雨の 日の バス停。バスに 乗る 人が います。',
  }),
  drawing('town-meeting', {
    ja: '木造の集会所で、子どもや車いすの人を含む幅広い世代が輪になって座り、語り合っている。',
    en: 'In a wooden community hall, people of all ages, including a child and a wheelchair user, sit in a circle in dialogue.',
    easy: 'いろいろな 年の 人が、丸く すわって 話しています。',
  }),
  drawing('forest-path', {
    ja: '黄金色に染まったカラマツ林の小道を、リュックを背負った年配の二人が犬を連れて山のほうへ歩いている。',
    en: 'Two older walkers with rucksacks and a dog follow a path through golden larches toward a distant peak.',
    easy: '秋の 森の 道。二人と 犬が 歩いています。',
  }),
  drawing('wine-cellar', {
    ja: '樽が並ぶアーチ天井のワイン蔵で、手前に瓶と赤白のグラスが置かれ、奥で造り手がワインの色を確かめている。',
    en: 'In a vaulted cellar lined with barrels, a bottle and glasses stand in front while a winemaker studies a glass of red.',
    easy: 'ワインの たるが ならぶ 部屋。ワインを 見ている 人が います。',
  }),
  drawing('festival-lanterns', {
    ja: '雪の夜の奈良井宿で、氷の灯ろうが通りを照らし、冬着の子どもと大人が灯りを見つめている。',
    en: 'On a snowy night in Narai, ice candles light the street of lattice houses as children and adults in winter coats look on.',
    easy: '雪の 夜。氷の 明かりが ならぶ 奈良井（ならい）の 道。',
  }),
  drawing('cycling-fields', {
    ja: '北アルプスを望むレタス畑の間の道を、ヘルメットの人が自転車で走り、遠くで農家の人が働いている。',
    en: 'A helmeted cyclist rides between lettuce fields with the Alps beyond, while farmers work in the distance.',
    easy: 'レタス畑の 道を、自転車で 走っている 人。',
  }),
  drawing('home-office', {
    ja: '山と集落の見える窓辺の机で、ヘッドホンをした人がビデオ会議をし、そばで黒猫がくつろいでいる。',
    en: 'At a desk by a window onto mountains and village houses, a remote worker in headphones joins a video call beside a resting black cat.',
    easy: 'まどから 山が 見える 部屋で、仕事を している 人と ねこ。',
  }),
  drawing('river-children', {
    ja: '木の太鼓橋がかかる浅い川で、子ども三人が水遊びや魚すくいをし、岩に座ったお年寄りが見守っている。',
    en: 'Three children splash and net fish in a shallow stream below an arched wooden bridge while an elder watches from a rock.',
    easy: '川で あそぶ 子ども三人。お年よりが 見ています。',
  }),
  drawing('factory-clean', {
    ja: '精密工場の清潔な作業室で、一人が顕微鏡をのぞいて作業し、もう一人がタブレットを手にロボットと部品のラインを見守る。',
    en: 'In a clean precision factory, one worker sits at a microscope and another with a tablet watches a robot arm and a line of parts.',
    easy: '工場の 中。二人が きかいと 部品を 見ています。',
  }),
  drawing('winter-road-clearing', {
    ja: '雪の積もった朝、近所の大人と子どもがスコップや雪押しで一緒に道の雪をかいている。',
    en: 'On a snowy morning, neighbours young and old clear the road together with shovels and a snow pusher.',
    easy: '雪の 朝。近所の 人が いっしょに 雪を かいています。',
  }),
  drawing('portrait-grapes', {
    ja: '緑と黄の葉の下に熟したぶどうの房が下がり、後ろに畑と山並みが広がる。',
    en: 'A ripe bunch of grapes hangs beneath green and golden leaves, with fields and mountains behind.',
    easy: '畑の ぶどう。後ろに 山が あります。',
  }),
  drawing('portrait-bowl', {
    ja: '障子の明かりの中、盆の上の朱塗りの椀から汁物の湯気が立ちのぼっている。',
    en: 'Steam rises from soup in a red lacquer bowl on a tray, lit by a paper screen.',
    easy: '赤い おわんの 温かい しる。',
  }),
  drawing('portrait-window', {
    ja: '山と集落の見える窓辺の机に、開いた本とお茶、鉢植えが置かれている。',
    en: 'An open book, a cup of tea and a potted plant on a table by a window looking out to mountains and houses.',
    easy: 'まどの そばの つくえ。本と お茶が あります。',
  }),
  drawing('sample-photo-bench', {
    ja: '公園のベンチに並んで座るお年寄り二人と、そばで休む犬。',
    en: 'Two elders sit side by side on a park bench with a dog resting nearby.',
    easy: '公園の ベンチに すわる お年より 二人と 犬。',
  }),
  drawing('sample-photo-playground', {
    ja: '公園でブランコ、すべり台、砂場で遊ぶ子どもたちと、ブランコを押す大人。',
    en: 'Children play on a swing, a slide and in a sandpit while an adult pushes the swing.',
    easy: '公園で あそぶ 子どもたち。',
  }),
  drawing('sample-photo-crossing', {
    ja: '夕方の横断歩道を、ベビーカーを押す人、つえをついたお年寄り、ランドセルの子ども二人が渡っている。',
    en: 'At dusk, a parent with a pram, an elder with a cane and two schoolchildren use a pedestrian crossing.',
    easy: '夕方、道を わたる 親子、お年より、子どもたち。',
  }),
  drawing('sample-photo-kitchen', {
    ja: '窓から山の見える台所で、お年寄りと子どもと大人が一緒におやきを作っている。',
    en: 'In a kitchen with a mountain view, an elder, a child and an adult make oyaki dumplings together.',
    easy: '台所で、おやきを 作っている 三人。',
  }),
]

function drawing(slug: string, alt: MediaSeed['alt']): MediaSeed {
  return {
    slug,
    sample: true,
    file: `${slug}.svg`,
    alt,
    credit: { ja: '見本の絵', en: 'Sample drawing', easy: 'れいの 絵' },
  }
}
