type Node = Record<string, unknown>

const block = { version: 1, format: '' as const, indent: 0, direction: 'ltr' as const }

/** Edited text as the admin's editor saves it. */
export const buildEditedText = (...children: Node[]) => ({
  root: { ...block, type: 'root', children: children as { type: string; version: number }[] },
})

export const paragraph = (text: string): Node => ({
  ...block,
  type: 'paragraph',
  textFormat: 0,
  children: [{ type: 'text', version: 1, text, format: 0, mode: 'normal', style: '', detail: 0 }],
})

/** The place in a text where a voice is quoted. */
export const quotation = (voice: string): Node => ({
  type: 'relationship',
  version: 2,
  format: '',
  relationTo: 'voices',
  value: voice,
})
