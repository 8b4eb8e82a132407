import { type Locale, locales } from '@aritai/domain'
import { foldForSearch } from '../../replica/search-grams.ts'

/** The place in a document where the words of a search stand; `hit` marks them. */
export type Passage = { locale: Locale; parts: { text: string; hit: boolean }[] }

/** Characters shown before and after the first word found. */
const before = 30
const after = 70

/**
 * Looks in all texts of a document, in the reader's language first, for the first of them that holds a word of the
 * search. `except` is the title, which is shown anyway. Undefined where the words stand nowhere else.
 */
export function findPassage(document: unknown, query: string, locale: Locale, except: string): Passage | undefined {
  const words = foldForSearch(query).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  for (const language of [locale, ...locales.filter((each) => each !== locale)]) {
    for (const text of collectTexts(document, language)) {
      const hits = text === except ? [] : findWords(text, words)
      const first = hits[0]
      if (first !== undefined) return { locale: language, parts: cut(text, hits, first.start) }
    }
  }
  return undefined
}

type Span = { start: number; end: number }

/** Every text of a document that is written in the language, edited text by paragraphs. */
function collectTexts(value: unknown, language: Locale): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => collectTexts(item, language))
  if (typeof value !== 'object' || value === null) return []
  const record = value as Record<string, unknown>
  if (!('ja' in record)) return Object.values(record).flatMap((member) => collectTexts(member, language))
  const own = record[language]
  if (typeof own === 'string') return [own.replace(/\s+/g, ' ')]
  return Array.isArray(own) ? own.flatMap(collectInlines) : []
}

function collectInlines(block: unknown): string[] {
  if (Array.isArray(block)) {
    const texts = block.map((item: { text?: unknown }) => item.text)
    return texts.every((text) => typeof text === 'string') ? [texts.join('')] : block.flatMap(collectInlines)
  }
  return typeof block === 'object' && block !== null ? Object.values(block).flatMap(collectInlines) : []
}

/** Where the words stand in the text as it is written, although they are compared folded. */
function findWords(text: string, words: readonly string[]): Span[] {
  const characters = [...text]
  const folded = characters.map(foldForSearch)
  const origins = folded.flatMap((piece, index) => Array.from(piece, () => index))
  const plain = folded.join('')
  const spans = words.flatMap((word) => {
    const found: Span[] = []
    for (let at = plain.indexOf(word); at >= 0 && found.length < 5; at = plain.indexOf(word, at + word.length)) {
      found.push({ start: origins[at] ?? 0, end: (origins[at + word.length - 1] ?? 0) + 1 })
    }
    return found
  })
  return spans.sort((a, b) => a.start - b.start)
}

function cut(text: string, hits: readonly Span[], first: number): Passage['parts'] {
  const characters = [...text]
  const start = Math.max(0, first - before)
  const end = Math.min(characters.length, first + after)
  const write = (from: number, to: number) => characters.slice(from, to).join('')
  const parts: Passage['parts'] = start > 0 ? [{ text: '…', hit: false }] : []
  let at = start
  for (const hit of hits) {
    if (hit.start < at || hit.end > end) continue
    parts.push({ text: write(at, hit.start), hit: false }, { text: write(hit.start, hit.end), hit: true })
    at = hit.end
  }
  parts.push({ text: `${write(at, end)}${end < characters.length ? '…' : ''}`, hit: false })
  return parts.filter(({ text: piece }) => piece !== '')
}
