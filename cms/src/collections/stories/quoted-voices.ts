import { isRecord } from '../../publishing/projection/localized-text.ts'
import { toId, toIds } from '../../publishing/projection/relation.ts'

/** Ids of the voices a story quotes, in its text in any language and beside it, without doubles. */
export function getQuotedVoices(story: { voices?: unknown; body?: unknown }): string[] {
  return [...new Set([...toIds(story.voices), ...findInText(story.body)])]
}

function findInText(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(findInText)
  if (!isRecord(node)) return []
  const own = node.type === 'relationship' && node.relationTo === 'voices' ? toId(node.value) : undefined
  return [...(own ? [own] : []), ...Object.values(node).flatMap(findInText)]
}
