import { describe, expect, it } from 'vitest'
import { writeLogicModel } from '../markup.ts'
import { layoutLogicModel } from './layout-logic-model.ts'
import type { LogicModelDrawing } from './logic-model.ts'

const drawing: LogicModelDrawing = {
  id: 'logic',
  title: { value: 'From carers to family time' },
  columns: [
    {
      column: 'input',
      label: 'Inputs',
      nodes: [{ key: 'staff', text: { value: '保育の担い手', lang: 'ja' }, actor: 'city' }],
    },
    {
      column: 'activity',
      label: 'Activities',
      nodes: [
        { key: 'evening', text: { value: 'Care in the evening' }, actor: 'together' },
        { key: 'home', text: { value: 'Neighbours help' }, actor: 'open' },
      ],
    },
    {
      column: 'outcome',
      label: 'Outcomes',
      nodes: [
        {
          key: 'time',
          text: { value: 'More family time' },
          actor: 'open',
          notes: [{ label: 'Not measured yet: ', text: { value: '次の調査で聞きます', lang: 'ja' } }],
        },
      ],
    },
  ],
  links: [
    { from: 'staff', to: 'evening' },
    { from: 'evening', to: 'time' },
    { from: 'evening', to: 'lost' },
  ],
  labels: {
    leadsTo: 'leads to',
    asText: 'As text',
    legend: 'Who',
    actors: { city: 'City', together: 'Together', open: 'Anyone' },
  },
}

describe('the drawing of a logic model', () => {
  const layout = layoutLogicModel(drawing)
  it('goes from left to right in the order of the columns', () => {
    const x = (key: string) => layout.nodes.find((node) => node.key === key)?.x ?? Number.NaN
    expect(x('staff')).toBeLessThan(x('evening'))
    expect(x('evening')).toBeLessThan(x('time'))
  })
  it('lets no two parts overlap', () => {
    const [evening, home] = ['evening', 'home'].map((key) => layout.nodes.find((node) => node.key === key))
    expect((evening?.y ?? 0) + (evening?.height ?? 0)).toBeLessThan(home?.y ?? 0)
  })
  it('of nothing has no size, rather than a negative one', () => {
    expect(layoutLogicModel({ ...drawing, columns: [], links: [] })).toMatchObject({ width: 0, nodes: [], paths: [] })
  })
  it('draws a link for each cause and effect that exists', () => {
    expect(layout.paths).toHaveLength(2)
  })
})

describe('a logic model on a page', () => {
  const html = writeLogicModel(drawing)
  it('is a picture with a name and a text equivalent', () => {
    expect(html).toContain('role="img"')
    expect(html).toContain('<title id="logic-title">From carers to family time</title>')
    expect(html).toContain('aria-describedby="logic-steps"')
    expect(html).toMatch(/leads to.*More family time/)
  })
  it('says what measures an outcome, or why nothing does', () => {
    expect(html).toContain('Not measured yet: <span lang="ja">次の調査で聞きます</span>')
  })
  it('sets a marked part apart with a word, in the drawing and beside it', () => {
    const columns = drawing.columns.map((column, index) =>
      index > 0 ? column : { ...column, nodes: column.nodes.map((node) => ({ ...node, mark: 'New' })) },
    )
    const withMark = writeLogicModel({ ...drawing, columns })
    expect(withMark).toContain('New ・ City')
    expect(withMark).toContain('<strong class="logic-model-mark">New</strong>')
    expect(html).not.toContain('logic-model-mark')
  })
  it('says of each part who can act, in words', () => {
    for (const actor of ['City', 'Together', 'Anyone']) expect(html).toContain(actor)
  })
  it('marks the language of a text that is not in the language of the page', () => {
    expect(html).toContain('<span lang="ja">保育の担い手</span>')
  })
  it('needs no script and no inline style', () => {
    expect(html).not.toMatch(/<script|\son\w+=|style=/)
  })
  it('escapes what somebody wrote', () => {
    const evil = { ...drawing, title: { value: '</title><script>alert(1)</script>' } }
    expect(writeLogicModel(evil)).not.toContain('<script>')
  })
})
