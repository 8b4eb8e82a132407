import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { setWakeUp, wakeRunner } from './wake.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  setWakeUp(undefined)
  vi.useRealTimers()
})

test('a change wakes the delivery at once', () => {
  const wakeUp = vi.fn()
  setWakeUp(wakeUp)
  wakeRunner()
  vi.advanceTimersByTime(5000)
  expect(wakeUp).toHaveBeenCalledTimes(1)
})

test('a change in a transaction wakes the delivery again after the commit', () => {
  const wakeUp = vi.fn()
  setWakeUp(wakeUp)
  wakeRunner({ inTransaction: true })
  expect(wakeUp).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(1000)
  expect(wakeUp).toHaveBeenCalledTimes(2)
})
