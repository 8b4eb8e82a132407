import { describe, expect, it } from 'vitest'
import { describeResults } from './report.ts'

describe('the closing screen of a test run', () => {
  it('ends with the sums on a line of their own and says why something was skipped', () => {
    const screen = describeResults([
      {
        name: 'unit tests',
        passed: 12,
        failed: 1,
        skipped: 0,
        seconds: 3.2,
        failures: ['voice.test.ts › a voice is heard'],
      },
      { name: 'contract on MongoDB', passed: 0, failed: 0, skipped: 1, seconds: 0, note: 'skipped: no server' },
    ])
    expect(screen).toContain(
      '✗ unit tests: 12 passed, 1 failed, 0 skipped (3 s)\n  ✗ voice.test.ts › a voice is heard\n',
    )
    expect(screen).toContain('– contract on MongoDB: 0 passed, 0 failed, 1 skipped (0 s) · skipped: no server')
    expect(screen.trim().split('\n').at(-1)).toBe('12 passed, 1 failed, 1 skipped')
  })
})
