import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { createLocalReq, type Payload } from 'payload'
import { env } from '../../env.ts'

/**
 * The bytes of a public picture file by its name outside, `<sha256>.<format>`, from disk or bucket. Throws when no
 * picture has such a file.
 */
export async function readPictureFile(payload: Payload, name: string): Promise<Uint8Array<ArrayBuffer>> {
  const filename = filenames.get(name) ?? (await findFilename(payload, name))
  if (filename === undefined) throw new Error(`No picture has the file ${name}.`)
  if (env.s3 === undefined) return readFile(path.join(env.dataDir, 'cms', 'media', filename))
  return readFromBucket(payload, filename)
}

/** Names inside by names outside. A name outside is a hash of the bytes, so an entry never becomes wrong. */
const filenames = new Map<string, string>()

async function findFilename(payload: Payload, name: string): Promise<string | undefined> {
  const { docs } = await payload.find({
    overrideAccess: true,
    collection: 'media',
    pagination: false,
    depth: 0,
    select: { sources: true },
  })
  for (const { sources } of docs) {
    for (const { sha256, format, filename } of sources ?? []) filenames.set(`${sha256}.${format}`, filename)
  }
  return filenames.get(name)
}

/** Asks the storage plugin, which knows how to reach its bucket. */
async function readFromBucket(payload: Payload, filename: string): Promise<Uint8Array<ArrayBuffer>> {
  const { handlers = [] } = payload.collections.media.config.upload
  const req = await createLocalReq({}, payload)
  const { docs } = await payload.find({
    overrideAccess: true,
    collection: 'media',
    where: {
      or:
        payload.collections.media.config.upload.imageSizes?.map(({ name }) => ({
          [`sizes.${name}.filename`]: { equals: filename },
        })) ?? [],
    },
    limit: 1,
    depth: 0,
  })
  for (const handler of handlers) {
    const answer = await handler(req, { doc: docs[0] as never, params: { collection: 'media', filename } })
    if (answer instanceof Response && answer.ok) return new Uint8Array(await answer.arrayBuffer())
  }
  throw new Error(`The bucket does not have the file ${filename}.`)
}
