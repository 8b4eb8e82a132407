import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { makeTemporaryFolder } from '../testing/temporary-folder.ts'
import { mediaFileLimit, openMediaFiles } from './media-files.ts'

const bytes = Buffer.from('a small picture')
const name = `${createHash('sha256').update(bytes).digest('hex')}.jpeg`

describe('the files of a channel', () => {
  it('are kept under the hash of their bytes', async () => {
    const files = openMediaFiles(makeTemporaryFolder())
    await files.put(name, Readable.from([bytes.subarray(0, 4), bytes.subarray(4)]))
    expect(await files.list()).toEqual([name])
    expect(readFileSync(files.getPath(name))).toEqual(bytes)
  })

  it('refuse bytes that are not what the name says, and leave nothing behind', async () => {
    const folder = makeTemporaryFolder()
    const files = openMediaFiles(folder)
    await expect(files.put(name, Readable.from([Buffer.from('other')]))).rejects.toMatchObject({ code: 'wrong-hash' })
    expect(readdirSync(folder)).toEqual([])
  })

  it('refuse more than the limit without reading all of it', async () => {
    const folder = makeTemporaryFolder()
    let sent = 0
    async function* endless() {
      for (;;) {
        sent += 1_000_000
        yield Buffer.alloc(1_000_000)
      }
    }
    await expect(openMediaFiles(folder).put(name, endless())).rejects.toMatchObject({ code: 'too-large' })
    expect(sent).toBeLessThan(mediaFileLimit * 2)
    expect(readdirSync(folder)).toEqual([])
  })

  it('sweep away what no document came to show within a day', async () => {
    const files = openMediaFiles(makeTemporaryFolder())
    await files.put(name, Readable.from([bytes]))
    await files.sweep(() => false)
    expect(await files.list()).toEqual([name])
    utimesSync(files.getPath(name), 1, 1)
    await files.sweep(() => true)
    expect(await files.list()).toEqual([name])
    await files.sweep(() => false)
    expect(await files.list()).toEqual([])
  })

  it('throw away at the next start what a power cut left half written', () => {
    const folder = makeTemporaryFolder()
    writeFileSync(join(folder, '.unfinished-00'), 'half')
    openMediaFiles(folder)
    expect(existsSync(join(folder, '.unfinished-00'))).toBe(false)
  })
})
