import { describe, expect, it } from 'vitest'
import type { PlacedNode } from './layout-logic-model.ts'
import { routeLink } from './route-link.ts'

const spacing = { nodeWidth: 100, nodeGap: 16, columnGap: 40 }
const node = (key: string, x: number, y: number): PlacedNode => ({ key, x, y, height: 50, lines: [], actor: 'city' })
const [cause, above, below, effect] = [
  node('cause', 0, 100),
  node('above', 140, 100),
  node('below', 140, 166),
  node('effect', 280, 100),
]
const nodes = [cause, above, below, effect]

describe('a link that skips a column', () => {
  it('passes beside the nodes of that column, never through one', () => {
    const path = routeLink(cause, effect, nodes, spacing)
    const [, height] = /([\d.]+)H240/.exec(path) ?? []
    const y = Number(height)
    for (const { y: top, height: tall } of [above, below]) expect(y <= top - 8 || y >= top + tall + 8).toBe(true)
  })
  it('goes straight on where nothing is in the way', () => {
    const path = routeLink(cause, effect, [cause, node('low', 140, 400), effect], spacing)
    expect(path).toContain(' 125H240')
  })
})

describe('a link within a column', () => {
  it('points from cause to effect, up or down', () => {
    expect(routeLink(above, below, nodes, spacing)).toBe('M190 150V166')
    expect(routeLink(below, above, nodes, spacing)).toBe('M190 166V150')
  })
})
