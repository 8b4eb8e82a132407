import type { Issue } from '../issue/issue.ts'
import { block } from '../issue/report.ts'
import { locales } from '../localized/localized.ts'
import { normalizeText } from '../text/text.ts'
import { indicatorColumnTerms } from './terms.ts'
import { type IndicatorColumn, indicatorColumns } from './vocabulary.ts'

/** Where each column of the file is; columns that are not ours are left alone. */
export type IndicatorHeader = Partial<Record<IndicatorColumn, number>>

/**
 * Reads the first line. Headings may be in any of our languages, in any order and among others. Without indicator,
 * year and value there is nothing to import (`indicator-file.column-missing`); a heading that is there twice could mean
 * either (`indicator-file.column-twice`).
 */
export function readIndicatorHeader(cells: readonly string[]): { header: IndicatorHeader; issues: Issue[] } {
  const header: IndicatorHeader = {}
  const issues: Issue[] = []
  for (const [index, cell] of cells.entries()) {
    const column = indicatorColumns.find((each) => namesOf(each).includes(simplify(cell)))
    if (!column) continue
    if (header[column] === undefined) header[column] = index
    else issues.push(block('indicator-file.column-twice', column, { column }))
  }
  for (const column of ['indicator', 'fiscalYear', 'value'] as const)
    if (header[column] === undefined) issues.push(block('indicator-file.column-missing', column, { column }))
  return { header, issues }
}

const otherNames: Partial<Record<IndicatorColumn, readonly string[]>> = {
  indicator: ['指標の名前', '指標名', '指標id', 'slug', 'id', 'name'],
  fiscalYear: ['年', 'year', 'fiscal_year'],
  value: ['実績', '実績値', '数値'],
  sampleSize: ['標本数', 'サンプル数', 'n', 'sample_size', 'answers'],
  note: ['備考', '注記', 'notes'],
}
const simplify = (name: string) => normalizeText(name).toLowerCase().replaceAll(' ', '')
const namesOf = (column: IndicatorColumn) =>
  [column, ...locales.map((locale) => indicatorColumnTerms[column][locale]), ...(otherNames[column] ?? [])].map(
    simplify,
  )
