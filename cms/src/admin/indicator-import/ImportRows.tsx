import type { ImportedValue } from '@aritai/domain'
import type { ImportReport, ReportedRow } from '../../collections/indicators/import/import-report.ts'
import type { Language } from '../workspace/language.ts'
import { type Column, DataTable, DocumentLink } from '../workspace/parts/index.ts'
import { importWords } from './import-words.ts'

/** The rows of the file as a table: old and new value, or what is to be put right and in which cell. */
export function ImportRows({ report, language }: { report: ImportReport; language: Language }) {
  const words = importWords(language)
  const { added, changed, wrong } = report.counts
  const telling = added + changed + wrong
  const columns: Column<ReportedRow>[] = [
    { id: 'line', heading: words.line, cell: ({ line }) => line },
    {
      id: 'indicator',
      heading: words.indicator,
      cell: ({ id, indicator }) =>
        id && indicator ? (
          <DocumentLink collection="indicators" id={id}>
            {indicator}
          </DocumentLink>
        ) : (
          '—'
        ),
    },
    { id: 'year', heading: words.year, cell: ({ fiscalYear }) => fiscalYear ?? '—' },
    { id: 'before', heading: words.before, cell: (row) => <Value row={row} value={row.before} language={language} /> },
    { id: 'after', heading: words.after, cell: (row) => <Value row={row} value={row.after} language={language} /> },
    { id: 'state', heading: words.state, cell: (row) => <State row={row} /> },
  ]
  const caption =
    report.rows.length < telling ? `${words.rows}。${words.shownOf(report.rows.length, telling)}` : words.rows
  return <DataTable caption={caption} columns={columns} rows={report.rows} keyOf={({ line }) => String(line)} />
}

function State({ row: { effect, effectLabel, issues } }: { row: ReportedRow }) {
  return (
    <>
      <strong>{effect === 'wrong' ? `⚠ ${effectLabel}` : effectLabel}</strong>
      {issues.length > 0 && (
        <ul className="indicator-import__issues">
          {issues.map(({ column, text }) => (
            <li key={`${column} ${text}`}>
              {column && <b>{column}：</b>}
              {text}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Value({ row, value, language }: { row: ReportedRow; value: ImportedValue | undefined; language: Language }) {
  const words = importWords(language)
  if (!value) return <>{row.effect === 'wrong' ? '—' : words.none}</>
  const details = [
    ...(value.sampleSize ? [words.answers(value.sampleSize)] : []),
    ...(value.interim ? [words.interim] : []),
    ...(value.note ? [value.note] : []),
  ]
  return (
    <>
      {value.value.toLocaleString('ja', { maximumFractionDigits: 6 })}
      {row.unit}
      {details.length > 0 && <span className="indicator-import__help">{details.join('、')}</span>}
    </>
  )
}
