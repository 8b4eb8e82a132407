/** A text made ready for patterns, with the way back: `origins[i]` is where the i-th unit of `text` came from. */
export type FoldedText = { text: string; origins: number[] }

/**
 * Full-width digits and letters, dashes of every kind between digits, and characters nobody sees would hide a number:
 * they are folded, one character at a time, so that a finding can be shown in the words as they were written.
 */
export function foldForPatterns(original: string): FoldedText {
  let text = ''
  const origins: number[] = []
  let index = 0
  for (const character of original) {
    const folded = foldCharacter(character)
    for (let unit = 0; unit < folded.length; unit += 1) origins.push(index)
    text += folded
    index += character.length
  }
  origins.push(index)
  return { text: joinDigits(text), origins }
}

function foldCharacter(character: string): string {
  if (/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/.test(character)) return ''
  if (/[‐-―−﹣－]/.test(character)) return '-'
  return character.normalize('NFKC')
}

/** The long-vowel sign and the kanji one stand for a dash between digits only (090ー1234): lengths stay as they are. */
function joinDigits(text: string): string {
  return text.replace(/(?<=\d)[ー一](?=\d)/g, '-')
}
