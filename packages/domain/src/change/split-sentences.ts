/**
 * Cuts a text into sentences, headings and list items without losing a character: joined they are the text again. A
 * sentence ends after 。！？ (and after a full stop before a space), with the brackets that close behind it, or at the
 * end of a line; the space after it belongs to it. What stands in 「」 is not cut: 「そうだね。」と言った is one sentence.
 */
export function splitSentences(text: string): string[] {
  const sentences: string[] = []
  const closings = findClosings(text)
  let start = 0
  let index = 0
  while (index < text.length) {
    const closing = closings.get(index)
    if (closing !== undefined) index = closing
    else if (isEnd(text, index)) {
      const end = findEnd(text, index)
      sentences.push(text.slice(start, end))
      start = end
      index = end - 1
    }
    index += 1
  }
  if (start < text.length) sentences.push(text.slice(start))
  return sentences
}

const closingOf: Record<string, string> = { '「': '」', '『': '』', '（': '）', '(': ')', '“': '”' }
const closingMarks = new Set([...Object.values(closingOf), '】', '〉', '》', '"', '’'])

/** Where each outermost bracket closes. One that is not closed on its line opens nothing. */
function findClosings(text: string): Map<number, number> {
  const closings = new Map<number, number>()
  let open: { at: number; closing: string }[] = []
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index)
    if (character === '\n') open = []
    else if (closingOf[character] !== undefined) open.push({ at: index, closing: closingOf[character] })
    else if (open.at(-1)?.closing === character) closings.set(open.pop()?.at ?? index, index)
  }
  return closings
}

function isEnd(text: string, index: number): boolean {
  const character = text.charAt(index)
  if (character === '\n' || '。！？!?｡'.includes(character)) return true
  if (character === '．') return !/\p{Nd}/u.test(text.charAt(index - 1))
  return character === '.' && /\s|^$/u.test(text.charAt(index + 1))
}

/** Past the marks, closing brackets and spaces that belong to the sentence that ends at `index`. */
function findEnd(text: string, index: number): number {
  let end = index + 1
  if (text.charAt(index) !== '\n')
    while (end < text.length && ('。！？!?｡'.includes(text.charAt(end)) || closingMarks.has(text.charAt(end)))) end += 1
  while (end < text.length && /\s/u.test(text.charAt(end))) end += 1
  return end
}
