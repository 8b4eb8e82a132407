/** A table to be given away: stable column names for programs, labels for people. */
export type DataTable = {
  columns: readonly { key: string; label: string }[]
  rows: readonly Readonly<Record<string, DataValue>>[]
}
export type DataValue = string | number | boolean | null

/** Makes spreadsheet programs on Windows read UTF-8. */
export const byteOrderMark = '\uFEFF'

/** RFC 4180: CRLF, quotes doubled, Japanese labels in the first line. */
export function writeCsv({ columns, rows }: DataTable): string {
  const lines = [
    columns.map(({ label }) => writeCell(label)),
    ...rows.map((row) => columns.map(({ key }) => writeCell(row[key] ?? null))),
  ]
  return lines.map((cells) => `${cells.join(',')}\r\n`).join('')
}

export const writeJson = ({ rows }: DataTable): string => `${JSON.stringify(rows, null, 1)}\n`

/**
 * A text that begins like a formula (= + - @ tab CR, in either width) gets an apostrophe, so that no spreadsheet runs
 * what somebody wrote. Numbers stay numbers.
 */
function writeCell(value: DataValue): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const safe = /^[\s\u200b\ufeff]*[=+\-@＝＋－＠\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
