import { describe, expect, it } from 'vitest'
import { messagesJa } from '../issue/messages-ja.ts'
import { checkDesiredStateName, getDesiredStateVerdict } from './desired-state.ts'
import { getNameExample } from './examples.ts'

const codes = (name: string) => checkDesiredStateName(name).map((issue) => issue.code)

describe('a name taken from a real plan', () => {
  it.each([
    '子どもを産み育てる環境が整い、親子と周囲が笑顔になっている',
    '学力と生きる力を高める教育が、子どもの成長を加速させている',
    '保健・医療が充実し、安心感のある妊娠・出産・産後を迎えられる',
    '地域で子育てをサポートする体制が整い、顔の見える支援がある',
    '地域の歴史、伝統、文化が守られ、新しい工夫が加わり、引き継がれている',
    'ライフスタイルに合う預け先があることで、家庭で子どもと過ごす時間がより充実できる',
  ])('is a state: %s', (name) => {
    expect(codes(name)).toEqual([])
    expect(getDesiredStateVerdict(name)).toBe('state')
  })

  it.each([
    '子育て世代に選ばれる地域の創造',
    '子供を産み育てる環境の整備',
    'DX推進',
    'コロナ禍からの産業再生支援',
    '住民協働の仕組み構築',
    '高質な教育環境の構築',
    '産業の振興',
    '健康寿命の延伸',
    '商業地活性化事業',
  ])('is a means: %s', (name) => {
    expect(codes(name)).toEqual(['desired-state.means'])
    expect(getDesiredStateVerdict(name)).toBe('means')
  })
})

describe('each row of the check', () => {
  it.each([
    ['1', 'みんなが笑顔になっていく', 'desired-state.advice-going-on'],
    ['1', '文化が受け継がれて行く', 'desired-state.advice-going-on'],
    ['2', '安心して暮らしたい', 'desired-state.advice-wish'],
    ['2', '市民が参加すべき', 'desired-state.advice-wish'],
    ['2', 'まちを元気にしよう', 'desired-state.advice-wish'],
    ['2', '子どもの未来を守ろう', 'desired-state.advice-wish'],
    ['2', 'ともに歩こう', 'desired-state.advice-wish'],
    ['3', '公共交通の再編を推進している', 'desired-state.advice-activity'],
    ['3', '環境の改善に取り組んでいる', 'desired-state.advice-activity'],
    ['3', '健康づくりを着実に進めています', 'desired-state.advice-activity'],
    ['3', '連携の強化を図っている', 'desired-state.advice-activity'],
    ['5', '子育てしやすいまちづくり', 'desired-state.means'],
    ['5', '行政手続のデジタル化', 'desired-state.means'],
    ['5', '第2次環境基本計画', 'desired-state.means'],
    ['6', 'だれもが誇れるまち', 'desired-state.advice-city-vision'],
    ['6', '確かな暮らし 未来につなぐ田園都市', 'desired-state.advice-city-vision'],
    ['6', '人と自然が響きあう社会', 'desired-state.advice-city-vision'],
    ['7', '子どもたちが笑顔で', 'desired-state.advice-unfinished'],
    ['7', 'すべての人に居場所を', 'desired-state.advice-unfinished'],
    ['7', '未来へ', 'desired-state.advice-unfinished'],
    ['9', '地域の絆を整える', 'desired-state.means'],
    ['9', '防災力を強化します', 'desired-state.means'],
    ['9', '関係人口を増やします', 'desired-state.means'],
    ['9', '持続可能な農業を目指す', 'desired-state.means'],
    ['9', '活気のあるまちをつくります', 'desired-state.means'],
    ['11', '地域の担い手が増える', 'desired-state.advice-plain-verb'],
    ['11', '住民どうしがつながる', 'desired-state.advice-plain-verb'],
    ['11', '商店街がよみがえった', 'desired-state.advice-plain-verb'],
    ['12', 'みんなの笑顔', 'desired-state.means'],
    ['12', '地域の歴史と文化', 'desired-state.means'],
    ['12', '世代を超えたふれあい', 'desired-state.means'],
  ])('row %s: 「%s」', (_row, name, code) => {
    expect(codes(name)).toEqual([code])
  })

  it.each([
    ['4', '整備された公園で子どもが遊んでいる'],
    ['4', '公園が整備されている'],
    ['4', '農地が次の世代に引き継いである'],
    ['4', '子どもたちが生き生きと学んでいます'],
    ['8', '通院の足に困らない'],
    ['8', '孤立している人がいない'],
    ['8', '相談できる場所がある'],
    ['8', '気軽に話せる人がいます'],
    ['8', 'どの世代も暮らしやすい'],
    ['8', '水辺が美しいです'],
    ['8', '川の水が冷たい'],
    ['8', '暮らしが豊かだ'],
    ['8', '自分らしい働き方を選ぶことができます'],
    ['10', '通りから子どもの声が聞こえる'],
    ['10', '年を重ねても安心して暮らせる'],
    ['8', '困ったときに頼れる人がそばにいる'],
    ['10', '働きながら学べます'],
  ])('row %s leaves a state alone: 「%s」', (_row, name) => {
    expect(codes(name)).toEqual([])
  })

  it('names the ending it stumbled over', () => {
    expect(checkDesiredStateName('産業の振興')[0]?.context).toEqual({ ending: '振興', form: 'means' })
    expect(checkDesiredStateName('防災力を強化します')[0]?.context).toEqual({ ending: '強化する', form: 'office' })
    expect(checkDesiredStateName('みんなの笑顔')[0]?.context).toEqual({ ending: '笑顔', form: 'noun' })
  })

  it('takes a known place at the end for a city vision', () => {
    const [issue] = checkDesiredStateName('多彩な暮らし、叶えるまち。―田園都市しおじり―', 'name', ['しおじり―'])
    expect(issue?.code).toBe('desired-state.advice-city-vision')
    expect(getDesiredStateVerdict('みんなのしおじり', ['しおじり'])).toBe('advise')
  })
})

describe('the phrase that is judged', () => {
  it.each([
    '施策1-1 親の不安感が和らいでいる',
    '(1) 親の不安感が和らいでいる。',
    'A-2 親の不安感が和らいでいる',
    '「親の不安感が和らいでいる」',
    '１－１　親の不安感が和らいでいます。',
  ])('has no numbering, quotation marks or full stop: %s', (name) => {
    expect(codes(name)).toEqual([])
  })
  it('ends as it ends, whatever stands in the middle', () => {
    expect(codes('整備された公園で子どもが遊んでいる')).toEqual([])
    expect(codes('子どもが遊んでいる公園の整備')).toEqual(['desired-state.means'])
  })
  it('is not judged while it is empty', () => {
    expect(codes(' ')).toEqual([])
    expect(getDesiredStateVerdict('')).toBeUndefined()
  })
})

describe('an example of a better name', () => {
  it.each(Object.keys(messagesJa).filter((code) => code.startsWith('desired-state.')))('for %s is one', (code) => {
    const example = getNameExample(code)
    expect(codes(example?.before ?? '')).toContain(code)
    expect(codes(example?.after ?? '（ない）')).toEqual([])
  })
  it('is for names only', () => {
    expect(getNameExample('measure.name-missing')).toBeUndefined()
    expect(getNameExample('toString')).toBeUndefined()
  })
})

describe('side notes', () => {
  it('point out the slip that the report itself prints', () => {
    const name = '出産・子育てのサポートの体制の充実し、親の不安感と負担感を抑えている'
    expect(codes(name)).toEqual(['desired-state.note-slip'])
  })
  it('send a number with a unit to the indicators, whatever the verdict', () => {
    expect(codes('健診を受ける人が80%になっている')).toEqual(['desired-state.note-number'])
    expect(codes('移住者３０人の実現')).toEqual(['desired-state.means', 'desired-state.note-number'])
    expect(codes('1人ひとりが大切にされている')).toEqual([])
  })
  it('never stop anybody', () => {
    for (const name of ['DX推進', '体制の充実し、よくする', '100件の実施'])
      for (const issue of checkDesiredStateName(name)) expect(issue.severity).toBe('advise')
  })
  it('stay cheap on a name of 100 kB', () => {
    for (const unit of ['あ', '1', '整備', 'の整', 'て', 'い', '。', ' ', 'ます', '〜', '(', '【】', '①', '1-', '"']) {
      const name = unit.repeat(100_000 / unit.length)
      const times = Array.from({ length: 5 }, () => {
        const begun = performance.now()
        checkDesiredStateName(`${name}x`)
        checkDesiredStateName(`x${name}`)
        return performance.now() - begun
      })
      // The best of five, because a busy machine slows some of them down, but not what takes long by itself.
      expect(Math.min(...times), unit).toBeLessThan(100)
    }
  })
})
