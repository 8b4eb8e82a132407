import { describe, expect, it } from 'vitest'
import { createRateLimit } from './rate-limit.ts'

describe('the rate limit', () => {
  it('lets so many through at once and then asks to wait, each address for itself', () => {
    let moment = 0
    const limit = createRateLimit(3, () => moment)
    expect([1, 2, 3].map(() => limit.take('192.0.2.1'))).toEqual([0, 0, 0])
    expect(limit.take('192.0.2.1')).toBe(20)
    expect(limit.take('192.0.2.2')).toBe(0)
    moment += 20_000
    expect(limit.take('192.0.2.1')).toBe(0)
    expect(limit.take('192.0.2.1')).toBe(20)
    moment += 60_000
    expect([1, 2, 3].map(() => limit.take('192.0.2.1'))).toEqual([0, 0, 0])
  })

  it('takes a household’s IPv6 addresses for one', () => {
    const limit = createRateLimit(1, () => 0)
    expect(limit.take('2001:db8:1:2::1')).toBe(0)
    expect(limit.take('2001:db8:1:2:ffff:0:0:9')).toBe(60)
    expect(limit.take('2001:db8:1:3::1')).toBe(0)
  })

  it('can be switched off', () => {
    const limit = createRateLimit(0)
    expect(Array.from({ length: 100 }, () => limit.take('192.0.2.1')).every((wait) => wait === 0)).toBe(true)
  })
})
