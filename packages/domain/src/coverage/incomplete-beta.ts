/**
 * The regularised incomplete beta function: the share of the beta distribution (a, b) below x, by its continued
 * fraction (Lentz). For a and b of 1 or more and x from 0 to 1; good to ten digits.
 */
export function getBetaShare(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  // The fraction converges fast on this side of the middle; the other side is its mirror.
  if (x > (a + 1) / (a + b + 2)) return 1 - getBetaShare(1 - x, b, a)
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)) / a
  return front * getFraction(x, a, b)
}

const smallest = 1e-300
const enough = 1e-12
const mostSteps = 500

function getFraction(x: number, a: number, b: number): number {
  let numerator = 1
  let denominator = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1))
  let value = denominator
  for (let step = 1; step <= mostSteps; step += 1) {
    const even = (step * (b - step) * x) / ((a + 2 * step - 1) * (a + 2 * step))
    const odd = (-(a + step) * (a + b + step) * x) / ((a + 2 * step) * (a + 2 * step + 1))
    let change = 1
    for (const term of [even, odd]) {
      denominator = 1 / awayFromZero(1 + term * denominator)
      numerator = awayFromZero(1 + term / numerator)
      change = numerator * denominator
      value *= change
    }
    if (Math.abs(change - 1) < enough) break
  }
  return value
}

const awayFromZero = (value: number) => (Math.abs(value) < smallest ? smallest : value)

const lanczos = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
]

/** ln Γ(x) for x of 1 or more. */
function logGamma(x: number): number {
  const t = x - 1 + lanczos.length - 0.5
  const series = lanczos.reduce((sum, factor, index) => sum + factor / (x + index), 0.9999999999998099)
  return Math.log(Math.sqrt(2 * Math.PI) * series) + (x - 0.5) * Math.log(t) - t
}
