import { isPercent } from '../indicator/sample-caution.ts'
import type { Issue } from '../issue/issue.ts'
import { advise } from '../issue/report.ts'
import type { ImportTarget } from './import-row.ts'

const manyTimes = 10

/**
 * Advice on a value that may have been mistyped, held against what is known of other years: percent over 100 where no
 * other value is (`indicator-row.percent-over-hundred`), and ten times the value before it or a tenth of it
 * (`indicator-row.value-tenfold`, `…-tenth`). Rates of success may exceed 100 and small counts may leap, so nothing is stopped.
 */
export function checkPlausibility(target: ImportTarget, fiscalYear: number, value: number): Issue[] {
  const others = getOtherValues(target, fiscalYear)
  const issues: Issue[] = []
  if (isPercent(target) && value > 100 && others.every((other) => other.value <= 100))
    issues.push(advise('indicator-row.percent-over-hundred', 'value', { value }))
  const last = others.filter((other) => other.fiscalYear < fiscalYear && !other.interim).at(-1)
  // From or to nothing there is no factor, and across zero none that says anything of digits.
  if (!last || last.value * value <= 0) return issues
  const [more, less] = [countTimes(value, last.value), countTimes(last.value, value)]
  if (more >= manyTimes) issues.push(advise('indicator-row.value-tenfold', 'value', { last: last.value, times: more }))
  if (less >= manyTimes) issues.push(advise('indicator-row.value-tenth', 'value', { last: last.value, times: less }))
  return issues
}

/** How many times one number is another; 11 is ten times 1.1, though not quite in binary. */
const countTimes = (one: number, other: number) => Math.floor(one / other + 1e-9)

/** The values of other years that are known, the baseline among them, oldest first. */
function getOtherValues({ baseline, values }: ImportTarget, fiscalYear: number) {
  return [...(baseline ? [baseline] : []), ...values]
    .flatMap(({ fiscalYear: year, value, interim }) =>
      typeof year === 'number' && typeof value === 'number' && year !== fiscalYear
        ? [{ fiscalYear: year, value, interim }]
        : [],
    )
    .sort((a, b) => a.fiscalYear - b.fiscalYear)
}
