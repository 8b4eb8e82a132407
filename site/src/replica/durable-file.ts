import { randomBytes } from 'node:crypto'
import { link, open, rename, truncate, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { toDiskError } from './disk-error.ts'

type Content = Uint8Array | string | AsyncIterable<Uint8Array>

/** Unfinished files start like this and are thrown away at the next start. */
export const unfinishedPrefix = '.unfinished-'

/**
 * Writes a file so that it is either complete on the disk, name included, or not there: written aside, flushed, then
 * given its name, and the folder flushed. With `keep` an existing file wins and false is returned. Throws `DiskError`.
 */
export async function writeDurably(
  file: string,
  content: Content,
  { keep = false }: { keep?: boolean } = {},
): Promise<boolean> {
  const folder = dirname(file)
  const unfinished = join(folder, unfinishedPrefix + randomBytes(8).toString('hex'))
  try {
    await write(unfinished, content)
    const isNew = keep ? await linkOnce(unfinished, file) : await rename(unfinished, file).then(() => true)
    await flushFolder(folder)
    return isNew
  } catch (error) {
    throw toDiskError(error)
  } finally {
    await unlink(unfinished).catch(() => undefined)
  }
}

/** The file is there, on the disk and closed when this ends, or there and closed when it fails: never made later. */
async function write(file: string, content: Content): Promise<void> {
  const handle = await open(file, 'wx', 0o600)
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Removes a file for good; one that is not there is fine. */
export async function removeDurably(file: string): Promise<void> {
  try {
    await unlink(file)
  } catch (error) {
    if (isMissing(error)) return
    throw toDiskError(error)
  }
  await flushFolder(dirname(file))
}

/** Gives a file another name and empties it; needs no room, so that a full disk can be relieved. */
export async function emptyInto(file: string, mark: string): Promise<void> {
  try {
    await rename(file, mark)
    await truncate(mark)
  } catch (error) {
    throw toDiskError(error)
  }
  await flushFolder(dirname(mark))
  await flushFolder(dirname(file))
}

export const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT'

async function linkOnce(unfinished: string, file: string): Promise<boolean> {
  try {
    await link(unfinished, file)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** A new name survives a power cut only when its folder is flushed too. Windows cannot and need not do that. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
