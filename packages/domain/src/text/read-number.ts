import { normalizeText } from './text.ts'

/**
 * The number that somebody wrote in a spreadsheet: `52.3`, `５２．３`, `1,204`, `△41` and `▲41` for −41 as in budgets, `52.3%`
 * (the sign is dropped). Undefined for anything else, such as `約50`, `1,23`, `1.2.3`, `1e3` or two numbers.
 */
export function readNumber(text: string): number | undefined {
  const words = normalizeText(text)
    .replaceAll(' ', '')
    .replace(/%$/, '')
    .replace(/^[△▲−‐–—]/, '-')
    .replace(/^\+/, '')
  if (!/^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(words)) return undefined
  const number = Number(words.replaceAll(',', ''))
  return Number.isFinite(number) ? number : undefined
}
