/**
 * Words on one line: names and titles may hold line breaks, with which a header of a mail could be forged, and marks
 * that turn the direction of what follows.
 */
export function oneLine(words: string): string {
  return words
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
}
