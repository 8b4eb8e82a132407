/** Where a node stands, in the units of the drawing. */
export type NodeBox = { x: number; y: number; height: number }
/** Width of a node and the room around it, in the units of the drawing. */
export type Spacing = { nodeWidth: number; nodeGap: number; columnGap: number }

/**
 * Path data of a link from cause to effect. It leaves on the right and arrives on the left; where columns lie between,
 * it passes through the room between their nodes, so that it never seems to lead into one of them.
 */
export function routeLink(from: NodeBox, to: NodeBox, nodes: readonly NodeBox[], spacing: Spacing): string {
  const { nodeWidth, columnGap } = spacing
  if (from.x === to.x) return drawWithinColumn(from, to, nodeWidth)
  const start = { x: from.x + nodeWidth, y: getMiddle(from) }
  const end = { x: to.x - 3, y: getMiddle(to) }
  const between = [...new Set(nodes.map(({ x }) => x))].filter((x) => x > from.x && x < to.x).sort((a, b) => a - b)
  let at = start
  let path = `M${at.x} ${at.y}`
  for (const x of between) {
    const wanted = at.y + ((end.y - at.y) * (x - at.x)) / (end.x - at.x)
    const y = findPassage(
      nodes.filter((node) => node.x === x),
      wanted,
      spacing.nodeGap,
    )
    path += `${drawCurve(at, { x, y }, columnGap)}H${x + nodeWidth}`
    at = { x: x + nodeWidth, y }
  }
  return path + drawCurve(at, end, columnGap)
}

type Point = { x: number; y: number }

const getMiddle = ({ y, height }: NodeBox) => y + height / 2

function drawWithinColumn(from: NodeBox, to: NodeBox, nodeWidth: number): string {
  const x = from.x + nodeWidth / 2
  return from.y < to.y ? `M${x} ${from.y + from.height}V${to.y}` : `M${x} ${from.y}V${to.y + to.height}`
}

function drawCurve(from: Point, to: Point, columnGap: number): string {
  const bend = Math.max(columnGap / 2, (to.x - from.x) / 2)
  return `C${from.x + bend} ${from.y} ${to.x - bend} ${to.y} ${to.x} ${to.y}`
}

/** The height nearest to the wanted one at which a column lets a line through. */
function findPassage(column: readonly NodeBox[], wanted: number, nodeGap: number): number {
  const margin = nodeGap / 2
  const isFree = (y: number) => column.every((node) => y <= node.y - margin || y >= node.y + node.height + margin)
  if (isFree(wanted)) return wanted
  const passages = column.flatMap((node) => [node.y - margin, node.y + node.height + margin]).filter(isFree)
  return passages.reduce(
    (best, y) => (Math.abs(y - wanted) < Math.abs(best - wanted) ? y : best),
    passages[0] ?? wanted,
  )
}
