import type { References } from './references.ts'

type Node = { type: string; text?: string; children?: Node[]; [name: string]: unknown }
type EditedText = { root: { children: Node[] } }

/**
 * Seed Markdown ends the quotation of a voice with the line `> — voice:SLUG`. Here that line becomes the voice itself,
 * a relation directly after the quotation, as an editor would choose it; so the words go when the voice is withdrawn.
 */
export function quoteVoices<T extends EditedText>(text: T, references: References): T {
  const children = text.root.children.flatMap((node) => toQuotation(node, references))
  return { ...text, root: { ...text.root, children } }
}

function toQuotation(node: Node, references: References): Node[] {
  const words = node.children ?? []
  const last = words.at(-1)
  const source = node.type === 'quote' ? /\s*— voice:([\w-]+)$/.exec(last?.text ?? '') : null
  if (!last?.text || !source?.[1]) return [node]
  const text = last.text.slice(0, source.index)
  const value = references.get('voices', source[1])
  return [
    { ...node, children: [...words.slice(0, -1), ...(text === '' ? [] : [{ ...last, text }])] },
    { type: 'relationship', version: 2, format: '', relationTo: 'voices', value },
  ]
}
