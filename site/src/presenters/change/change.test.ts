import { buildPublicDocument } from '@aritai/publication/testing'
import { describe, expect, it } from 'vitest'
import { speak } from '../testing.ts'
import { presentChange, presentChangePage } from './change.ts'

const change = buildPublicDocument('citizens', 'change')

describe('a change', () => {
  it('leads to what changed', () => {
    const view = presentChange({ change, address: { kind: 'measure', project: 'a-1', slug: 'a-1-4' } }, speak())
    expect(view.path).toBe('/plan/a-1/a-1-4/')
  })
  it('stays readable when what changed is no longer public', () => {
    expect(presentChange({ change }, speak())).toMatchObject({ path: undefined, on: '令和8年（2026年）10月21日' })
  })
  it('names the parts that changed and draws them before and after', () => {
    const difference = [{ label: { ja: '現状', en: 'Current state' }, before: { ja: '前。' }, after: { ja: '後。' } }]
    const view = presentChangePage({ change: { ...change, difference } }, speak('en'))
    expect(view.fields).toEqual([{ value: 'Current state', locale: 'en' }])
    expect(view.drawing).toEqual({ locale: 'en', fields: difference })
  })
  it('that is told by its note alone has nothing to draw', () => {
    expect(presentChangePage({ change }, speak()).drawing).toBeUndefined()
    expect(presentChangePage({ change: { ...change, difference: [] } }, speak()).drawing).toBeUndefined()
  })
})
