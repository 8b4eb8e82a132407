import { maskWords } from '@aritai/domain'
import { type ChangedField, difference, type WrittenText } from '@aritai/publication'
import type { RecordedChange } from './recorded-change.ts'

/** A change without `words`: see `withholdDifference`. */
export function maskChange(change: RecordedChange, words: string): RecordedChange {
  return {
    ...change,
    title: maskTexts(change.title, words),
    note: maskTexts(change.note, words),
    difference: readFields(change).map((field) =>
      holdsWords(field, words) ? { label: field.label, withheld: true as const } : field,
    ),
  }
}

/** In how many fields, notes and titles of a change `words` stand. */
export function countPlaces(change: RecordedChange, words: string): number {
  const texts = [change.title, change.note].flatMap(Object.values)
  const inTexts = texts.filter((text) => isHeld(text, words)).length
  return inTexts + readFields(change).filter((field) => holdsWords(field, words)).length
}

function readFields({ difference: recorded }: RecordedChange): ChangedField[] {
  const told = difference.safeParse(recorded)
  return told.success ? told.data : []
}

function holdsWords({ before, after }: ChangedField, words: string): boolean {
  const texts: WrittenText[keyof WrittenText][] = [before, after].flatMap((text) => Object.values(text ?? {}))
  return texts.some((text) => text !== undefined && isHeld(text, words))
}

function maskTexts(texts: Readonly<Record<string, string>>, words: string): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([locale, text]) => [locale, maskWords(text, words)]))
}

const isHeld = (text: string, words: string) => maskWords(text, words) !== text
