import { normalizeText } from '../text/text.ts'
import { alignItems } from './align.ts'

/**
 * A part of a text that stayed, came or went. `was` is how a part that stayed was written before, where that differs in
 * width or spacing alone. `moved` sentences stand elsewhere in the same words.
 */
export type Piece =
  | { kind: 'kept'; text: string; was?: string }
  | { kind: 'added' | 'removed'; text: string; moved?: true }

/** Words that stayed between words that did not are noise up to this length, in characters. */
const shortestIsland = 1

/** Compares two sentences word by word; the pieces of one side, joined, are that sentence. */
export function markWords(before: string, after: string): Piece[] {
  const words = { before: splitWords(before), after: splitWords(after) }
  const matches = alignItems(words.before.map(normalizeWord), words.after.map(normalizeWord))
  const pieces: Piece[] = []
  let from = { before: 0, after: 0 }
  for (const to of [...matches, { before: words.before.length, after: words.after.length }]) {
    pieces.push(...replaced(words.before.slice(from.before, to.before), words.after.slice(from.after, to.after)))
    const text = words.after[to.after]
    if (text !== undefined) pieces.push(kept(words.before[to.before] ?? text, text))
    from = { before: to.before + 1, after: to.after + 1 }
  }
  return withoutIslands(joinNeighbours(pieces))
}

/** A part that stayed, with how it was written before where that is not the same. */
export const kept = (was: string, text: string): Piece =>
  was === text ? { kind: 'kept', text } : { kind: 'kept', text, was }

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' })
const splitWords = (sentence: string) => [...segmenter.segment(sentence)].map(({ segment }) => segment)

/** Spaces are words of their own here: they stay spaces. */
const normalizeWord = (word: string) => normalizeText(word) || ' '

function replaced(removed: readonly string[], added: readonly string[]): Piece[] {
  return [
    ...(removed.length > 0 ? [{ kind: 'removed', text: removed.join('') } as const] : []),
    ...(added.length > 0 ? [{ kind: 'added', text: added.join('') } as const] : []),
  ]
}

function joinNeighbours(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last?.kind !== piece.kind) joined.push(piece)
    else if (piece.kind === 'kept')
      joined[joined.length - 1] = kept(before(last) + before(piece), last.text + piece.text)
    else joined[joined.length - 1] = { kind: piece.kind, text: last.text + piece.text }
  }
  return joined
}

/** 「子どもの預け先」 for 「家庭の居場所」 is read as one replacement, not as two around a の that stayed. */
function withoutIslands(pieces: readonly Piece[]): Piece[] {
  const tidy: Piece[] = []
  let run: Piece[] = []
  const flush = () => {
    const trailing = run.at(-1)?.kind === 'kept' ? run.splice(-1) : []
    tidy.push(...replaced([run.map(before).join('')].filter(Boolean), [run.map(after).join('')].filter(Boolean)))
    tidy.push(...trailing)
    run = []
  }
  for (const piece of pieces) {
    const isIsland = piece.kind === 'kept' && piece.text.trim().length <= shortestIsland
    if (piece.kind !== 'kept' || (isIsland && run.length > 0)) run.push(piece)
    else {
      flush()
      tidy.push(piece)
    }
  }
  flush()
  return joinNeighbours(tidy)
}

/** What a piece was in the text before, and what it is in the text after. */
export const before = (piece: Piece) =>
  piece.kind === 'added' ? '' : piece.kind === 'kept' ? (piece.was ?? piece.text) : piece.text
export const after = (piece: Piece) => (piece.kind === 'removed' ? '' : piece.text)
