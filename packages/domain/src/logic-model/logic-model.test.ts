import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildLogicModel } from './build-logic-model.ts'
import { findCycle } from './cycle.ts'
import { checkLogicModel } from './logic-model.ts'

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
    const links = [...model.links, { from: 'at-ease', to: 'later' }]
    expect(check({ nodes, links })).toEqual([])
    expect(check({ nodes, links: [...links, { from: 'later', to: 'at-ease' }] })).toEqual([
      'block links: logic-model.cycle',
    ])
  })
  it('names the circle, so that it can be found', () => {
    const issues = checkLogicModel({ ...model, links: [...model.links, { from: 'visit', to: 'visit' }] })
    expect(issues[0]?.context).toEqual({ nodes: 'visit → visit' })
  })
  it('uses each key once', () => {
    const nodes = [...model.nodes, { key: 'smiles', column: 'impact', actor: 'open' } as const]
    expect(check({ nodes })).toEqual(['block nodes.5.key: logic-model.node-duplicate'])
  })
  it('is advised to measure every outcome, link every node, and be made together', () => {
    const nodes = model.nodes.map((node) => ({ ...node, actor: 'city' as const, indicator: undefined }))
    expect(check({ nodes, links: model.links.slice(0, 3), dialogue: undefined })).toEqual([
      'advise nodes.3.indicator: logic-model.outcome-without-indicator',
      'advise nodes.4: logic-model.node-unlinked',
      'advise nodes: logic-model.all-by-city',
      'advise dialogue: logic-model.dialogue-missing',
    ])
  })
  it('without an outcome is advised to name one', () => {
    expect(check({ nodes: model.nodes.slice(0, 3), links: model.links.slice(0, 2) })).toEqual([
      'advise nodes: logic-model.outcome-missing',
    ])
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
