const characters = new Intl.Segmenter('ja', { granularity: 'grapheme' })

/** How words begin, on one line and in at most `longest` characters: a name for what has none. */
export function toExcerpt(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const shown = Array.from(characters.segment(line), ({ segment }) => segment)
  return shown.length <= longest ? line : `${shown.slice(0, longest).join('')}…`
}
