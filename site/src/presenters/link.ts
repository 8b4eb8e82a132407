import type { Words } from './words/words.ts'

/** A link to something with a name; `label` says before it what it is. */
export type LinkView = { words: Words; path: string; label?: string }
