import type { TextFieldSingleValidation } from 'payload'
import { wording } from '../../i18n/wording.ts'

/** Contrast that WCAG 2.2 asks of text (AA). */
const requiredContrast = 4.5

/** Accepts `#rrggbb` colours that can be read on white and carry white text. */
export const isReadableAccent: TextFieldSingleValidation = (value, { req }) => {
  if (!/^#[0-9a-f]{6}$/.test(value ?? ''))
    return wording(req, {
      ja: '「#1a5f7a」のように、小文字で書いてください。',
      en: 'Write it like #1a5f7a, in lower case.',
    })
  const contrast = contrastToWhite(value ?? '')
  if (contrast >= requiredContrast) return true
  const found = contrast.toFixed(1)
  return wording(req, {
    ja: `この色は明るすぎて、文字が読みにくくなります（白との差 ${found} 倍、4.5倍以上が必要）。`,
    en: `This colour is too light to read: contrast to white ${found}, needed 4.5.`,
  })
}

/** Contrast ratio to white of `#rrggbb`, 1 to 21, as WCAG defines it. */
export function contrastToWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  )
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}

const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
