import { describe, expect, it } from 'vitest'
import { writeAreaTiles, writeCoverageGrid, writePlanMap } from '../markup.ts'

describe('the schematic map of districts', () => {
  const html = writeAreaTiles({
    label: '地区の位置',
    tiles: [
      { key: 'seba', name: { value: '洗馬' }, note: '声 4', href: '/areas/seba/', column: 3, row: 5 },
      { key: 'kataoka', name: { value: '片丘' }, href: '/areas/kataoka/', column: 5, row: 3, here: true },
    ],
  })
  it('places tiles from the north-western corner that is in use', () => {
    expect(html).toContain('column-1 row-3')
    expect(html).toContain('column-3 row-1 here')
  })
  it('reads from north to south', () => {
    expect(html.indexOf('片丘')).toBeLessThan(html.indexOf('洗馬'))
  })
  it('tells which tile is the page being read', () => {
    expect(html).toContain('aria-current="true"')
  })
})

describe('the grid of missing voices', () => {
  it('is a table with heads for rows and columns, and words in every cell', () => {
    const html = writeCoverageGrid({
      caption: '声の偏り',
      corner: '地域',
      columns: ['30代'],
      rows: [{ key: 'seba', name: { value: '洗馬' }, cells: [{ level: 'none', text: 'まだない' }] }],
    })
    expect(html).toContain('<th scope="row">洗馬</th>')
    expect(html).toContain('<td class="coverage-none">まだない</td>')
  })
})

describe('the map of the plan', () => {
  it('leads from the vision to each project by a link', () => {
    const html = writePlanMap({
      vision: { label: '都市像', text: { value: '多彩な暮らし、叶えるまち。' } },
      strategies: [
        {
          key: 'a',
          label: '基本戦略 A',
          name: { value: '未来共育' },
          crossCutting: false,
          projects: [
            {
              key: 'a-1',
              label: 'A-1',
              name: { value: '親子が笑顔になっている' },
              href: '/plan/a-1/',
              notes: ['施策 4'],
            },
          ],
        },
      ],
    })
    expect(html.indexOf('都市像')).toBeLessThan(html.indexOf('未来共育'))
    expect(html).toContain('<a href="/plan/a-1/">')
  })
})
