import { describe, expect, it } from 'vitest'
import { checkDesiredStateName, getDesiredStateVerdict } from './desired-state.ts'

const codes = (name: string) => checkDesiredStateName(name).map(({ code }) => code)

describe('what an office is busy with is no state', () => {
  it.each([
    '駅前に交流拠点を設置している',
    '学校に支援員を配置している',
    '多世代の居場所を運営している',
    '子育て講座を開催している',
    '公園をていねいに管理している',
    'まちの魅力を発信している',
    '相談の機会を提供しています',
    '出産祝い金を交付している',
    '古い校舎を改修している',
    '新しい図書館を建設している',
    '保育園を増設している',
    '給食費を無償化している',
    '手続きをオンライン化している',
    '避難の方法を周知している',
    '定期的に企業訪問をしている',
    '高齢者の見守りを丁寧に行っている',
    '公共交通の再編が推進されている',
    '連携の強化が図られている',
    '道路の整備が進められている',
    '健診が計画どおり実施されている',
    '環境の改善に取り組まれている',
    '困りごとへの支援が行われている',
    '持続可能なまちを目指している',
    '安心できる仕組みをつくっている',
    '市が保育園を整備している',
    '市民が集う広場を整備している',
    '市民が安心して暮らせるよう、公園を整備している',
    '女性が輝くまちづくりを進めています',
    '誰もが利用しやすい公共交通を整備している',
    '誰もが快適な住環境を整備している',
    '市民が主役のまちづくりを推進している',
    '高齢者が暮らすふるさとづくりを進めている',
    '空き家を活用している',
    '防災力を高めている',
    '人材を育てている',
    '公共交通を再編している',
    '相談窓口を開設している',
    '子育て支援に力を入れている',
    '脱炭素の実現に向けて取り組んでいる',
    '積極的に情報発信している',
    '重点的に支援している',
    '事業の推進を図っているところである',
    '市役所が市民の相談に乗っている',
  ])('%s', (name) => {
    expect(codes(name)).toEqual(['desired-state.advice-activity'])
  })
})

describe('what people do, or what has been reached, is a state', () => {
  it.each([
    '住民が交流拠点を運営している',
    '若者たちが地域の魅力を発信している',
    '農家どうしが学びの場を開催している',
    '子どもたちが楽しく農業体験を行っている',
    'NPOが居場所を提供している',
    '一人ひとりが健康づくりに取り組んでいる',
    'みんなが元気に学校に行っている',
    '子どもがおもちゃを作っている',
    '家族でおもちゃを作っている',
    '自分の未来をつくっている',
    '夢を目指している',
    'だれもが歩いて健診に行っている',
    '公園がきちんと整備されている',
    '防災の備えが強化されている',
    '商店街が活性化している',
    'ボランティアが見守り活動を行っている',
    '自主防災組織が避難訓練を実施している',
    '住民自らが地域の課題に取り組んでいる',
    '市民の多くが健康づくりに取り組んでいる',
    'みんなで地域の課題に取り組んでいる',
    '住民が支え合う活動に取り組んでいる',
    '住民が空き家を活用している',
    '地場産品が海外に展開している',
    '地域の支え合いが高齢者の暮らしを支えている',
    '若者が心ひとつに祭りを続けている',
  ])('%s', (name) => {
    expect(codes(name)).toEqual([])
  })

  it.each([
    '自然に親しめる',
    '必要な支援を受けてもらえる',
    'いつでも医師に診てもらえる',
    '生まれたまちを誇れる',
    '川の水がきれい',
    '図書館が身近',
    '駅前の通りがにぎやか',
    '子どもたちが前向き',
    '買い物が便利',
    '地域の守りがかたい',
    'だれもが元気になれる',
    'この町に住んでいける',
    '支えあえる',
    '困りごとに早く気づける',
    '遊び場がたくさんある',
    '仲間がたくさんいます',
    '市民活動が活発',
    '心身ともに健康',
    '公園が緑でいっぱい',
    'くらしを たのしんで います',
    'みずが きれい',
    '子どもが学んでいる（担当：こども課、教育総務課、社会教育課、地域づくり課）',
    '子どもが学んでいる ※重点施策',
  ])('said by what can be done or how things are: %s', (name) => {
    expect(codes(name)).toEqual([])
  })
})

describe('a noun that ends like a state is a means all the same', () => {
  it.each([
    '自然へのいざない',
    '商店街のあきない',
    '日々のおこない',
    '地元の食材によるまかない',
    '健やかなこころとからだ',
    'まちの宝だ',
    '子どもの居場所です',
    '地域包括支援センターである',
    '川辺のごみひろい',
  ])('%s', (name) => {
    expect(codes(name)).toEqual(['desired-state.means'])
  })
})

describe('advice never leads to a name that passes and says no more', () => {
  it.each(['保育園を増設', '橋を改修', '助成金を交付', '園庭を芝生化', '教室を開放'])('%sする', (means) => {
    expect(getDesiredStateVerdict(`${means}する`)).not.toBe('state')
    expect(codes(`${means}する`)).not.toContain('desired-state.advice-plain-verb')
  })
  it('reads what an office does to something as the office’s act, politely too', () => {
    for (const name of [
      '持続可能な社会をめざします',
      '伝統文化を次代につなぐ',
      '安全な水を届けます',
      '待機児童をなくします',
      '災害に備える',
    ])
      expect(codes(name), name).toEqual(['desired-state.means'])
    for (const name of ['女性が輝くまちをつくる', 'だれもが住みやすいまちをつくる', '子どもも大人も元気なまちをつくる'])
      expect(codes(name), name).toEqual(['desired-state.means'])
    expect(codes('市が防災力を強化する')).toEqual(['desired-state.means'])
  })
  it('does not take what comes about by itself for an office’s act', () => {
    for (const name of ['学力が向上する', '渋滞が解消する', '商店街が活性化する', '市民が地域を支える'])
      expect(codes(name), name).toEqual(['desired-state.advice-plain-verb'])
  })
  it('says of a sentence that stops where it stops', () => {
    for (const name of [
      'みんなで支え合って',
      'まちを目指して',
      'すべての市民が',
      '市民と',
      'ゆりかごから',
      '訪れてよし',
    ])
      expect(codes(name), name).toEqual(['desired-state.advice-unfinished'])
    for (const name of ['安心の子育て', 'まちとひと', '地域のちから'])
      expect(codes(name), name).toEqual(['desired-state.means'])
  })
  it('asks people who already act only for how it is then', () => {
    expect(codes('若者がまちをつくる')).toEqual(['desired-state.advice-plain-verb'])
    expect(codes('市民が祭りを運営する')).toEqual(['desired-state.advice-plain-verb'])
  })
})

describe('a remark behind a name changes nothing', () => {
  const remarks = ['［重点］', '〔新規〕', '<再掲>', '＜重点＞', '〈重点〉', '《新規》', '★', '☆', '：重点', ': 新規']
  it.each(remarks)('%s', (remark) => {
    for (const name of ['子どもが外で遊んでいる', '公園を管理している', '子育てを楽しみたい', '公園の整備'])
      expect(codes(`${name}${remark}`), name).toEqual(codes(name))
  })
})

describe('a number that is a word and no figure stays in the name', () => {
  it.each([
    '24時間いつでも相談できる',
    '100年先も水が澄んでいる',
    '人生100年時代を楽しめている',
    '18歳で選挙に出かけている',
    '0歳から本に親しんでいる',
    '3歳児が外で遊んでいる',
    '2040年に森が残っている',
    '令和12年にも祭りが続いている',
    '1年中花が咲いている',
    '誰1人取り残されていない',
    '1人でも安心して暮らせている',
    '2人目も安心して産める',
    '1人1台端末を使いこなせている',
    '小学3年生が川で遊んでいる',
    '100年続く祭りが受け継がれている',
    '制度の見直し、改善が進んでいる',
  ])('%s', (name) => {
    expect(codes(name)).toEqual([])
  })
  it.each([
    ['健康寿命が80歳になっている', '80歳'],
    ['移住者が1,200人に増えている', '1,200人'],
    ['1人当たりの所得が高くなっている', '1人'],
    ['待ち時間が15分になっている', '15分'],
  ])('%s has a figure', (name, number) => {
    expect(checkDesiredStateName(name)).toMatchObject([{ code: 'desired-state.note-number', context: { number } }])
  })
})
