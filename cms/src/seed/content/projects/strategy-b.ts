import type { ProjectSeed } from '../../content-model.ts'

/** 基本戦略B 共創循環 */
export const projectsB: ProjectSeed[] = [
  {
    slug: 'b-1',
    sample: true,
    strategy: 'b',
    code: 'B-1',
    order: 1,
    name: {
      ja: '地元の企業と小さな挑戦が育ち合い、自分に合った働き方を選べている',
      en: 'Local companies and small ventures help each other grow, and people can choose work that suits them',
      easy: '町の 会社や 新しい 店が 育っています。自分に 合う 仕事を えらぶことが できます',
    },
    summary: {
      ja: '大きな工場の技術者、町工場の職人、スナバで商いを始めた人、家で三時間だけ働く人。働き方は違っても互いの仕事を知っていて、困ったときに声をかけ合える産業のまちを目指します。',
      en: 'Engineers of large plants, craftspeople of small workshops, people who started a business at Snabar, people who work three hours a day at home: all know of each other’s work and can ask each other for help.',
      easy: '大きな 工場、小さな 店、家で する 仕事。いろいろな 仕事の 人が 助け合います。',
    },
    priorityReason: {
      ja: '工場の投資は好調ですが、働く人の数は減り始めています。今の強さがあるうちに、技を渡す相手と、働きたくても時間の合わない人の両方に道を開いておかないと、十年後に仕事があっても人がいないまちになります。',
      en: 'Factories are investing, but the number of people at work has begun to fall. While we are strong we must open the way both to those who will take over the skills and to those whose hours do not fit, or in ten years there will be work and nobody to do it.',
      easy: '仕事は ありますが、働く 人が へっています。技を 教える こと、短い 時間で 働ける ことが 大切です。',
    },
    currentState: {
      ja: '製造業の設備投資が経済指標を引き上げる一方、従業員20人未満の事業所では後継ぎが決まっていないところが半分を超えます。',
      en: 'Plant investment lifts the economic figures, while more than half of the workplaces with under 20 employees have no successor.',
    },
    wideAreaView: {
      ja: '朝の篠ノ井線と国道19号は、松本へ向かう人と塩尻の工場へ来る人がすれ違います。塩尻は広域圏のベッドタウンであると同時に、働きに来るまちでもあります。',
      en: 'On the morning trains and on Route 19, those bound for Matsumoto pass those coming to Shiojiri’s factories: the city is both a dormitory town and a place of work for the whole area.',
    },
    smallAreaView: {
      ja: '広丘には大きな工場、大門にはスナバと商店、楢川には工房があります。子育て世帯の多い高出や吉田では、家の近くで短く働きたいという声が目立ちます。',
      en: 'Hirooka has the large plants, Daimon Snabar and shops, Narakawa workshops. In Takaide and Yoshida, with their many families, people ask for short hours close to home.',
    },
    picture: 'snabar-workshop',
  },
  {
    slug: 'b-2',
    sample: true,
    strategy: 'b',
    code: 'B-2',
    order: 2,
    name: {
      ja: '畑と工房の技が次の世代に受け継がれ、塩尻の恵みが世界の人に喜ばれている',
      en: 'The skills of field and workshop pass to the next generation, and people the world over enjoy what Shiojiri gives',
      easy: '畑の 仕事と ものを 作る 技を、若い 人が 受けついでいます。世界の 人が よろこんでいます',
    },
    summary: {
      ja: '夜明け前のレタス畑、霜を心配するブドウ棚、漆の乾きを待つ塗り場。どれも一人前になるまで十年かかる仕事です。続ける人の暮らしが成り立ち、訪れた人が背景まで味わっている姿を目指します。',
      en: 'Lettuce fields before dawn, vines under threat of frost, workshops waiting for lacquer to dry: each takes ten years to learn. We want those who carry on to earn a living, and visitors to taste the story behind.',
      easy: 'レタス、ブドウ、漆（うるし）。どれも 覚えるのに 10年 かかります。続ける 人が、安心して 生活できるようにします。',
    },
    priorityReason: {
      ja: '畑は三年荒れると戻すのに十年かかり、技は一代途切れると戻りません。文化資本への投資は、今年の売り上げではなく、三十年後にも選べる仕事が残っているかで測るべきものです。',
      en: 'A field left for three years takes ten to bring back; a skill lost for one generation does not come back at all. Cultural capital is measured not by this year’s sales but by whether the work can still be chosen thirty years on.',
      easy: '技は、一度なくなると、もどりません。30年 あとも、この 仕事が できるようにします。',
    },
    currentState: {
      ja: 'ワイナリーの数は増えましたが、ブドウを作る農家の平均年齢は上がり続けています。漆器の出荷額は最盛期の一割ほどで、産地に弟子を雇う余裕は多くありません。',
      en: 'There are more wineries, but grape growers keep getting older. Lacquerware sales are about a tenth of their peak, and few workshops can afford an apprentice.',
    },
    wideAreaView: {
      ja: 'ワインは安曇野や山形村、朝日村の畑とも、宿場は木曽路の町村ともつながっています。訪れる人にとっては一つの旅です。',
      en: 'The wines belong with those of Azumino, Yamagata and Asahi, the post towns with the rest of the Kiso road: for a visitor it is one journey.',
    },
    smallAreaView: {
      ja: '洗馬の野菜、宗賀と片丘のブドウ、楢川の漆と、技は地区ごとに根を張っています。守り方も地区ごとに考えます。',
      en: 'Vegetables in Seba, grapes in Soga and Kataoka, lacquer in Narakawa: each skill has its own soil, and its own way of being kept.',
    },
    picture: 'vineyard-autumn',
  },
  {
    slug: 'b-3',
    sample: true,
    strategy: 'b',
    code: 'B-3',
    order: 3,
    name: {
      ja: '歩いて楽しいまちと豊かな自然のあいだを、誰もが気軽に行き来している',
      en: 'Everyone moves easily between a town that is good to walk in and the nature around it',
      easy: '町は 歩くのが 楽しく、自然も 近くに あります。だれでも 気軽に 行くことが できます',
    },
    summary: {
      ja: '電車を降りた人が駅前で一休みし、谷の集落からもバスで買い物に来られ、休みの日には手入れされた森を歩きます。まちと里と山が切れずに続いている暮らしです。',
      en: 'People off the train rest a while by the station, people from the valley come shopping by bus, and on days off the woods are cared for and open to walk in. Town, village and mountain form one life.',
      easy: '駅の 前で 休めます。バスで 買い物に 行けます。休みの 日は 森を 歩けます。',
    },
    priorityReason: {
      ja: '運転をやめる人がこれから一気に増えます。移動の足と、行きたくなる場所は片方だけでは意味がありません。同時に、暮らしの熱源と森の手入れを今変えなければ、次の世代の選べる道が狭くなります。',
      en: 'Many people will soon give up driving. A way to travel and a place worth going to are of no use one without the other. And unless we change our energy and care for the woods now, the next generation will have fewer choices.',
      easy: '車を 運転しない 人が ふえます。バスと、行きたい 場所の 両方が 必要です。森を 守ることも 大切です。',
    },
    currentState: {
      ja: '大門の通行量は平日の昼に戻らず、郊外の店へ車で行く暮らしが続きます。バスの運転手が足りず、増便したくてもできない路線があります。',
      en: 'Footfall in Daimon has not come back at midday on weekdays, and life goes on by car to shops outside town. Drivers are short, so some buses cannot run more often however much they are wanted.',
    },
    wideAreaView: {
      ja: '病院も高校も大きな店も、市の境の向こうにあります。バスだけを市の境で止めるわけにはいきません。',
      en: 'Hospitals, high schools and large shops lie across the border; only the bus stops at it, and that cannot stay so.',
    },
    smallAreaView: {
      ja: '楢川と北小野は鉄道の駅まで、塩尻東と片丘は坂、吉田は松本市のバスとの接続と、移動の困りごとは地区の地形そのものです。',
      en: 'In Narakawa and Kita-Ono the problem is getting to the station, in Shiojiri-Higashi and Kataoka the slope, in Yoshida the connection with Matsumoto’s buses: each is the lie of the land.',
    },
    picture: 'station-platform',
  },
]
