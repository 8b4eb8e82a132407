import { describe, expect, it } from 'vitest'
import { checkPersonalInformation, findPersonalInformation } from './personal-information.ts'

const districts = ['大門', '塩尻東', '片丘', '広丘', '高出', '吉田', '洗馬', '宗賀', '北小野', '楢川']
const kinds = (text: string) => findPersonalInformation(text, districts).map((found) => `${found.kind}: ${found.text}`)

describe('what may point to a person', () => {
  it.each([
    ['電話は090-1234-5678です', 'phone: 090-1234-5678'],
    ['０９０ー１２３４ー５６７８まで', 'phone: ０９０ー１２３４ー５６７８'],
    ['09012345678', 'phone: 09012345678'],
    ['090 1234 5678', 'phone: 090 1234 5678'],
    ['(0263)52-0280 に', 'phone: (0263)52-0280'],
    ['0263(52)0280', 'phone: 0263(52)0280'],
    ['0263−52−0280', 'phone: 0263−52−0280'],
    ['+81-90-1234-5678', 'phone: +81-90-1234-5678'],
    ['電話 52-0280 へ', 'phone: 電話 52-0280'],
    ['090\u200b-1234-5678', 'phone: 090\u200b-1234-5678'],
    ['taro.yamada+city@example.co.jp に', 'email: taro.yamada+city@example.co.jp'],
    ['ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ', 'email: ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ'],
    ['〒399-0786', 'postcode: 〒399-0786'],
    ['郵便番号は3990786', 'postcode: 郵便番号は3990786'],
    ['399-0786 塩尻市', 'postcode: 399-0786'],
    ['090-0001 北海道', 'postcode: 090-0001'],
    ['大門七番町4番3号', 'address: 大門七番町4番3号'],
    ['広丘野村1688番地1', 'address: 広丘野村1688番地1'],
    ['広丘野村1688-1に', 'address: 広丘野村1688-1'],
    ['高出1234-5の家', 'address: 高出1234-5'],
    ['中央3丁目2-10', 'address: 中央3丁目2-10'],
    ['大字宗賀二百三十番地', 'address: 字宗賀二百三十番地'],
    ['隣の田中さんが', 'name-like: 田中さん'],
    ['向かいの森さんに', 'name-like: 森さん'],
    ['吉田さんの畑', 'name-like: 吉田さん'],
    ['山田太郎先生', 'name-like: 山田太郎先生'],
    ['名前は塩尻花子', 'name-like: 名前は塩尻花子'],
    ['塩尻花子と申します', 'name-like: 塩尻花子'],
    ['https://example.com/~taro を', 'url: https://example.com/~taro'],
    ['@taro_shiojiri を見て', 'account: @taro_shiojiri'],
    ['LINE IDはtaro123', 'account: LINE IDはtaro123'],
    ['マイナンバーは1234 5678 9012', 'account: マイナンバーは1234 5678 9012'],
    ['口座番号 1234567', 'account: 口座番号 1234567'],
  ])('is found in 「%s」', (text, found) => {
    expect(kinds(text)).toEqual([found])
  })

  it.each([
    ['a range of years', '第六次総合計画は2024-2032の9年間'],
    ['the years of a city’s plan', '塩尻市2024-2032、広丘2024-26'],
    ['the beginning of a mobile number', '090-1234で始まる番号'],
    ['a district with a number in its name', '大門七番町に住んでいます。大門七番町の交差点が怖い'],
    ['a district that is a family name too', '吉田の公園、高出の保育園、吉田地区と高出地区、洗馬'],
    ['a district beside a district', '吉田 広丘 高出 大門'],
    ['a number of a measure', '施策1-1、市の施策1-2、市施策3-4、広丘1-2時間'],
    ['a result or a score', '3-2で勝った。2026-11-22に行った。10-15人、9-17時'],
    ['a price, a number of people, a size', '12,000円で120人、100-2000円、延べ150-2000人'],
    ['a word that ends in さん', 'お母さん、皆さん、奥さん、農家さん、職人さん、たくさん、おじさん、市民の皆様'],
    ['a place that is remarkable', 'この町で一番地味だけれど、町一番地元に愛される店'],
    ['words that word lists stumble over', 'いたずら、おしり、カスタマイズ、アナログ、しりとり'],
    ['a place after the at sign', '待ち合わせは@えんぱーく'],
    ['氏神, which nobody is called', '林氏神社の祭り、森氏子の集まり'],
    ['a forest', '森の中で、林さえあれば、原っぱ'],
    ['a public number by its three digits', '困ったら119番、110番、188'],
    ['an office or a body', '上田市議員、林業部長、原材料、森林組合の皆様、小野神社の祭り'],
    ['talk about names', '町の名前は大切です。塩尻の名前が広まってほしい。名前は何ですか'],
    ['a class at school', '3年2組、小学校1-3年生'],
  ])('is not %s', (_what, text) => {
    expect(kinds(text)).toEqual([])
  })

  it('is found where it stands, in the words as they were written', () => {
    const text = 'ｶﾞｷﾞ㈱の電話は０９０－１２３４－５６７８。'
    const [found] = findPersonalInformation(text)
    expect(text.slice(found?.start, found?.end)).toBe('０９０－１２３４－５６７８')
  })

  it('is found once, by the strongest pattern, and in order', () => {
    expect(kinds('〒399-0786 塩尻市大門七番町4番3号 0263-52-0280 a@example.jp')).toEqual([
      'postcode: 〒399-0786',
      'address: 塩尻市大門七番町4番3号',
      'phone: 0263-52-0280',
      'email: a@example.jp',
    ])
  })

  it('becomes advice for each kind and never stops anybody', () => {
    const issues = checkPersonalInformation('090-1234-5678 か 090-1111-2222、a@example.jp', 'text')
    expect(issues.map(({ severity, context }) => [severity, context.kind])).toEqual([
      ['advise', 'phone'],
      ['advise', 'email'],
    ])
  })
})

describe('the patterns', () => {
  const size = 100_000
  it.each([
    'a',
    '1',
    '0',
    '1-',
    '0-',
    '090-',
    '(0',
    '０',
    '@',
    'a@',
    'a.',
    'a@a.',
    '東',
    '市',
    '市東',
    '一',
    '市一',
    '一番',
    '田中',
    '名前は',
    'www.',
    'http://',
    '口座 ',
    '口座1 ',
    'マイナンバー',
    '丁目1',
    '1丁目',
    'LINE ID ',
    '森',
    ' ',
    '-',
    '\u200b',
    '電話',
    '〒',
    '高出',
  ])('stay cheap on 100 kB of %j', (unit) => {
    const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size)
    const begun = performance.now()
    findPersonalInformation(text, districts)
    expect(performance.now() - begun).toBeLessThan(1000)
  })
})
