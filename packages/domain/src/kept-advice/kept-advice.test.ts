import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { advise, block } from '../issue/report.ts'
import { buildMeasure } from '../measure/build-measure.ts'
import { checkMeasurePublication } from '../measure/measure.ts'
import { checkKeptAdvice, keepAdvice, keptAdviceList, sortOutKept } from './kept-advice.ts'

const reason = '市民に定着した呼び名のため'
const measure = (name: string) => buildMeasure({ name })
const issuesOf = (document: ReturnType<typeof measure>) => checkMeasurePublication(document)

describe('advice on a name', () => {
  const before = measure('信州の鎌倉 塩田平の保全')
  const kept = issuesOf(before).map((issue) => keepAdvice(issue, reason, before))

  it('is set aside once it is kept with a reason', () => {
    expect(issuesOf(before).map(({ code }) => code)).toEqual(['desired-state.means'])
    const sorted = sortOutKept(issuesOf(before), kept, before)
    expect(sorted.open).toEqual([])
    expect(sorted.kept).toMatchObject([
      { issue: { path: 'name' }, advice: { reason, words: '信州の鎌倉 塩田平の保全' } },
    ])
  })
  it('comes back when the words change', () => {
    const after = measure('信州の鎌倉 塩田平の保存')
    expect(sortOutKept(issuesOf(after), kept, after).open).toHaveLength(1)
  })
  it('comes back when another rule speaks of the same words', () => {
    const other = [advise('desired-state.advice-wish', 'name')]
    expect(sortOutKept(other, kept, before).open).toEqual(other)
  })
  it('is not kept without a reason', () => {
    const silent = kept.map((one) => ({ ...one, reason: ' ' }))
    expect(sortOutKept(issuesOf(before), silent, before).kept).toEqual([])
    expect(checkKeptAdvice(silent)).toMatchObject([
      { code: 'kept-advice.reason-missing', severity: 'block', path: 'keptAdvice.0.reason' },
    ])
    expect(checkKeptAdvice(kept)).toEqual([])
    expect(checkKeptAdvice(null)).toEqual([])
  })
})

describe('advice in a list', () => {
  const [fine, means] = [{ name: '笑顔があふれている' }, { name: '施設の整備' }]
  const keptAt = (subStates: { name: string }[]) => {
    const document = buildMeasure({ subStates })
    return checkMeasurePublication(document).map((issue) => keepAdvice(issue, reason, document))
  }
  it('stays kept when its row moves, and is not taken for that of the row that came in its place', () => {
    const kept = keptAt([fine, means])
    const moved = buildMeasure({ subStates: [means, fine] })
    expect(sortOutKept(checkMeasurePublication(moved), kept, moved).open).toEqual([])
    const replaced = buildMeasure({ subStates: [fine, { name: '道路の整備' }] })
    expect(sortOutKept(checkMeasurePublication(replaced), kept, replaced).open).toHaveLength(1)
  })
  it('on the whole list comes back when a row changes', () => {
    const challenge = { title: '人手', text: '足りない', actor: 'city' as const }
    const document = buildMeasure({ challenges: [challenge] })
    const kept = checkMeasurePublication(document).map((issue) => keepAdvice(issue, reason, document))
    const after = buildMeasure({ challenges: [challenge, { ...challenge, title: '場所' }] })
    expect(sortOutKept(checkMeasurePublication(document), kept, document).open).toEqual([])
    expect(sortOutKept(checkMeasurePublication(after), kept, after).open).toHaveLength(1)
  })
})

describe('what was kept', () => {
  it('never sets aside what stops publication', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (name, words) => {
        const issues = [block('measure.name-missing', 'name')]
        const document = { name: words }
        const kept = issues.map((issue) => keepAdvice(issue, name, document))
        return sortOutKept(issues, kept, document).open.length === 1
      }),
    )
  })
  it('is refused when it holds anything else', () => {
    const one = { code: 'desired-state.means', path: 'name', words: '保全', reason }
    expect(keptAdviceList.safeParse([one]).success).toBe(true)
    expect(keptAdviceList.safeParse([{ ...one, html: '<b>' }]).success).toBe(false)
    expect(keptAdviceList.safeParse([{ ...one, reason: undefined }]).success).toBe(false)
  })
  it('leads nowhere on a path that no document has', () => {
    expect(keepAdvice(advise('measure.indicators-missing', '__proto__.x'), reason, {}).words).toBe('')
  })
})
