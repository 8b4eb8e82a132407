import type { LogicModelVersion } from '@aritai/domain'
import type { PayloadRequest } from 'payload'
import type { Names } from '../logic-model/names.ts'

/** Names of all documents that versions of a logic model point at. */
export type VersionNames = Names & { dialogues: ReadonlyMap<string, string> }

export async function readNames(req: PayloadRequest, versions: readonly LogicModelVersion[]): Promise<VersionNames> {
  const nodes = versions.flatMap((version) => version.nodes)
  const read = async (collection: 'indicators' | 'departments' | 'dialogues', values: readonly unknown[]) => {
    const ids = [...new Set(values.filter((value): value is string => typeof value === 'string'))]
    const { docs } = await req.payload.find({
      collection,
      where: { id: { in: ids } },
      depth: 0,
      pagination: false,
      draft: true,
      locale: 'ja',
      overrideAccess: false,
      req,
    })
    return new Map(docs.map((document) => [String(document.id), 'title' in document ? document.title : document.name]))
  }
  const [indicators, departments, dialogues] = await Promise.all([
    read(
      'indicators',
      nodes.map(({ indicator }) => indicator),
    ),
    read(
      'departments',
      nodes.map(({ department }) => department),
    ),
    read(
      'dialogues',
      versions.map(({ dialogue }) => dialogue),
    ),
  ])
  return { indicators, departments, dialogues }
}
