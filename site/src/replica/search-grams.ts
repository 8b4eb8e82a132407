/** What is written into the index for one text: all pairs of neighbouring characters, and each character once. */
export type SearchGrams = { grams: string; characters: string }

/**
 * Makes a text findable by any part of a word: Japanese is written without spaces, and dictionaries miss words inside
 * compounds (書館 in 図書館), so the index holds pairs of characters. Width, kana and case do not matter.
 */
export function toSearchGrams(text: string): SearchGrams {
  const runs = toRuns(text)
  return {
    grams: runs
      .map((run) => toPairs(run).join(' '))
      .filter(Boolean)
      .join(` ${gap} `),
    characters: [...new Set(runs.flat())].join(' '),
  }
}

/**
 * The index query for what somebody typed: every word must occur, each as it is written. Undefined where nothing to
 * search for is left. Words beyond the tenth and characters beyond the hundredth are ignored.
 */
export function toMatchQuery(text: string): string | undefined {
  const words = toRuns(text.slice(0, 100)).slice(0, 10)
  const terms = words.map((run) =>
    run.length === 1 ? `characters : "${run[0]}"` : `grams : "${toPairs(run).join(' ')}"`,
  )
  return terms.length === 0 ? undefined : terms.join(' AND ')
}

/** One spelling for what readers take for the same: NFKC, small letters, hiragana for katakana. */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
}

/** Stands between runs, so that no phrase reaches over a space or a full stop. Not a letter, so nobody can type it. */
const gap = '·'

function toRuns(text: string): string[][] {
  return (foldForSearch(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map((run) => [...run])
}

function toPairs(run: string[]): string[] {
  return run.slice(0, -1).map((character, index) => character + run[index + 1])
}
