/**
 * Which groups of a whole to hide when sizes, and values measured in them, are shown beside those of the whole. Groups
 * under `minimum` people are hidden; what is hidden of the whole then follows by subtraction (and its mean with it),
 * so further groups, the smallest first, are hidden until that rest is nobody or at least `minimum` people. People of
 * the whole who are in no group belong to the rest: leaving a small group out of the rows does not give it away either.
 * One division at a time: two tables with common cells need `suppressSmallCells`.
 */
export function findSmallGroups(sizes: readonly number[], whole: number, minimum: number): boolean[] {
  const hidden = sizes.map((size) => size < minimum)
  let rest = sizes.reduce((left, size, index) => (hidden[index] ? left : left - size), whole)
  const bySize = sizes.map((size, index) => ({ size, index })).sort((a, b) => a.size - b.size)
  for (const { size, index } of bySize) {
    if (rest <= 0 || rest >= minimum) break
    if (hidden[index]) continue
    hidden[index] = true
    rest += size
  }
  return hidden
}
