/** Characters that must not begin a line (行頭禁則) and those that must not end one (行末禁則). */
const neverFirst = new Set('、。，．・：；？！）」』】〉》〕］｝ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々…,.!?:;)]}%')
const neverLast = new Set('（「『【〈《〔［｛([{')

/**
 * Breaks a text into lines of at most `width` em for SVG, which does not break lines by itself. Japanese breaks
 * between characters except where 禁則 forbids it; Latin words stay whole unless one is longer than a line.
 */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const token of getTokens(text, width)) {
    const candidate = line + token
    if (line !== '' && measureText(candidate.trimEnd()) > width && !neverFirst.has(token)) {
      const carried = takeTrailingOpeners(line)
      lines.push(line.slice(0, line.length - carried.length).trim())
      line = carried + token.trimStart()
    } else {
      line = candidate
    }
  }
  if (line.trim() !== '') lines.push(line.trim())
  return lines.filter((each) => each !== '')
}

/** Width of a text in em: Latin letters count a little more than half. */
export function measureText(text: string): number {
  let width = 0
  for (const character of text) width += /[\u0020-\u024f]/.test(character) ? 0.56 : 1
  return width
}

function getTokens(text: string, width: number): string[] {
  const tokens = text.replace(/\s+/g, ' ').match(/[\u0021-\u024f]+ ?|[^\u0021-\u024f]/gu) ?? []
  return tokens.flatMap((token) => (measureText(token) > width ? [...token] : [token]))
}

function takeTrailingOpeners(line: string): string {
  const characters = [...line]
  let start = characters.length
  while (start > 1 && neverLast.has(characters[start - 1] ?? '')) start -= 1
  return characters.slice(start).join('')
}
