import { buildPublicDocument } from '@aritai/publication/testing'
import { describe, expect, it } from 'vitest'
import { speak } from '../testing.ts'
import { presentChange } from './change.ts'

const change = buildPublicDocument('citizens', 'change')

describe('a change', () => {
  it('leads to what changed', () => {
    const view = presentChange({ change, address: { kind: 'measure', project: 'a-1', slug: 'a-1-4' } }, speak())
    expect(view.path).toBe('/plan/a-1/a-1-4/')
  })
  it('stays readable when what changed is no longer public', () => {
    expect(presentChange({ change }, speak())).toMatchObject({ path: undefined, on: '令和8年（2026年）10月21日' })
  })
})
