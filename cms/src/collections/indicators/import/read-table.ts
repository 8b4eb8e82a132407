import { type IndicatorRow, type Issue, indicatorColumns, readIndicatorHeader } from '@aritai/domain'
import { CsvError, parse } from 'csv-parse/sync'
import type { Label } from '../../../fields/label.ts'

export const rowLimit = 5000

/** The rows of the file, with the number a spreadsheet shows beside them; or what keeps the file from being read. */
export type IndicatorTable =
  | { rows: (IndicatorRow & { line: number })[]; issues: Issue[]; trouble?: undefined }
  | { rows: []; issues: []; trouble: Label }

/** Reads CSV, or what was copied from a spreadsheet (separated by tabs). Cells that the file has not are empty. */
export function readIndicatorTable(text: string): IndicatorTable {
  if (text.trim() === '') return failed(troubles.empty)
  let records: string[][]
  try {
    records = parse(text, {
      bom: true,
      delimiter: text.slice(0, text.indexOf('\n')).includes('\t') ? '\t' : ',',
      relax_column_count: true,
      max_record_size: 20_000,
      to: rowLimit + 2,
    })
  } catch (error) {
    if (error instanceof CsvError) return failed(troubles.notCsv(Number(error.lines) || 1))
    throw error
  }
  const [first = [], ...others] = records
  if (others.length > rowLimit) return failed(troubles.tooManyRows)
  const { header, issues } = readIndicatorHeader(first)
  if (issues.length > 0) return { rows: [], issues }
  const rows = others.map((cells, index) => {
    const row = indicatorColumns.map((column) => [column, cells[header[column] ?? -1] ?? ''])
    return { ...(Object.fromEntries(row) as IndicatorRow), line: index + 2 }
  })
  return { rows, issues: [] }
}

const failed = (trouble: Label): IndicatorTable => ({ rows: [], issues: [], trouble })

const troubles = {
  empty: { ja: 'ファイルが空です。', en: 'The file is empty.' },
  notCsv: (line: number): Label => ({
    ja: `${line}行目あたりで、CSVとして読めなくなっています。引用符（"）が閉じているか確かめてください。`,
    en: `Around line ${line} this is no CSV any more. Is every quotation mark (") closed?`,
  }),
  tooManyRows: {
    ja: `一度に読み込めるのは${rowLimit.toLocaleString('ja')}行までです。分けて読み込んでください。`,
    en: `At most ${rowLimit.toLocaleString('en')} rows can be imported at once. Divide the file.`,
  },
}
