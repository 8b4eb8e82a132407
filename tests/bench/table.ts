/** Prints rows under headings; numbers stand right. */
export function printTable(headings: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const cells = [headings, ...rows].map((row) => row.map((cell) => String(cell)))
  const widths = headings.map((_, column) => Math.max(...cells.map((row) => widthOf(row[column] ?? ''))))
  const isNumeric = headings.map((_, column) => rows.every((row) => typeof row[column] === 'number'))
  for (const row of cells) {
    const padded = row.map((cell, column) => {
      const gap = ' '.repeat((widths[column] ?? 0) - widthOf(cell))
      return isNumeric[column] ? gap + cell : cell + gap
    })
    console.log(`  ${padded.join('  ')}`.trimEnd())
  }
}

/** Columns on the screen: Japanese takes two for each character. */
const widthOf = (text: string) => [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0)
