/**
 * Text ready for comparing, searching and checking: NFKC, ～ and 〜 alike (〜), every run of spaces one space, at most
 * one empty line, no control or direction characters. Not for showing: NFKC turns ！ into ! and ① into 1.
 */
export function normalizeText(text: string): string {
  return fold(stripInvisible(text.replaceAll('～', '〜')).normalize('NFKC'))
}

/** Text as it is kept and shown: the teller's own characters (NFC), without invisible ones, newlines as `\n`. */
export function cleanText(text: string): string {
  return stripInvisible(text)
    .normalize('NFC')
    .replace(/(?<![ \t])[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** Characters as a person counts them: 👨‍👩‍👧 and が (two code points) are one. */
export function countCharacters(text: string): number {
  let count = 0
  for (const _ of graphemes.segment(text)) count += 1
  return count
}

const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' })

/** Control and format characters, except line feed, tab and what emoji are made with (joiners and tags). */
const invisible = /(?!\n|\t|\u200c|\u200d|[\u{e0020}-\u{e007f}])[\p{Cc}\p{Cf}]/gu

function stripInvisible(text: string): string {
  return text.replace(/\r\n|[\r\u0085\u2028\u2029]/g, '\n').replace(invisible, '')
}

function fold(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replaceAll(' \n', '\n')
    .replaceAll('\n ', '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
