/** How long something took, in milliseconds: the first time, and afterwards. */
export type Timing = { first: number; median: number; p95: number }

/** Does something `times` times, one after the other, after `warmUps` that are not counted. */
export async function timeSeries(
  work: () => Promise<unknown>,
  { times = 20, warmUps = 2 }: { times?: number; warmUps?: number } = {},
): Promise<Timing> {
  const first = await time(work)
  for (let round = 0; round < warmUps; round++) await work()
  const taken: number[] = []
  for (let round = 0; round < times; round++) taken.push(await time(work))
  const sorted = taken.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? first
  return { first, median: at(0.5), p95: at(0.95) }
}

/** How long one doing takes, in milliseconds. */
export async function time(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}
