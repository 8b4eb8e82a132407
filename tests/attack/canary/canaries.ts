import { createUniqueWord, uniqueWordForm } from '../../support/unique-word.ts'

/**
 * Unique words, each hidden in one place. A word that turns up on the wrong side tells where it came from.
 */
export type Canaries = {
  /** A new word for this place. */
  plant: (place: string) => string
  /** Watches over something that is secret by itself. */
  watch: (place: string, value: string) => void
  /** Gives places up whose words the CMS has not kept. */
  forget: (isLost: (place: string, word: string) => boolean) => void
  isPlanted: (word: string) => boolean
  /** The places whose words occur in these bytes. */
  findIn: (bytes: Buffer) => string[]
  /** Place → word. */
  readonly words: ReadonlyMap<string, string>
}

export function createCanaries(): Canaries {
  const words = new Map<string, string>()
  const planted = new Map<string, string>()
  const watch = (place: string, value: string) => {
    if (words.has(place)) throw new Error(`Two words for one place: ${place}`)
    words.set(place, value)
  }
  return {
    words,
    watch,
    plant(place) {
      const word = createUniqueWord()
      watch(place, word)
      planted.set(word, place)
      return word
    },
    isPlanted: (word) => planted.has(word),
    forget(isLost) {
      for (const [place, word] of words) if (isLost(place, word)) words.delete(place)
    },
    findIn(bytes) {
      const seen = new Set(bytes.toString('latin1').match(uniqueWordForm))
      return [...words]
        .filter(([, word]) => (planted.has(word) ? seen.has(word) : bytes.includes(word)))
        .map(([place]) => place)
    },
  }
}
