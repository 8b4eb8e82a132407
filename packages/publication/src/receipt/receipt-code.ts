import { createHmac, randomBytes } from 'node:crypto'

/** Crockford's base 32: digits and capitals without I, L, O, U, which are misread or misheard. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const symbols = 16

/** A random 128-bit token for one form shown to one person, 22 characters of base64url. */
export const createFormToken = (): string => randomBytes(16).toString('base64url')
export const isFormToken = (value: string): boolean => /^[\w-]{21}[AQgw]$/.test(value)

/**
 * The receipt of one told story: 16 symbols (80 bits) and a check symbol. Derived from the form's token and the hash of
 * what was sent, so that the same form sent twice is one receipt; without the token nobody can compute it.
 */
export function createReceiptCode(formToken: string, contentHash: string): string {
  const digest = createHmac('sha256', formToken).update('aritai receipt v1\0').update(contentHash).digest()
  const body = toSymbols(digest.subarray(0, 10))
  return body + getCheckSymbol(body)
}

/** For reading out and writing down: `ABCD-EFGH-JKMN-PQRST`. */
export function formatReceiptCode(code: string): string {
  return [code.slice(0, 4), code.slice(4, 8), code.slice(8, 12), code.slice(12)].join('-')
}

/**
 * Reads a receipt as people type it: full-width letters and digits, small letters, hyphens, long-vowel marks and spaces
 * of any kind anywhere, O for 0, I or L for 1. Undefined if it is no receipt or its check symbol tells of a slip: any
 * one wrong symbol and any two swapped neighbours are noticed.
 */
export function parseReceiptCode(input: string): string | undefined {
  if (input.length > 200) return undefined
  const code = input
    .normalize('NFKC')
    .replace(/[\s\p{Pd}\p{Cf}\u2212\u30fc\u2500\u2501_.,]/gu, '')
    .toUpperCase()
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  if (!/^[0-9A-HJKMNP-TV-Z]{17}$/.test(code)) return undefined
  return getCheckSymbol(code.slice(0, symbols)) === code.at(symbols) ? code : undefined
}

function toSymbols(bytes: Uint8Array): string {
  let bits = BigInt(`0x${Buffer.from(bytes).toString('hex')}`)
  let text = ''
  for (let index = 0; index < symbols; index++) {
    text = alphabet.charAt(Number(bits % 32n)) + text
    bits /= 32n
  }
  return text
}

/** A weighted sum in GF(32), x⁵ + x² + 1: the weights are different powers of x, so swaps are noticed too. */
function getCheckSymbol(body: string): string {
  let sum = 0
  for (const symbol of body) sum = timesX(sum ^ alphabet.indexOf(symbol))
  return alphabet.charAt(sum)
}

const timesX = (value: number) => (value & 16 ? ((value << 1) ^ 0b100101) & 31 : value << 1)
