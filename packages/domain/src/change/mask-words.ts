/** What stands where words were taken out of a record; always the same, so that not even their length is told. */
export const maskedWords = '■■■'

/** Fewest characters that can be taken out: one character alone stands in too many words. */
export const maskMinimum = 2

/** Whether `words` are long enough to be taken out of a record. */
export function canMask(words: string): boolean {
  return readLetters(words).length >= maskMinimum
}

/**
 * `text` with every place of `words` replaced by `maskedWords`, to take back a name that was published by mistake.
 * Width, letter case and spaces do not matter: 塩尻 花子 is found as 塩尻花子 too. Words too short change nothing.
 */
export function maskWords(text: string, words: string): string {
  const wanted = readLetters(words).map(({ folded }) => folded)
  if (wanted.length < maskMinimum) return text
  const letters = readLetters(text)
  let masked = ''
  let end = 0
  for (let at = 0; at <= letters.length - wanted.length; at += 1) {
    if (!wanted.every((folded, index) => letters[at + index]?.folded === folded)) continue
    const last = at + wanted.length - 1
    masked += text.slice(end, letters[at]?.start) + maskedWords
    end = letters[last]?.end ?? end
    at = last
  }
  return masked + text.slice(end)
}

type Letter = { folded: string; start: number; end: number }

/** The characters of a text that are not spaces, folded for comparing, with their places in it. */
function readLetters(text: string): Letter[] {
  const read: Letter[] = []
  for (const { segment, index } of characters.segment(text)) {
    // One character can fold to several (㈱ to (株)), which then share its place.
    for (const folded of segment.normalize('NFKC').toLowerCase().replace(/\s/g, ''))
      read.push({ folded, start: index, end: index + segment.length })
  }
  return read
}

const characters = new Intl.Segmenter('ja', { granularity: 'grapheme' })
