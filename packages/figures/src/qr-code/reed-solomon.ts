/** Powers of the generator 2 in the field GF(256) of QR codes (polynomial 0x11d), and their logarithms. */
const exponents: number[] = []
const logarithms: number[] = []
for (let power = 0, value = 1; power < 255; power += 1) {
  exponents[power] = value
  logarithms[value] = power
  value = value < 128 ? value * 2 : (value * 2) ^ 0x11d
}

const multiply = (a: number, b: number): number =>
  a === 0 || b === 0 ? 0 : (exponents[((logarithms[a] ?? 0) + (logarithms[b] ?? 0)) % 255] ?? 0)

/** `count` error correction codewords for a block of data codewords (ISO/IEC 18004, 7.5.2). */
export function getCorrection(data: readonly number[], count: number): number[] {
  const generator = getGenerator(count)
  const rest = Array.from({ length: count }, () => 0)
  for (const codeword of data) {
    const factor = codeword ^ (rest.shift() ?? 0)
    rest.push(0)
    for (const [index, coefficient] of generator.entries())
      rest[index] = (rest[index] ?? 0) ^ multiply(coefficient, factor)
  }
  return rest
}

/** Coefficients of (x − 2⁰)(x − 2¹)… without the leading 1. */
function getGenerator(degree: number): number[] {
  let polynomial = [1]
  for (let root = 0; root < degree; root += 1) {
    const next = [...polynomial, 0]
    for (const [index, coefficient] of polynomial.entries()) {
      next[index + 1] = (next[index + 1] ?? 0) ^ multiply(coefficient, exponents[root] ?? 0)
    }
    polynomial = next
  }
  return polynomial.slice(1)
}
