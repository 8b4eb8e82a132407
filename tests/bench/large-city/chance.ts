/** Chance that falls out alike in every run, so that runs can be compared. */
export type Chance = {
  /** From 0 up to 1. */
  next: () => number
  whole: (from: number, to: number) => number
  pick: <T>(choices: readonly T[]) => T
  /** Several different ones. */
  some: <T>(choices: readonly T[], from: number, to: number) => T[]
  id: () => string
}

/** A linear congruential generator: even enough for a city, and the same everywhere. */
export function createChance(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  const pick = <T>(choices: readonly T[]): T => {
    const choice = choices[whole(0, choices.length - 1)]
    if (choice === undefined) throw new Error('There is nothing to pick from.')
    return choice
  }
  const some = <T>(choices: readonly T[], from: number, to: number): T[] => {
    const wanted = Math.min(whole(from, to), choices.length)
    const picked = new Set<T>()
    while (picked.size < wanted) picked.add(pick(choices))
    return [...picked]
  }
  const hex = (length: number) => Array.from({ length }, () => whole(0, 15).toString(16)).join('')
  return { next, whole, pick, some, id: () => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}` }
}
