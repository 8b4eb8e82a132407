import type { QrVersion } from './versions.ts'

/** Modules of a code, `modules[row][column]`: dark, light, or not yet drawn. */
export type Modules = (boolean | undefined)[][]

/** Everything that is the same for every text: finders, timing, alignment, and room for format and version. */
export function drawFunctionPatterns({ version, size, alignment }: QrVersion): Modules {
  const modules: Modules = Array.from({ length: size }, () => Array.from({ length: size }))
  const set = (row: number, column: number, dark: boolean) => {
    const line = modules[row]
    if (line && column >= 0 && column < size) line[column] = dark
  }
  for (let at = 0; at < size; at += 1) {
    set(6, at, at % 2 === 0)
    set(at, 6, at % 2 === 0)
  }
  for (const [row, column] of [
    [3, 3],
    [3, size - 4],
    [size - 4, 3],
  ] as const)
    drawSquare(set, row, column, 4, [0, 1, 3])
  for (const row of alignment)
    for (const column of alignment) if (!isNearFinder(row, column, size)) drawSquare(set, row, column, 2, [0, 2])
  reserveFormat(modules, size)
  if (version >= 7) drawVersion(set, version, size)
  return modules
}

/** Rings around a centre; `dark` lists the distances that are dark. */
function drawSquare(
  set: (row: number, column: number, dark: boolean) => void,
  row: number,
  column: number,
  reach: number,
  dark: number[],
) {
  for (let y = -reach; y <= reach; y += 1)
    for (let x = -reach; x <= reach; x += 1) {
      const distance = Math.max(Math.abs(x), Math.abs(y))
      set(row + y, column + x, dark.includes(distance))
    }
}

const isNearFinder = (row: number, column: number, size: number) =>
  (row === 6 && column === 6) || (row === 6 && column === size - 7) || (row === size - 7 && column === 6)

function reserveFormat(modules: Modules, size: number): void {
  for (let at = 0; at < 9; at += 1) {
    for (const [row, column] of [
      [8, at],
      [at, 8],
      [8, size - 1 - at],
      [size - 1 - at, 8],
    ] as const) {
      const line = modules[row]
      if (line && at < 8 + Number(row < 9 && column < 9) && line[column] === undefined) line[column] = false
    }
  }
}

/** Eighteen bits beside two of the finders, from version 7 on (ISO/IEC 18004, 7.10). */
function drawVersion(set: (row: number, column: number, dark: boolean) => void, version: number, size: number): void {
  let rest = version
  for (let step = 0; step < 12; step += 1) rest = (rest << 1) ^ ((rest >> 11) * 0x1f25)
  const bits = (version << 12) | rest
  for (let at = 0; at < 18; at += 1) {
    const dark = ((bits >> at) & 1) === 1
    const [long, short] = [size - 11 + (at % 3), Math.floor(at / 3)]
    set(long, short, dark)
    set(short, long, dark)
  }
}
