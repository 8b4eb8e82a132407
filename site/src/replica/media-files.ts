import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileNamePattern } from '@aritai/publication'
import { removeDurably, unfinishedPrefix, writeDurably } from './durable-file.ts'

/** `wrong-hash`: the bytes are not what the name says · `too-large`: more than the limit. */
export class MediaFileError extends Error {
  override readonly name = 'MediaFileError'
  readonly code: 'wrong-hash' | 'too-large'

  constructor(code: 'wrong-hash' | 'too-large') {
    super(`File refused: ${code}`)
    this.code = code
  }
}

/** The files of one channel, each under its content address `<sha256>.<extension>`. */
export type MediaFiles = {
  getPath(name: string): string
  list(): Promise<string[]>
  put(name: string, content: AsyncIterable<Uint8Array>): Promise<void>
  remove(names: Iterable<string>): Promise<void>
  /** Removes files that no document has come to show within a day. */
  sweep(isShown: (name: string) => boolean): Promise<void>
}

/** Largest file a replica takes, in bytes. Pictures are re-encoded by the CMS and far smaller. */
export const mediaFileLimit = 25 * 1024 * 1024
const dayInMilliseconds = 86_400_000

export function openMediaFiles(folder: string): MediaFiles {
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder)) if (name.startsWith(unfinishedPrefix)) rmSync(join(folder, name))
  const getPath = (name: string) => join(folder, name)
  const list = async () => (await readdir(folder)).filter((name) => fileNamePattern.test(name)).sort()
  return {
    getPath,
    list,
    async put(name, content) {
      await writeDurably(getPath(name), verify(content, name.slice(0, 64)))
    },
    async remove(names) {
      for (const name of names) await removeDurably(getPath(name))
    },
    async sweep(isShown) {
      for (const name of await list()) {
        if (isShown(name)) continue
        const { mtimeMs } = await stat(getPath(name))
        if (Date.now() - mtimeMs > dayInMilliseconds && !isShown(name)) await removeDurably(getPath(name))
      }
    },
  }
}

/** Passes bytes on while counting and hashing them; the throw at the end keeps a wrong file from getting its name. */
async function* verify(content: AsyncIterable<Uint8Array>, sha256: string): AsyncIterable<Uint8Array> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of content) {
    bytes += chunk.length
    if (bytes > mediaFileLimit) throw new MediaFileError('too-large')
    hash.update(chunk)
    yield chunk
  }
  if (hash.digest('hex') !== sha256) throw new MediaFileError('wrong-hash')
}
