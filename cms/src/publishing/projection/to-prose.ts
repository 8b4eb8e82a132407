import { type Picture, type Prose, type ProseBlock, type ProseInline, safeHref } from '@aritai/publication'
import { isRecord } from './localized-text.ts'
import { toId } from './relation.ts'

/** Pictures by media id, and the voices that may be quoted on the channel. */
export type ProseSources = { pictures: ReadonlyMap<string, Picture>; quotableVoices: ReadonlySet<string> }

const bold = 1
const italic = 2

/** Edited text (a Lexical state) as the few block forms that exist outside; anything else is left behind. */
export function toProse(state: unknown, sources: ProseSources): Prose | undefined {
  const root = isRecord(state) && isRecord(state.root) ? state.root : undefined
  const blocks = root ? withExcerpts(getChildren(root)).flatMap((node) => toBlocks(node, sources)) : []
  return blocks.length === 0 ? undefined : blocks
}

/** A quotation directly before a voice holds words of that voice: the two become one, so that they can only go together. */
function withExcerpts(nodes: Node[]): Node[] {
  return nodes.flatMap((node, index) => {
    const next = nodes[index + 1]
    if (node.type === 'quote' && next && isQuotedVoice(next)) return []
    const previous = nodes[index - 1]
    return isQuotedVoice(node) && previous?.type === 'quote' ? [{ ...node, excerpt: previous }] : [node]
  })
}

const isQuotedVoice = (node: Node): boolean => node.type === 'relationship' && node.relationTo === 'voices'

function toBlocks(node: Node, sources: ProseSources): ProseBlock[] {
  switch (node.type) {
    case 'heading':
      return ifFilled(toInlines(node), (inlines) => ({ type: 'heading', level: node.tag === 'h3' ? 3 : 2, inlines }))
    case 'paragraph':
      return ifFilled(toInlines(node), (inlines) => ({ type: 'paragraph', inlines }))
    case 'quote':
      return ifFilled(toInlines(node), (inlines) => ({ type: 'quotation', inlines }))
    case 'list': {
      const items = getChildren(node)
        .map((item) => toInlines(item))
        .filter((item) => item.length > 0)
      return items.length === 0 ? [] : [{ type: 'list', ordered: node.listType === 'number', items }]
    }
    case 'relationship': {
      const voice = node.relationTo === 'voices' ? toId(node.value) : undefined
      if (!voice || !sources.quotableVoices.has(voice)) return []
      const excerpt = isRecord(node.excerpt) ? toInlines(node.excerpt) : []
      return [{ type: 'voice', voice, ...(excerpt.length > 0 ? { excerpt } : {}) }]
    }
    case 'upload': {
      const picture = sources.pictures.get(toId(node.value) ?? '')
      return picture ? [{ type: 'picture', picture }] : []
    }
    default:
      return []
  }
}

function toInlines(node: Node, href?: string): ProseInline[] {
  return getChildren(node).flatMap((child): ProseInline[] => {
    if (child.type === 'text' && typeof child.text === 'string' && child.text !== '')
      return [toInline(child, child.text, href)]
    if (child.type === 'linebreak') return [{ text: '\n' }]
    if (child.type === 'link' || child.type === 'autolink') return toInlines(child, getSafeAddress(child))
    return toInlines(child, href)
  })
}

function toInline(node: Node, text: string, href: string | undefined): ProseInline {
  const format = typeof node.format === 'number' ? node.format : 0
  return {
    text,
    ...(format & bold ? { strong: true as const } : {}),
    ...(format & italic ? { emphasis: true as const } : {}),
    ...(href ? { href } : {}),
  }
}

/** Payload lets `javascript:` through; here such a link becomes plain text. */
function getSafeAddress(node: Node): string | undefined {
  const url = isRecord(node.fields) ? node.fields.url : node.url
  const parsed = safeHref.safeParse(url)
  return parsed.success ? parsed.data : undefined
}

type Node = Record<string, unknown>
const getChildren = (node: Node): Node[] => (Array.isArray(node.children) ? node.children.filter(isRecord) : [])

function ifFilled(inlines: ProseInline[], make: (inlines: ProseInline[]) => ProseBlock): ProseBlock[] {
  return inlines.some((inline) => inline.text.trim() !== '') ? [make(inlines)] : []
}
