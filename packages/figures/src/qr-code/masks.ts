import type { Modules } from './function-patterns.ts'

/** The eight masks (ISO/IEC 18004, 7.8.2): true where a module is inverted. */
export const masks: readonly ((row: number, column: number) => boolean)[] = [
  (row, column) => (row + column) % 2 === 0,
  (row) => row % 2 === 0,
  (_, column) => column % 3 === 0,
  (row, column) => (row + column) % 3 === 0,
  (row, column) => (Math.floor(row / 2) + Math.floor(column / 3)) % 2 === 0,
  (row, column) => ((row * column) % 2) + ((row * column) % 3) === 0,
  (row, column) => (((row * column) % 2) + ((row * column) % 3)) % 2 === 0,
  (row, column) => (((row + column) % 2) + ((row * column) % 3)) % 2 === 0,
]

/** Fifteen bits that name level M and the mask (7.9), drawn twice. */
export function drawFormat(modules: Modules, mask: number): void {
  const size = modules.length
  let rest = mask
  for (let step = 0; step < 10; step += 1) rest = (rest << 1) ^ ((rest >> 9) * 0x537)
  const bits = ((mask << 10) | rest) ^ 0x5412
  const set = (row: number, column: number, dark: boolean) => {
    const line = modules[row]
    if (line) line[column] = dark
  }
  for (let at = 0; at < 15; at += 1) {
    const dark = ((bits >> at) & 1) === 1
    const along = at < 6 ? at : at < 8 ? at + 1 : at === 8 ? 7 : 14 - at
    if (at < 8) set(along, 8, dark)
    else set(8, along, dark)
    if (at < 8) set(8, size - 1 - at, dark)
    else set(size - 15 + at, 8, dark)
  }
  set(size - 8, 8, true)
}

/** How hard a code is to read: long runs, squares, patterns like a finder, imbalance (7.8.3). */
export function getPenalty(modules: Modules): number {
  const rows = modules.map((row) => row.map((dark) => (dark ? '1' : '0')).join(''))
  const columns = modules.map((_, column) => modules.map((row) => (row[column] ? '1' : '0')).join(''))
  const lines = [...rows, ...columns]
  const runs = lines.flatMap((line) => line.match(/0{5,}|1{5,}/g) ?? []).reduce((sum, run) => sum + run.length - 2, 0)
  const finders = lines.reduce((sum, line) => sum + (line.match(/(?=10111010000|00001011101)/g)?.length ?? 0), 0)
  let squares = 0
  for (let row = 1; row < rows.length; row += 1)
    for (let column = 1; column < rows.length; column += 1) {
      const four = `${rows[row - 1]?.slice(column - 1, column + 1)}${rows[row]?.slice(column - 1, column + 1)}`
      if (four === '0000' || four === '1111') squares += 1
    }
  const dark = rows.join('').replaceAll('0', '').length / rows.length ** 2
  return runs + 3 * squares + 40 * finders + 10 * Math.floor(Math.abs(dark * 100 - 50) / 5)
}
