import type { Words } from './words/words.ts'

/** One choice of a select: what is sent, what is read, whether it is chosen. */
export type OptionView = { value: string; label: Words; selected: boolean }
