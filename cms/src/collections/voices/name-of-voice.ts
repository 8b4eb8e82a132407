import { toExcerpt } from './excerpt.ts'

const longest = 24

type Words = { title?: unknown; text?: unknown; receivedOn?: unknown }

/**
 * What a voice is called in lists and where it is linked: its title or, as most have none, how its words begin. Only the
 * words to publish give a name, since whoever reads lists may not read the words as told.
 */
export function nameOfVoice({ title, text, receivedOn }: Words): string {
  const words = shorten(text)
  const unnamed = typeof receivedOn === 'string' ? `${receivedOn}に届いた声` : '届いた声'
  return shorten(title) || (words ? `「${words}」` : unnamed)
}

const shorten = (value: unknown) => (typeof value === 'string' ? toExcerpt(value, longest) : '')
