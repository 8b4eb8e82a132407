import { findVersion, getCodewords } from './codewords.ts'
import { drawFunctionPatterns, type Modules } from './function-patterns.ts'
import { drawFormat, getPenalty, masks } from './masks.ts'

/**
 * A QR code (ISO/IEC 18004, byte mode, level M) of an address, as dark and light modules without the quiet zone.
 * Undefined for an address of more than 213 bytes.
 */
export function getQrCode(text: string): boolean[][] | undefined {
  const bytes = new TextEncoder().encode(text)
  const version = findVersion(bytes.length)
  if (version === undefined) return undefined
  const fixed = drawFunctionPatterns(version)
  const order = getDataOrder(fixed)
  const bits = getCodewords(bytes, version).flatMap((codeword) =>
    Array.from({ length: 8 }, (_, bit) => ((codeword >> (7 - bit)) & 1) === 1),
  )
  const candidates = masks.map((mask, index) => {
    const modules = fixed.map((row) => [...row])
    for (const [at, [row, column]] of order.entries()) {
      const line = modules[row]
      if (line) line[column] = (bits[at] ?? false) !== mask(row, column)
    }
    drawFormat(modules, index)
    return { modules, penalty: getPenalty(modules) }
  })
  const best = candidates.reduce((least, each) => (each.penalty < least.penalty ? each : least))
  return best.modules.map((row) => row.map((dark) => dark === true))
}

/** The free modules in the order data is written: pairs of columns from the right, up and down in turn. */
function getDataOrder(modules: Modules): [number, number][] {
  const size = modules.length
  const order: [number, number][] = []
  let upward = true
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5
    for (let step = 0; step < size; step += 1) {
      const row = upward ? size - 1 - step : step
      for (const column of [right, right - 1]) if (modules[row]?.[column] === undefined) order.push([row, column])
    }
    upward = !upward
  }
  return order
}
