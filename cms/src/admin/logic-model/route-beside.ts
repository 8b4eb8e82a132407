import type { Box } from './use-boxes.ts'

/** Whether the columns stand one under another, as on a phone. */
export const isStacked = (boxes: readonly Box[]) => boxes.length > 1 && boxes.every(({ x }) => x === boxes[0]?.x)

const lanes = 5
const laneWidth = 6

/** Path data of an arrow beside a stack of parts: out to the left, along one of several lanes, and back in. */
export function routeBeside(from: Box, to: Box, index: number): string {
  const lane = from.x - 10 - (index % lanes) * laneWidth
  // Leaves below and arrives above the middle, so that in and out of one part can be told apart.
  const [start, end] = [from.y + from.height * 0.66, to.y + to.height * 0.33]
  return `M${from.x} ${start}H${lane}V${end}H${to.x - 2}`
}
