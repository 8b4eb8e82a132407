/** Positions of items that are the same in both lists, in rising order on both sides. */
export type Match = { before: number; after: number }

/** Cells of the table of one gap: what is larger is told as replaced, so that no text takes longer than a moment. */
const largestTable = 250_000

/**
 * What two lists have in common, in the order of both. Items that occur once on each side hold the comparison together
 * (patience), which keeps a moved paragraph from tearing its neighbours apart; what lies between them is compared
 * exactly. Time grows with the length, not with its square.
 */
export function alignItems(before: readonly string[], after: readonly string[]): Match[] {
  const matches: Match[] = []
  const end: Match = { before: before.length, after: after.length }
  let from: Match = { before: 0, after: 0 }
  for (const anchor of [...findAnchors(before, after), end]) {
    matches.push(...alignGap(before, after, from, anchor))
    if (anchor !== end) matches.push(anchor)
    from = { before: anchor.before + 1, after: anchor.after + 1 }
  }
  return matches
}

/** The longest rising run of the items that occur exactly once on each side. */
function findAnchors(before: readonly string[], after: readonly string[]): Match[] {
  const positions = onlyOnce(before)
  const common = [...onlyOnce(after)].flatMap(([item, at]) => {
    const found = positions.get(item)
    return found === undefined ? [] : [{ before: found, after: at }]
  })
  // `common` rises on the side of `after`; the longest part that rises on the other side as well is kept.
  const tails: number[] = []
  const previous: (number | undefined)[] = []
  for (const [index, match] of common.entries()) {
    const place = findPlace(tails, (tail) => (common[tail]?.before ?? 0) < match.before)
    previous[index] = place === 0 ? undefined : tails[place - 1]
    tails[place] = index
  }
  const run: Match[] = []
  for (let index = tails.at(-1); index !== undefined; index = previous[index]) {
    const match = common[index]
    if (match) run.push(match)
  }
  return run.reverse()
}

function onlyOnce(items: readonly string[]): Map<string, number> {
  const found = new Map<string, number>()
  const twice = new Set<string>()
  for (const [index, item] of items.entries()) {
    if (found.has(item)) twice.add(item)
    found.set(item, index)
  }
  for (const item of twice) found.delete(item)
  return found
}

/** How many at the start of a sorted list satisfy a condition. */
function findPlace(list: readonly number[], holds: (item: number) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(list[middle] ?? 0)) low = middle + 1
    else high = middle
  }
  return low
}

/** The longest common part between two anchors: what both begin or end with, and the best of the rest. */
function alignGap(before: readonly string[], after: readonly string[], from: Match, to: Match): Match[] {
  const head: Match[] = []
  const tail: Match[] = []
  let { before: low, after: start } = from
  let { before: high, after: end } = to
  while (low < high && start < end && before[low] === after[start]) head.push({ before: low++, after: start++ })
  while (low < high && start < end && before[high - 1] === after[end - 1]) tail.push({ before: --high, after: --end })
  const inner =
    (high - low) * (end - start) > largestTable ? [] : findCommon(before.slice(low, high), after.slice(start, end))
  return [
    ...head,
    ...inner.map((match) => ({ before: match.before + low, after: match.after + start })),
    ...tail.reverse(),
  ]
}

/** The longest common subsequence, by the table of the lengths of what is left. */
function findCommon(before: readonly string[], after: readonly string[]): Match[] {
  const width = after.length + 1
  const lengths = new Uint32Array((before.length + 1) * width)
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        before[row] === after[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  const matches: Match[] = []
  for (let row = 0, column = 0; row < before.length && column < after.length; ) {
    if (before[row] === after[column]) matches.push({ before: row++, after: column++ })
    else if (at(row + 1, column) >= at(row, column + 1)) row += 1
    else column += 1
  }
  return matches
}
