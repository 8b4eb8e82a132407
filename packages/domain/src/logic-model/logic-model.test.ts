import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildLogicModel } from './build-logic-model.ts'
import { findCycle } from './cycle.ts'
import { checkLogicModel } from './logic-model.ts'
import { logicModelColumns } from './vocabulary.ts'

const model = buildLogicModel()
const check = (fields: Parameters<typeof buildLogicModel>[0]) =>
  checkLogicModel(buildLogicModel(fields)).map(({ severity, path, code }) => `${severity} ${path}: ${code}`)
const withLink = (from: string, to: string) => check({ links: [...model.links, { from, to }] })

describe('a logic model', () => {
  it('leads from what is put in to what changes', () => {
    expect(check({})).toEqual([])
  })
  it('has no link that ends in nothing', () => {
    expect(withLink('visit', 'nowhere')).toEqual(['block links.4: logic-model.link-dangling'])
  })
  it('has no link from effect back to cause', () => {
    expect(withLink('at-ease', 'midwife')).toEqual([
      'block links.4: logic-model.link-backward',
      'block links: logic-model.cycle',
    ])
  })
  it('may lead from an early outcome to a later one, but not in a circle', () => {
    const later = { key: 'later', column: 'outcome', actor: 'open', indicator: 'i' } as const
    const nodes = [...model.nodes, later]
    const links = [...model.links, { from: 'at-ease', to: 'later' }, { from: 'later', to: 'smiles' }]
    expect(check({ nodes, links })).toEqual([])
    expect(check({ nodes, links: [...links, { from: 'later', to: 'at-ease' }] })).toEqual([
      'block links: logic-model.cycle',
    ])
  })
  it('names the circle in words, so that it can be found', () => {
    const issues = checkLogicModel({ ...model, links: [...model.links, { from: 'visit', to: 'visit' }] })
    expect(issues[0]?.context).toEqual({ nodes: '家庭への訪問 → 家庭への訪問' })
  })
  it('uses each key once', () => {
    const nodes = [...model.nodes, { key: 'smiles', column: 'impact', actor: 'open' } as const]
    expect(check({ nodes })).toEqual(['block nodes.5.key: logic-model.node-duplicate'])
  })
  it('is advised to link every part, and to be made together', () => {
    const nodes = model.nodes.map((node) => ({ ...node, actor: 'city' as const }))
    expect(check({ nodes, links: [...model.links.slice(0, 2)], dialogue: undefined })).toEqual([
      'block nodes: logic-model.impact-unreached',
      'advise nodes.2: logic-model.dead-end',
      'advise nodes.3: logic-model.node-unlinked',
      'advise nodes.4: logic-model.node-unlinked',
      'advise nodes: logic-model.all-by-city',
      'advise dialogue: logic-model.dialogue-missing',
    ])
  })
})

describe('the desired state of a measure', () => {
  it('has its place in the model: without an impact there is nothing to reach', () => {
    expect(check({ nodes: model.nodes.slice(0, 3), links: model.links.slice(0, 2) })).toEqual([
      'advise nodes: logic-model.outcome-missing',
      'block nodes: logic-model.impact-missing',
      'advise nodes.2: logic-model.dead-end',
    ])
    expect(check({ nodes: [], links: [] })).toContain('block nodes: logic-model.impact-missing')
  })
  it('is reached by what is put in or done, not only by its neighbours', () => {
    expect(check({ links: model.links.filter(({ from }) => from !== 'visited') })).toEqual([
      'block nodes: logic-model.impact-unreached',
      'advise nodes.2: logic-model.dead-end',
      'advise nodes.3: logic-model.node-without-cause',
    ])
  })
  it('may be reached past a column: an activity can change the city by itself', () => {
    expect(withLink('visit', 'smiles')).toEqual([])
  })
  it('is named by the parts that do not lead to it', () => {
    const side = { key: 'leaflet', column: 'output', text: { ja: '配ったちらし' }, actor: 'city' } as const
    const issues = checkLogicModel({
      ...model,
      nodes: [...model.nodes, side],
      links: [...model.links, { from: 'visit', to: 'leaflet' }],
    })
    expect(issues).toEqual([
      { code: 'logic-model.dead-end', path: 'nodes.5', severity: 'advise', context: { node: '配ったちらし' } },
    ])
  })
  it('and every outcome are told as states, not as means', () => {
    const nodes = model.nodes.map((node) =>
      node.key === 'smiles' ? { ...node, text: { ja: '相談体制の整備' } } : node,
    )
    expect(check({ nodes })).toEqual(['advise nodes.4.text: logic-model.effect-is-means'])
  })
})

describe('an outcome', () => {
  const outcome = (fields: object) =>
    check({ nodes: model.nodes.map((node) => (node.column === 'outcome' ? { ...node, ...fields } : node)) })
  it('has an indicator or says why not', () => {
    const missing = ['advise nodes.3.indicator: logic-model.outcome-without-indicator']
    expect(outcome({ indicator: undefined })).toEqual(missing)
    expect(outcome({ indicator: null, noIndicatorReason: '　' })).toEqual(missing)
    expect(outcome({ indicator: null, noIndicatorReason: { ja: '令和9年度の調査から聞きます。' } })).toEqual([])
  })
})

describe('a model without any issue', () => {
  it('has every part on a path from an input to an impact', () => {
    const anyModel = fc.record({
      middle: fc.array(fc.constantFrom(...logicModelColumns), { maxLength: 3 }),
      ends: fc.array(fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 5 })), { minLength: 1, maxLength: 10 }),
    })
    let sound = 0
    fc.assert(
      fc.property(anyModel, ({ middle, ends }) => {
        // Mostly sensible models, with columns in order and links forward, so that sound ones occur among them.
        const columns = ['input', 'outcome', 'impact', ...middle] as const
        const order = columns.toSorted((a, b) => logicModelColumns.indexOf(a) - logicModelColumns.indexOf(b))
        const nodes = order.map((column, key) => ({ key: `${key}`, column, actor: 'open' as const, indicator: 'i' }))
        const pairs = ends.map((keys) => keys.map((key) => key % nodes.length).sort())
        const links = pairs.filter(([from, to]) => from !== to).map(([from, to]) => ({ from: `${from}`, to: `${to}` }))
        if (checkLogicModel({ dialogue: 'd', nodes, links }).length > 0) return
        sound += 1
        for (const { key } of nodes) {
          expect(nodes.some((start) => start.column === 'input' && canReach(links, start.key, key))).toBe(true)
          expect(nodes.some((goal) => goal.column === 'impact' && canReach(links, key, goal.key))).toBe(true)
        }
      }),
      { numRuns: 3000 },
    )
    expect(sound).toBeGreaterThan(0)
  })
})

describe('findCycle', () => {
  const key = fc.integer({ min: 0, max: 7 })
  const keys = (links: { from: number; to: number }[]) =>
    links.map(({ from, to }) => ({ from: String(from), to: String(to) }))

  it('finds none where every link goes forward', () => {
    const forward = fc.record({ from: key, to: key }).filter(({ from, to }) => from < to)
    fc.assert(
      fc.property(fc.array(forward), (links) => {
        expect(findCycle(keys(links))).toBeUndefined()
      }),
    )
  })
  it('finds one that really runs along the links, whenever somebody can come back', () => {
    const anyLinks = fc.array(fc.record({ from: key, to: key }), { minLength: 1 })
    fc.assert(
      fc.property(anyLinks, (numbers) => {
        const links = keys(numbers)
        const cycle = findCycle(links)
        const pairs = (cycle ?? []).slice(1).map((to, index) => `${cycle?.[index]}-${to}`)
        for (const pair of pairs) expect(links.map(({ from, to }) => `${from}-${to}`)).toContain(pair)
        expect(cycle !== undefined).toBe(links.some(({ from, to }) => canReach(links, to, from)))
      }),
    )
  })
  it('walks a chain of 20,000 links', () => {
    const links = Array.from({ length: 20_000 }, (_, index) => ({ from: `${index}`, to: `${index + 1}` }))
    expect(findCycle(links)).toBeUndefined()
    expect(findCycle([...links, { from: '20000', to: '0' }])).toHaveLength(20_002)
  })
})

function canReach(links: { from: string; to: string }[], from: string, goal: string): boolean {
  const reached = new Set([from])
  for (const here of reached) for (const link of links) if (link.from === here) reached.add(link.to)
  return reached.has(goal)
}
