import { normalizeText } from '../text/text.ts'
import { alignItems } from './align.ts'
import { after, before, kept, markWords, type Piece } from './mark-words.ts'
import { pairSentences } from './pair-sentences.ts'
import { splitSentences } from './split-sentences.ts'

export type { Piece } from './mark-words.ts'

/** A sentence that stayed, came, went, or was reworded: then with the words in it that did. */
export type Segment = Piece | { kind: 'changed'; marks: Piece[] }

/**
 * What changed between two texts, sentence by sentence, as a citizen would tell it (中間総括: the plan changes, and what
 * changed is public). Sentences that differ in width or spacing alone stayed; those that stand elsewhere now are marked
 * as moved, where they left and where they came to. `joinBefore` and `joinAfter` give the texts back.
 */
export function compareTexts(beforeText: string, afterText: string): Segment[] {
  const sentences = { before: splitSentences(beforeText), after: splitSentences(afterText) }
  const keys = { before: sentences.before.map(normalizeText), after: sentences.after.map(normalizeText) }
  const matches = alignItems(keys.before, keys.after)
  const moved = findMoved(keys.before, keys.after, matches)
  const segments: Segment[] = []
  let from = { before: 0, after: 0 }
  for (const to of [...matches, { before: sentences.before.length, after: sentences.after.length }]) {
    const toPiece = (kind: 'removed' | 'added', start: number) => (text: string, index: number) =>
      moved[kind].has(start + index) ? { kind, text, moved: true as const } : { kind, text }
    const removed = sentences.before.slice(from.before, to.before).map(toPiece('removed', from.before))
    const added = sentences.after.slice(from.after, to.after).map(toPiece('added', from.after))
    segments.push(...tellGap(removed, added))
    const text = sentences.after[to.after]
    if (text !== undefined) segments.push(kept(sentences.before[to.before] ?? text, text))
    from = { before: to.before + 1, after: to.after + 1 }
  }
  return segments
}

/** The text before, as the segments hold it. */
export const joinBefore = (segments: readonly Segment[]): string => join(segments, before)
/** The text after. */
export const joinAfter = (segments: readonly Segment[]): string => join(segments, after)

const join = (segments: readonly Segment[], side: (piece: Piece) => string) =>
  segments.map((segment) => (segment.kind === 'changed' ? segment.marks.map(side).join('') : side(segment))).join('')

/** Whether anything came, went or was reworded. */
export const hasChanges = (segments: readonly Segment[]): boolean => segments.some(({ kind }) => kind !== 'kept')

type Gone = Extract<Piece, { kind: 'added' | 'removed' }>

/** What went and what came between two sentences that stayed; a sentence that became another is told as one. */
function tellGap(removed: readonly Gone[], added: readonly Gone[]): Segment[] {
  const candidates = {
    removed: removed.flatMap((piece, index) => (piece.moved ? [] : [index])),
    added: added.flatMap((piece, index) => (piece.moved ? [] : [index])),
  }
  const texts = (pieces: readonly Gone[], indexes: readonly number[]) =>
    indexes.map((index) => pieces[index]?.text ?? '')
  const pairs = pairSentences(texts(removed, candidates.removed), texts(added, candidates.added))
  const segments: Segment[] = []
  let from = { before: 0, after: 0 }
  for (const pair of [...pairs, undefined]) {
    const to = {
      before: (pair && candidates.removed[pair.before]) ?? removed.length,
      after: (pair && candidates.added[pair.after]) ?? added.length,
    }
    segments.push(...removed.slice(from.before, to.before), ...added.slice(from.after, to.after))
    const [one, other] = [removed[to.before], added[to.after]]
    if (pair && one && other) segments.push({ kind: 'changed', marks: markWords(one.text, other.text) })
    from = { before: to.before + 1, after: to.after + 1 }
  }
  return segments
}

/** Positions of sentences that are in both texts, but not in the same order. */
function findMoved(
  beforeKeys: readonly string[],
  afterKeys: readonly string[],
  matches: readonly { before: number; after: number }[],
): { removed: Set<number>; added: Set<number> } {
  const matched = { before: new Set(matches.map((m) => m.before)), after: new Set(matches.map((m) => m.after)) }
  const waiting = new Map<string, number[]>()
  for (const [index, key] of beforeKeys.entries()) {
    if (matched.before.has(index) || key === '') continue
    const same = waiting.get(key)
    if (same) same.push(index)
    else waiting.set(key, [index])
  }
  const moved = { removed: new Set<number>(), added: new Set<number>() }
  for (const [index, key] of afterKeys.entries()) {
    if (matched.after.has(index)) continue
    const origin = waiting.get(key)?.pop()
    if (origin === undefined) continue
    moved.removed.add(origin)
    moved.added.add(index)
  }
  return moved
}
