import type { z } from 'zod'
import type { identityVersion } from '../brand/identity-version.ts'

/** The first wording of a draft, which twelve people marked; two of a district felt shut out and are hidden. */
export function buildIdentityVersion(
  overrides: Partial<z.output<typeof identityVersion>> = {},
): z.output<typeof identityVersion> {
  return {
    version: 1,
    closedOn: '2026-10-01',
    statement: { ja: 'ひとが出会い、あしたをつくるまち' },
    meaning: { ja: '人が出会うと、あしたが変わります。' },
    aimedState: { ja: 'だれもが出会いを楽しんでいる。' },
    criteria: [{ key: 'meeting', question: { ja: '違う立場の人が出会うか' } }],
    note: { ja: '「知」の字を消さないことにしました。' },
    heard: {
      total: { mine: 5, distant: 4, 'shut-out': 3 },
      byArea: [{ area: 'hirooka', counts: { mine: 5, distant: 4 } }, { counts: { mine: 0, distant: 0 } }],
    },
    ...overrides,
  }
}
