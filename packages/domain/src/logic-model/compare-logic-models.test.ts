import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildLogicModel } from './build-logic-model.ts'
import { compareLogicModels, type LogicModelVersion } from './compare-logic-models.ts'
import { logicModelColumns } from './vocabulary.ts'

const model: LogicModelVersion = buildLogicModel()
const without = (key: string): LogicModelVersion => ({
  ...model,
  nodes: model.nodes.filter((node) => node.key !== key),
  links: model.links.filter(({ from, to }) => from !== key && to !== key),
})

describe('two versions of a logic model', () => {
  it('that say the same have no difference, whatever the order of their parts', () => {
    expect(compareLogicModels(model, model)).toEqual([])
    expect(compareLogicModels(model, { ...model, nodes: model.nodes.toReversed() })).toEqual([])
  })
  it('differ by a part that was removed, with the links it had', () => {
    expect(compareLogicModels(model, without('visited'))).toEqual([
      { kind: 'node-removed', key: 'visited', node: '訪問を受けた家庭', column: 'output' },
      { kind: 'link-removed', from: '家庭への訪問', to: '訪問を受けた家庭' },
      { kind: 'link-removed', from: '訪問を受けた家庭', to: '親の不安が軽い' },
    ])
  })
  it('differ by what is said of a part: words, column, who acts, what measures it', () => {
    const nodes = model.nodes.map((node) =>
      node.key === 'at-ease'
        ? { ...node, actor: 'together' as const, indicator: undefined, noIndicatorReason: { ja: '来年たずねます' } }
        : node,
    )
    expect(compareLogicModels(model, { ...model, nodes })).toEqual([
      {
        kind: 'node-changed',
        key: 'at-ease',
        node: '親の不安が軽い',
        field: 'actor',
        before: 'open',
        after: 'together',
      },
      {
        kind: 'node-changed',
        key: 'at-ease',
        node: '親の不安が軽い',
        field: 'indicator',
        before: 'indicator',
        after: '',
      },
      {
        kind: 'node-changed',
        key: 'at-ease',
        node: '親の不安が軽い',
        field: 'noIndicatorReason',
        before: '',
        after: '来年たずねます',
      },
    ])
  })
  it('know a part by its id, though its key and its words are new', () => {
    const was = { ...model, nodes: model.nodes.map((node, index) => ({ ...node, id: `row-${index}` })) }
    const nodes = was.nodes.map((node) => (node.key === 'visit' ? { ...node, key: 'talk', text: '家での話' } : node))
    const links = model.links.map(({ from, to }) => ({
      from: from === 'visit' ? 'talk' : from,
      to: to === 'visit' ? 'talk' : to,
    }))
    expect(compareLogicModels(was, { ...was, nodes, links })).toEqual([
      { kind: 'node-changed', key: 'talk', node: '家での話', field: 'text', before: '家庭への訪問', after: '家での話' },
    ])
  })
  it('tell a new part from a removed one although it got its key', () => {
    const was = { ...model, nodes: model.nodes.map((node, index) => ({ ...node, id: `row-${index}` })) }
    const nodes = was.nodes.map((node) => (node.key === 'visit' ? { ...node, id: 'new', text: '電話での相談' } : node))
    expect(compareLogicModels(was, { ...was, nodes }).map(({ kind }) => kind)).toEqual([
      'node-removed',
      'node-added',
      'link-removed',
      'link-removed',
      'link-added',
      'link-added',
    ])
  })
  it('see no change in a part that was removed and written again', () => {
    const nodes = model.nodes.map((node) => (node.key === 'smiles' ? { ...node, key: 'impact-2' } : node))
    const links = model.links.map((link) => (link.to === 'smiles' ? { ...link, to: 'impact-2' } : link))
    expect(compareLogicModels(model, { ...model, nodes, links })).toEqual([])
  })
  it('differ by the dialogue in which it was made and by who drew it', () => {
    const after = { ...model, dialogue: { id: 'second' }, contributors: { ja: '助産師会' } }
    expect(compareLogicModels(model, after)).toEqual([
      { kind: 'model-changed', field: 'dialogue', before: 'workshop', after: 'second' },
      { kind: 'model-changed', field: 'contributors', before: '', after: '助産師会' },
    ])
  })
})

describe('a comparison', () => {
  const node = fc.record({
    key: fc.integer({ min: 0, max: 9 }).map(String),
    column: fc.constantFrom(...logicModelColumns),
    text: fc.constantFrom('訪問', '相談', '安心', ''),
  })
  const version = fc
    .record({
      nodes: fc.uniqueArray(node, { selector: ({ key }) => key }),
      ends: fc.array(fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 }))),
    })
    .map(
      ({ nodes, ends }): LogicModelVersion => ({
        nodes,
        links: ends.map(([from, to]) => ({ from: `${from}`, to: `${to}` })),
      }),
    )

  it('of a version with itself finds nothing', () => {
    fc.assert(
      fc.property(version, (one) => {
        expect(compareLogicModels(one, one)).toEqual([])
      }),
    )
  })
  it('accounts for every part: what was, less what was removed, and what was added, is what there is', () => {
    fc.assert(
      fc.property(version, version, (before, after) => {
        const count = (kind: string) => compareLogicModels(before, after).filter((one) => one.kind === kind).length
        expect(before.nodes.length - count('node-removed') + count('node-added')).toBe(after.nodes.length)
      }),
    )
  })
})
