import type { Label } from '../fields/label.ts'

/** The parts of the admin's menu, as a person of the planning section would look for things. */
export const groups = {
  plan: { ja: '計画', en: 'Plan' },
  brand: { ja: 'ブランド', en: 'Brand' },
  voices: { ja: '声', en: 'Voices' },
  ground: { ja: 'まちの基礎', en: 'Ground' },
  records: { ja: '記録', en: 'Records' },
} as const satisfies Record<string, Label>
export type Group = keyof typeof groups
