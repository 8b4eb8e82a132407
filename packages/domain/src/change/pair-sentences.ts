import { normalizeText } from '../text/text.ts'
import type { Match } from './align.ts'

/** Share of character pairs two sentences have in common from which they are versions of one, 0 to 1. */
const likeness = 0.5
/** More sentences than this in a row are told as replaced. */
const largestGap = 2500

/**
 * Which of the sentences that went became which of those that came: the pairs that are most alike together, without
 * crossing.
 */
export function pairSentences(removed: readonly string[], added: readonly string[]): Match[] {
  if (removed.length === 0 || added.length === 0 || removed.length * added.length > largestGap) return []
  const pairs = { removed: removed.map(getPairs), added: added.map(getPairs) }
  const width = added.length + 1
  const alike = pairs.removed.map((one) => pairs.added.map((other) => compare(one, other)))
  const sums = new Float64Array((removed.length + 1) * width)
  const at = (row: number, column: number) => sums[row * width + column] ?? 0
  const together = (row: number, column: number) => {
    const value = alike[row]?.[column] ?? 0
    return value >= likeness ? value + at(row + 1, column + 1) : -1
  }
  for (let row = removed.length - 1; row >= 0; row -= 1) {
    for (let column = added.length - 1; column >= 0; column -= 1) {
      sums[row * width + column] = Math.max(at(row + 1, column), at(row, column + 1), together(row, column))
    }
  }
  const found: Match[] = []
  for (let row = 0, column = 0; row < removed.length && column < added.length; ) {
    if (together(row, column) === at(row, column)) found.push({ before: row++, after: column++ })
    else if (at(row + 1, column) >= at(row, column + 1)) row += 1
    else column += 1
  }
  return found
}

function getPairs(sentence: string): Map<string, number> {
  const text = normalizeText(sentence)
  const pairs = new Map<string, number>()
  for (let index = 0; index < text.length - 1; index += 1) {
    const pair = text.slice(index, index + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}

/** Dice's coefficient of the character pairs. */
function compare(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let common = 0
  for (const [pair, count] of one) common += Math.min(count, other.get(pair) ?? 0)
  const total = count(one) + count(other)
  return total === 0 ? 0 : (2 * common) / total
}

function count(pairs: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const number of pairs.values()) sum += number
  return sum
}
