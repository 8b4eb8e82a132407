import type { StrategySeed } from '../content-model.ts'

/** The names of A, B and C are the city's own; the explanations are samples. */
export const strategies: StrategySeed[] = [
  {
    slug: 'a',
    sample: true,
    plan: 'sixth-plan',
    code: 'A',
    order: 1,
    crossCutting: false,
    name: {
      ja: '未来共育 〜次世代とともに学び成長し、ワクワクして暮らす〜',
      en: 'Growing the Future Together: learning with the next generation, living with excitement',
      easy: '未来を 一緒に 育てます 〜子どもや 若い 人と 学んで、わくわく 暮らします〜',
    },
    summary: {
      ja: '子どもを育てることは、育てる大人も、見守る地域も一緒に育つことです。産む前から社会に出た後まで、学びとつながりが途切れないまちを、次世代とともにつくります。',
      en: 'Raising children means that adults and neighbourhoods grow with them. From before birth until long after leaving school, learning and belonging continue without a break, shaped together with the young.',
      easy: '子どもが 育つと、大人も 町も 育ちます。赤ちゃんから 大人まで、ずっと 学べる 町に します。',
    },
  },
  {
    slug: 'b',
    sample: true,
    plan: 'sixth-plan',
    code: 'B',
    order: 2,
    crossCutting: false,
    name: {
      ja: '共創循環 〜共創で新たな付加価値を生み循環させ、イキイキと暮らす〜',
      en: 'Creating in Circles: new value made together and kept flowing, living with zest',
      easy: '一緒に つくって、めぐらせます 〜みんなで 新しい ものを つくって、いきいき暮らします〜',
    },
    summary: {
      ja: '工場も畑も工房も商店も、一つで完結する仕事はありません。人と技と資源が地域の中をめぐるたびに新しい価値が加わり、暮らしの糧になって戻ってくる流れを太くします。',
      en: 'No factory, field, workshop or shop stands alone. Each time people, skills and resources go round within the area they gain in value and come back as a livelihood; we widen that stream.',
      easy: '工場、畑、店の 人が 力を 合わせます。町の 中で、お金や 技や 物が めぐります。',
    },
  },
  {
    slug: 'c',
    sample: true,
    plan: 'sixth-plan',
    code: 'C',
    order: 3,
    crossCutting: false,
    name: {
      ja: '安心共生 〜つながり、支え合い、自分らしくニコニコして暮らす〜',
      en: 'Living Together in Safety: connected, supporting each other, smiling as ourselves',
      easy: '安心して 一緒に 生きます 〜つながって、助け合って、にこにこ 暮らします〜',
    },
    summary: {
      ja: '助けを求めることも、助けることも、特別なことではない毎日を目指します。年齢や障がい、国籍、住む場所にかかわらず、自分らしい役割と、頼れる人がそばにあることが土台です。',
      en: 'Asking for help and giving it should both be ordinary. Whatever one’s age, disability, nationality or address, the ground is the same: a role of one’s own and somebody near to rely on.',
      easy: '「助けて」と 言える こと、だれかを 助ける ことが、ふつうの 町に します。どんな 人にも、頼れる 人が 近くに います。',
    },
  },
  {
    slug: 'x',
    sample: true,
    plan: 'sixth-plan',
    code: 'X',
    order: 4,
    crossCutting: true,
    name: {
      ja: '横断 〜声と知恵をめぐらせ、変わり続ける〜',
      en: 'Cross-cutting: letting voices and knowledge flow, and never ceasing to change',
      easy: '全部を つなぎます 〜声と 知恵を 集めて、変わり続けます〜',
    },
    summary: {
      ja: '三つの戦略を支える土台です。現場の気づきと市民の声をすばやく受け止め、計画そのものを変えられること。デジタルとブランドは、そのための道具です。',
      en: 'The ground under the three strategies: to take in quickly what the front line and the citizens notice, and to be able to change the plan itself. Digital tools and the brand serve that end.',
      easy: '3つの 計画を ささえます。みなさんの 声を 聞いて、計画を 変えます。',
    },
  },
]
