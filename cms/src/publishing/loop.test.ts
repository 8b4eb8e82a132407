import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Loop, startLoop } from './loop.ts'

const loops: Loop[] = []
const start = (work: () => Promise<unknown>, interval = 60_000) => {
  const failures: number[] = []
  const loop = startLoop({ work, interval, onFailure: (_error, _failures, pause) => failures.push(pause) })
  loops.push(loop)
  return { loop, failures }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  for (const loop of loops.splice(0)) loop.stop()
  vi.useRealTimers()
})

test('a replica that never answers does not keep a withdrawal from the others', async () => {
  start(() => new Promise(() => undefined))
  const deliver = vi.fn(async () => undefined)
  const { loop } = start(deliver)
  await vi.advanceTimersByTimeAsync(0)
  loop.wake()
  await vi.advanceTimersByTimeAsync(100)
  expect(deliver).toHaveBeenCalledTimes(2)
})

test('failures lengthen the pauses, and success ends them', async () => {
  let isDown = true
  const work = vi.fn(async () => {
    if (isDown) throw new Error('down')
  })
  const { failures } = start(work, 10_000)
  await vi.advanceTimersByTimeAsync(6000)
  expect(failures).toEqual([2000, 4000, 8000])
  isDown = false
  await vi.advanceTimersByTimeAsync(8000)
  expect(work).toHaveBeenCalledTimes(4)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(work).toHaveBeenCalledTimes(5)
})

test('waking ends the pause after a failure', async () => {
  const work = vi.fn(async () => Promise.reject(new Error('down')))
  const { loop } = start(work)
  await vi.advanceTimersByTimeAsync(0)
  loop.wake()
  await vi.advanceTimersByTimeAsync(100)
  expect(work).toHaveBeenCalledTimes(2)
})

test('what changes during a run is not left to the next interval', async () => {
  let finish: () => void = () => undefined
  const work = vi.fn(
    () =>
      new Promise<void>((resolve) => {
        finish = resolve
      }),
  )
  const { loop } = start(work)
  await vi.advanceTimersByTimeAsync(0)
  loop.wake()
  finish()
  await vi.advanceTimersByTimeAsync(100)
  expect(work).toHaveBeenCalledTimes(2)
})

test('a stopped loop does nothing more', async () => {
  const work = vi.fn(async () => undefined)
  const { loop } = start(work)
  await vi.advanceTimersByTimeAsync(0)
  loop.stop()
  loop.wake()
  await vi.advanceTimersByTimeAsync(600_000)
  expect(work).toHaveBeenCalledTimes(1)
})
