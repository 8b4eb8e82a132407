import {
  byteOrderMark,
  formatFiscalYear,
  getFiscalYear,
  type IndicatorColumn,
  indicatorColumns,
  normalizeText,
  terms,
  writeCsv,
} from '@aritai/domain'
import { type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { isPlanner } from '../../../access/predicates.ts'
import { staffOf } from '../../../access/user.ts'
import { type Language, languageOf } from '../../../admin/workspace/language.ts'
import { today } from '../../../fields/day.ts'
import { readTargets, type Target } from './read-targets.ts'

/**
 * `GET /api/indicators/import-template`: a CSV file with a row for every indicator and this fiscal year, or the one before
 * (`?fiscalYear=`), to be filled in where there is news; with byte order mark for Excel, and no cell that a spreadsheet would run.
 */
export const templateEndpoint: Endpoint = {
  path: '/import-template',
  method: 'get',
  handler: async (req: PayloadRequest) => {
    if (isPlanner(staffOf(req)) !== true) throw new Forbidden(req.t)
    const csv = writeTemplate(await readTargets(req), getYear(req), languageOf(req.i18n))
    return new Response(byteOrderMark + csv, {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="indicators.csv"',
        'cache-control': 'no-store',
      },
    })
  },
}

/** Most figures of a year are known in the next one. */
function getYear({ query }: PayloadRequest): number {
  const current = getFiscalYear(today())
  return Number(query?.fiscalYear) === current - 1 ? current - 1 : current
}

/** Values of this year that are known already stand in it; the unit and last year's value help, and are not read. */
export function writeTemplate(targets: readonly Target[], fiscalYear: number, language: Language): string {
  const twice = new Set(
    targets.map(({ name }) => normalizeText(name)).filter((name, i, all) => all.indexOf(name) !== i),
  )
  const rows = [...targets]
    .sort((a, b) => a.name.localeCompare(b.name, 'ja'))
    .map(({ name, slug, values, document }) => {
      const known = values.find((value) => value.fiscalYear === fiscalYear)
      const last = values.find((value) => value.fiscalYear === fiscalYear - 1)
      const cells: Record<IndicatorColumn, string | number | null> = {
        indicator: twice.has(normalizeText(name)) ? slug : name,
        fiscalYear: formatFiscalYear(fiscalYear, language),
        value: known?.value ?? null,
        sampleSize: known?.sampleSize ?? null,
        interim: known?.interim ? yes[language] : null,
        note: known?.note ?? null,
      }
      return { ...cells, unit: document.unit, last: last?.value ?? null }
    })
  const columns = indicatorColumns.map((key) => ({ key: key as string, label: terms.indicatorColumn[key][language] }))
  return writeCsv({
    columns: [
      ...columns,
      { key: 'unit', label: language === 'en' ? 'Unit' : '単位' },
      { key: 'last', label: language === 'en' ? 'Last year (not read)' : '前年度の値（読み込みません）' },
    ],
    rows,
  })
}

const yes: Record<Language, string> = { ja: 'はい', en: 'yes' }
