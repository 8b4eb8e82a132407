import type { DataTable } from '@aritai/domain'
import type { SiteLocals } from '../../locals.ts'
import {
  type Dataset,
  datasets,
  getIndicatorRecords,
  getMeasureRecords,
  getVoiceRecords,
} from '../../queries/open-data.ts'
import { presentIndicatorTable } from './indicator-table.ts'
import { presentMeasureTable, presentVoiceTable } from './tables.ts'

/** The table of a data set by its name in the address, or undefined where there is none. */
export function getDataTable(
  name: string | undefined,
  { citizens, siteUrl }: Pick<SiteLocals, 'citizens' | 'siteUrl'>,
): DataTable | undefined {
  const dataset: Dataset | undefined = datasets.find((each) => each === name)
  if (citizens === undefined || dataset === undefined) return undefined
  switch (dataset) {
    case 'indicators':
      return presentIndicatorTable(getIndicatorRecords(citizens))
    case 'measures':
      return presentMeasureTable(getMeasureRecords(citizens), siteUrl)
    case 'voices':
      return presentVoiceTable(getVoiceRecords(citizens), siteUrl)
  }
}
