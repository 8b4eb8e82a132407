import type { BrandIdentityRecord } from './brand-identity.ts'

/** The adopted identity with two criteria. */
export function buildBrandIdentity(fields: Partial<BrandIdentityRecord> = {}): BrandIdentityRecord {
  return {
    state: 'adopted',
    adoptedOn: '2024-04-01',
    criteria: [
      { key: 'exchange', question: { ja: '知らない人どうしが出会うか' } },
      { key: 'creation', question: { ja: 'ここから新しいものが生まれるか' } },
    ],
    ...fields,
  }
}
