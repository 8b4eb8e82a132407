import type { ActionPlanSeed, Ref } from '../../content-model.ts'

/** What every department's brand action plan of fiscal 2026 has in common. */
export function fiscalYear2026(department: Ref) {
  return {
    slug: `${department}-2026`,
    sample: true,
    department,
    startsInFiscalYear: 2026,
    endsInFiscalYear: 2026,
    identity: 'chi-no-koryu-to-sozo',
  } satisfies Partial<ActionPlanSeed>
}
