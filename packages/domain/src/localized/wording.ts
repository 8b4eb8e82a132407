/** Text as rules receive it: the Japanese string of a form field, text in several languages, or nothing yet. */
export type Wording = string | { readonly ja?: string | null | undefined } | null | undefined

/** The Japanese words of a text, trimmed; empty when there are none. */
export function getJapanese(text: Wording): string {
  return (typeof text === 'string' ? text : (text?.ja ?? '')).trim()
}

export function hasWords(text: Wording): boolean {
  return getJapanese(text) !== ''
}

/** A field that forms and databases may leave out or empty. */
export type Maybe<T> = T | null | undefined
