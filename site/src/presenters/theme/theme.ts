import { getContrast, mix, type Rgb, readHex, writeHex } from './colour.ts'

/** The city's accent colour in the roles the styles know. Every pair that carries text meets WCAG AA and more. */
export type Theme = Record<'accent' | 'onAccent' | 'accentInk' | 'accentSoft' | 'accentLine', string>

const paper: Rgb = [255, 254, 251]
const shade: Rgb = [247, 245, 239]
const white: Rgb = [255, 255, 255]
const black: Rgb = [26, 26, 26]
/** For text in the accent colour we ask more than the 4.5 of AA: links are long in Japanese. */
const textContrast = 5.5

/** `accentColour` is `#rrggbb` of the brand kit. A pale colour is darkened until text in it can be read. */
export function presentTheme(accentColour: string): Theme {
  const accent = readHex(accentColour)
  const soft = mix(paper, accent, 0.07)
  return {
    accent: writeHex(accent),
    onAccent: writeHex(getContrast(accent, white) >= getContrast(accent, [0, 0, 0]) ? white : [0, 0, 0]),
    accentInk: writeHex(darkenUntilReadable(accent, [paper, shade, soft])),
    accentSoft: writeHex(soft),
    accentLine: writeHex(mix(paper, accent, 0.35)),
  }
}

/** The theme as a style sheet that overrides `styles/tokens.css`. */
export const writeThemeCss = (theme: Theme): string =>
  `:root:root{--accent:${theme.accent};--on-accent:${theme.onAccent};--accent-ink:${theme.accentInk};` +
  `--accent-soft:${theme.accentSoft};--accent-line:${theme.accentLine}}\n`

function darkenUntilReadable(colour: Rgb, grounds: readonly Rgb[]): Rgb {
  for (let share = 0; share < 1; share += 0.04) {
    const darker = mix(colour, black, share)
    if (grounds.every((ground) => getContrast(darker, ground) >= textContrast)) return darker
  }
  return black
}
