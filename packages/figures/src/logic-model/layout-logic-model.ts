import type { Actor } from '@aritai/domain'
import { wrapText } from '../text/wrap-text.ts'
import type { LogicModelDrawing } from './logic-model.ts'
import { routeLink } from './route-link.ts'

/** Sizes in the units of the drawing's view box. */
export const nodeWidth = 176
export const fontSize = 13.5
const lineHeight = 20
const columnGap = 42
const nodeGap = 16
const headHeight = 48
const padding = 12

export type PlacedNode = {
  key: string
  x: number
  y: number
  height: number
  /** Lines of the text, each at its height from the top of the node. */
  lines: { text: string; y: number }[]
  lang?: string | undefined
  actor: Actor
  mark?: string | undefined
}
export type LogicModelLayout = {
  width: number
  height: number
  heads: { x: number; label: string }[]
  nodes: PlacedNode[]
  /** Path data of each link, from cause to effect. */
  paths: string[]
}

/** Places columns from left to right, each centred in height, and draws links as curves between them. */
export function layoutLogicModel({ columns, links }: LogicModelDrawing): LogicModelLayout {
  const measured = columns.map(({ nodes }) => nodes.map(measureNode))
  const heights = measured.map((nodes) => nodes.reduce((sum, { height }) => sum + height + nodeGap, -nodeGap))
  const tallest = Math.max(0, ...heights)
  const nodes = measured.flatMap((column, index) => {
    let y = headHeight + (tallest - (heights[index] ?? 0)) / 2
    return column.map((node) => {
      const placed = { ...node, x: getColumnX(index), y }
      y += node.height + nodeGap
      return placed
    })
  })
  return {
    width: Math.max(0, getColumnX(columns.length) - columnGap),
    height: headHeight + tallest + nodeGap,
    heads: columns.map(({ label }, index) => ({ x: getColumnX(index), label })),
    nodes,
    paths: links.flatMap(({ from, to }) => drawLink(nodes, from, to)),
  }
}

const getColumnX = (index: number) => index * (nodeWidth + columnGap)

function measureNode({ key, text, actor, mark }: LogicModelDrawing['columns'][number]['nodes'][number]) {
  const lines = wrapText(text.value, (nodeWidth - 2 * padding) / fontSize).map((line, index) => ({
    text: line,
    y: padding + 14 + index * lineHeight,
  }))
  return { key, actor, mark, lines, lang: text.lang, height: lines.length * lineHeight + 2 * padding + 18 }
}

/** Nothing where an end of the link is missing: the domain's rules tell the department. */
function drawLink(nodes: readonly PlacedNode[], fromKey: string, toKey: string): string[] {
  const [from, to] = [fromKey, toKey].map((key) => nodes.find((node) => node.key === key))
  if (from === undefined || to === undefined || from === to) return []
  return [routeLink(from, to, nodes, { nodeWidth, nodeGap, columnGap })]
}
