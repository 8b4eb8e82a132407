import { type DataTable, getPublishableValues, isMeasured, terms } from '@aritai/domain'
import type { IndicatorParts } from '../../queries/indicator-parts.ts'

/**
 * One row for each fiscal year and kind of value. An indicator without evidence has one row without a value. Values of groups follow
 * those of everybody, with area and generation; hidden ones have no row.
 */
export function presentIndicatorTable(records: readonly IndicatorParts[]): DataTable {
  return {
    columns: [
      { key: 'id', label: '指標ID' },
      { key: 'name', label: '指標名' },
      { key: 'name_en', label: '指標名_英語' },
      { key: 'definition', label: '定義' },
      { key: 'unit', label: '単位' },
      { key: 'basis', label: '根拠' },
      { key: 'direction', label: '向き' },
      { key: 'level', label: '種類' },
      { key: 'fiscal_year', label: '年度' },
      { key: 'value_kind', label: '区分' },
      { key: 'value', label: '値' },
      { key: 'sample_size', label: '回答数' },
      { key: 'source', label: '出典' },
      { key: 'source_url', label: '出典URL' },
      { key: 'sample', label: '見本' },
      { key: 'area', label: '地域' },
      { key: 'generation', label: '世代' },
    ],
    rows: records.flatMap(presentIndicatorRows),
  }
}

function presentIndicatorRows({ indicator, areas }: IndicatorParts) {
  const common = {
    id: indicator.slug,
    name: indicator.name.ja,
    name_en: indicator.name.en ?? null,
    definition: indicator.definition.ja,
    unit: indicator.unit.ja,
    basis: terms.indicatorBasis[indicator.basis].ja,
    direction: terms.indicatorDirection[indicator.direction].ja,
    level: terms.indicatorLevel[indicator.level].ja,
    source: indicator.source?.ja ?? null,
    source_url: indicator.sourceUrl ?? null,
    sample: indicator.sample,
  }
  const row = (
    fiscal_year: number | null,
    value_kind: string,
    value: number | null,
    sample_size: number | null = null,
    place: { area: string | null; generation: string | null } = { area: null, generation: null },
  ) => ({ ...common, fiscal_year, value_kind, value, sample_size, ...place })
  if (!isMeasured(indicator)) return [row(null, '未測定', null)]
  const { baseline, targets } = indicator
  return [
    row(baseline.fiscalYear, '基準', baseline.value, baseline.sampleSize ?? null),
    ...getPublishableValues(indicator).map((value) =>
      row(value.fiscalYear, value.interim ? '途中経過' : '実績', value.value, value.sampleSize ?? null),
    ),
    ...targets.map((target) => row(target.fiscalYear, '目標', target.value)),
    ...(indicator.breakdowns ?? []).flatMap(({ fiscalYear, groups }) =>
      groups.flatMap(({ area, generation, shown }) =>
        // A group of a district that is not public would read as one of the whole city.
        shown && (!area || areas.some(({ id }) => id === area))
          ? row(fiscalYear, '内訳', shown.value, shown.sampleSize, {
              area: areas.find(({ id }) => id === area)?.name.ja ?? null,
              generation: generation ? terms.generation[generation].ja : null,
            })
          : [],
      ),
    ),
  ]
}
