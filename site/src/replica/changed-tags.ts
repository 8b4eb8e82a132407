import type { Channel } from '@aritai/domain'
import type { Links } from '@aritai/publication'
import { tagOfDocument, tagOfKind, tagOfLink } from './reading-log.ts'

/** All tags a page can carry that read this document, directly, in a list of its kind or by one of its links. */
export function getTagsOfChange(channel: Channel, kind: string, id: string, links: Links): string[] {
  return [
    tagOfDocument(channel, kind, id),
    tagOfKind(channel, kind),
    ...Object.entries(links).flatMap(([relation, targets]) =>
      targets.map((target) => tagOfLink(channel, kind, relation, target)),
    ),
  ]
}
