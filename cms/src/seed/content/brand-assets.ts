import type { BrandAssetSeed } from '../content-model.ts'

const free = {
  ja: '見本の絵です。出典「塩尻市（見本）」を添えれば、申請なしで、印刷物にもウェブにも、商用にも使えます。切り抜きと縮小は自由です。色を変えるときと、文字を重ねて別の意味にするときは、企画課にご相談ください。',
  en: 'A sample drawing. With the credit “Shiojiri City (sample)” it may be used in print, on the web and commercially without asking. Cropping and scaling are free; please talk to the Planning Section before changing colours or setting words over it that alter its meaning.',
}

/** Drawings that citizens, shops and the press may pass on, each with its rights. */
export const brandAssets: BrandAssetSeed[] = [
  {
    slug: 'valley-in-the-morning',
    sample: true,
    channels: ['citizens', 'showcase'],
    title: { ja: '朝の谷（横長）', en: 'The valley in the morning (landscape)', easy: '朝の 塩尻（しおじり）の 絵' },
    description: {
      ja: '北アルプス、ぶどう畑、町、列車が一枚に入った絵です。チラシの上半分や、発表資料の表紙に向きます。',
      en: 'The Northern Alps, vines, town and train in one picture; suited to the upper half of a leaflet or a title slide.',
    },
    rights: free,
    picture: 'valley-morning',
    downloadable: true,
  },
  {
    slug: 'grapes-in-leaf',
    sample: true,
    channels: ['citizens', 'showcase'],
    title: { ja: 'ぶどう（縦長）', en: 'Grapes (portrait)', easy: 'ぶどうの 絵' },
    description: {
      ja: 'ラベル、値札、しおりに使える縦長の絵です。品種は特定していません。特定の銘柄の品質を示す印としては使えません。',
      en: 'An upright drawing for labels, price tags and bookmarks. It shows no particular variety and may not be used as a mark of quality for any product.',
    },
    rights: free,
    picture: 'portrait-grapes',
    downloadable: true,
  },
  {
    slug: 'narai-street',
    sample: true,
    channels: ['citizens', 'showcase'],
    title: { ja: '奈良井の通り', en: 'The street in Narai', easy: '奈良井（ならい）の 道の 絵' },
    description: {
      ja: '住む人と訪れる人が同じ通りにいる絵です。人を消して建物だけにすることは、ご遠慮ください。',
      en: 'Residents and travellers in the same street. Please do not remove the people and leave the houses.',
    },
    rights: {
      ja: '見本の絵です。地区の行事と報道には申請なしで使えます。商品に使うときは、楢川支所で地区の方と一緒に内容を確かめます。期限までに見直し、続けるかどうかを地区が決めます。',
      en: 'A sample drawing. Free for events of the district and for the press. Use on products is first looked at together with people of the district at the Narakawa branch office. Before it expires, the district decides whether it goes on.',
    },
    expiresOn: '2028-03-31',
    picture: 'narai-juku',
    downloadable: true,
  },
  {
    slug: 'circle-in-the-hall',
    sample: true,
    channels: ['citizens'],
    title: { ja: '集会所の輪', en: 'A circle in the hall', easy: '話し合いの 絵' },
    description: {
      ja: '対話の会のお知らせに使う絵です。椅子が円に並ばない会、結論が先に決まっている会には使いません。',
      en: 'For announcing dialogues. Not for meetings where the chairs do not stand in a circle or the conclusion is already settled.',
    },
    rights: {
      ja: '見本の絵です。市と、地区、学校、市民団体が、話し合いの案内に使えます。使うときは企画課に一報ください。原画の貸し出しはしていません。',
      en: 'A sample drawing for the city, districts, schools and citizens’ groups to announce discussions. Please let the Planning Section know. The original is not lent.',
    },
    expiresOn: '2027-03-31',
    picture: 'town-meeting',
    downloadable: false,
  },
]
