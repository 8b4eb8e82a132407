import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDesiredStateName, getDesiredStateVerdict } from './desired-state.ts'
import { realNames } from './real-names/real-names.ts'
import { desiredStateVerdicts } from './vocabulary.ts'

const names = realNames.flatMap(({ municipality, plan, year, ...byVerdict }) =>
  desiredStateVerdicts.flatMap((verdict) =>
    (byVerdict[verdict] ?? []).map((name) => ({ name, verdict, source: `${municipality} ${plan} ${year ?? ''}` })),
  ),
)
const codesOf = (name: string) =>
  checkDesiredStateName(name)
    .map(({ code }) => code)
    .filter((code) => !code.startsWith('desired-state.note-'))

describe('a name printed in a plan', () => {
  it.each(names)('$source: 「$name」 is judged $verdict', ({ name, verdict }) => {
    expect(getDesiredStateVerdict(name)).toBe(verdict)
    if (verdict === 'state') expect(codesOf(name)).toEqual([])
    if (verdict === 'means') expect(codesOf(name)).toEqual(['desired-state.means'])
    if (verdict === 'advise') expect(codesOf(name)).toEqual([expect.stringMatching(/^desired-state\.advice-/)])
  })

  it('was looked up, at least thirty of each kind and each name once', () => {
    const count = (verdict: string) => names.filter((name) => name.verdict === verdict).length
    expect(count('state')).toBeGreaterThanOrEqual(30)
    expect(count('means')).toBeGreaterThanOrEqual(60)
    expect(new Set(names.map(({ name }) => name)).size).toBe(names.length)
    for (const { foundAt, year } of realNames) {
      expect(foundAt).toMatch(/^https?:\/\//)
      expect(year ?? 2001).toBeGreaterThan(2000)
    }
  })
})

const number = fc.oneof(
  fc.constantFrom(
    '施策1-1 ',
    '(1) ',
    '（２）',
    'A-2 ',
    '１－１　',
    '①',
    '第1章 ',
    '【基本目標2】',
    '基本目標３：',
    '・',
    '■ ',
    '1. ',
  ),
  fc.nat(99).map((count) => `${count}) `),
)
const quoted = fc.constantFrom(
  ...['「」', '『』', '“”', '""', '〝〟', '《》'].map((marks) => [...marks] as [string, string]),
)
const end = fc.constantFrom('', '。', '．', '｡', '。。', ' ', '！', '。　', '【新規】', '（再掲）')
const anyName = fc.constantFrom(...names)

/** Characters that have a full-width twin, in it. */
const toFullWidth = (text: string) =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)).replaceAll(' ', '　')

describe('the same name written otherwise keeps its verdict', () => {
  it('numbered, quoted and ended in any mark or remark', () => {
    fc.assert(
      fc.property(anyName, number, quoted, end, ({ name, verdict }, prefix, [open, close], suffix) => {
        expect(getDesiredStateVerdict(`${prefix}${open}${name}${close}${suffix}`)).toBe(verdict)
        expect(getDesiredStateVerdict(`${open}${prefix}${name}${suffix}${close}`)).toBe(verdict)
      }),
      { numRuns: 500 },
    )
  })

  it('in full width', () => {
    fc.assert(fc.property(anyName, ({ name, verdict }) => getDesiredStateVerdict(toFullWidth(name)) === verdict))
  })

  it('politely or plainly', () => {
    const forms = [
      ['ている', 'ています'],
      ['でいる', 'でいます'],
      ['ができる', 'ができます'],
      ['がない', 'がありません'],
      ['をつくる', 'をつくります'],
      ['を整える', 'を整えます'],
      ['を図る', 'を図ります'],
      ['を推進する', 'を推進します'],
      ['を築く', 'を築きます'],
    ] as const
    const polite = names.flatMap(({ name, verdict }) => {
      const form = forms.find(([plain]) => name.endsWith(plain))
      return form ? [{ name: name.slice(0, -form[0].length) + form[1], verdict }] : []
    })
    expect(polite.length).toBeGreaterThan(40)
    for (const { name, verdict } of polite) expect(getDesiredStateVerdict(name), name).toBe(verdict)
  })

  it('with anything in front of it: only the end decides', () => {
    fc.assert(
      fc.property(anyName, fc.string({ maxLength: 200 }), ({ name, verdict }, before) => {
        expect(getDesiredStateVerdict(`あ${before}、${name.replace(/^[・●▽]/, '')}`)).toBe(verdict)
      }),
    )
  })
})

describe('no means passes for a state', () => {
  const means = names.filter(({ verdict }) => verdict === 'means').map(({ name }) => name)
  const formOf = (name: string) => checkDesiredStateName(name)[0]?.context.form
  const isState = (name: string) => getDesiredStateVerdict(name) === 'state'
  it.each([
    ['said with だ or である', (name: string) => `${name}である`],
    ['said politely', (name: string) => `${name}です`],
    ['as what the office is doing', (name: string) => `${name}を進めています`],
    ['as what the office carries on', (name: string) => `${name}に着実に取り組んでおります`],
    ['as a wish', (name: string) => `${name}を続けたいと考えている`],
    ['as what the office will do', (name: string) => `${name}を推進してまいります`],
  ])('%s', (_how, say) => {
    const nouns = means
      .filter((name) => formOf(name) === 'means')
      .map((name) => name.replace(/【.*】|\(※\)$/g, '').trim())
    expect(nouns.length).toBeGreaterThanOrEqual(40)
    for (const name of nouns) expect(isState(say(name)), say(name)).toBe(false)
  })
  it.each([
    '水辺のにぎわい',
    '多世代のふれあい',
    '地域の担い手づくりと生きがい',
    'まちのうるおい',
    '心のかよいあい',
    '花と緑のつどい',
    '災害への備え',
    '新しい技術を取り入れる',
    '道路の整備をしている',
    '整備が進んだ',
    '花を咲かせる',
  ])('because of an ending that states have, too: %s', (name) => {
    expect(isState(name)).toBe(false)
  })
})
