type Node = Record<string, unknown>

const block = { version: 1, format: '', indent: 0, direction: 'ltr' }

/** Edited text as the admin's editor saves it. */
export const buildEditedText = (...children: Node[]) => ({ root: { ...block, type: 'root', children } })

/** A paragraph or a quotation. */
export const buildBlock = (type: 'paragraph' | 'quote', text: string): Node => ({
  ...block,
  type,
  children: [{ type: 'text', version: 1, text, format: 0, mode: 'normal', style: '', detail: 0 }],
})

/** The place that shows a voice. A quotation directly before it holds words of that voice. */
export const showVoice = (voice: string): Node => ({
  type: 'relationship',
  version: 2,
  format: '',
  relationTo: 'voices',
  value: voice,
})
