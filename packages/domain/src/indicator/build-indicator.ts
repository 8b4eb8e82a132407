import type { IndicatorRecord } from './indicator.ts'

/** A measured indicator from a survey: 50 % in fiscal 2023, on the way to 60 % in 2026 and 75 % in 2032. */
export function buildIndicator(fields: Partial<IndicatorRecord> = {}): IndicatorRecord {
  return {
    direction: 'up',
    basis: 'survey',
    source: { ja: '市民意識調査（令和5年度）' },
    decimals: 1,
    baseline: { fiscalYear: 2023, value: 50, sampleSize: 1204 },
    targets: [
      { fiscalYear: 2026, value: 60 },
      { fiscalYear: 2032, value: 75 },
    ],
    values: [],
    ...fields,
  }
}
