import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeTemporaryFolder } from '../testing/temporary-folder.ts'
import { DiskError, toDiskError } from './disk-error.ts'
import { removeDurably, writeDurably } from './durable-file.ts'

describe('a file written durably', () => {
  it('replaces an older one, or lets it be', async () => {
    const file = join(makeTemporaryFolder(), 'envelope')
    expect(await writeDurably(file, 'first')).toBe(true)
    expect(await writeDurably(file, 'second', { keep: true })).toBe(false)
    expect(readFileSync(file, 'utf8')).toBe('first')
    expect(await writeDurably(file, 'third')).toBe(true)
    expect(readFileSync(file, 'utf8')).toBe('third')
  })

  it('does not exist, not even in part, when its source breaks off', async () => {
    const folder = makeTemporaryFolder()
    async function* broken() {
      yield Buffer.from('half')
      throw new Error('the connection was lost')
    }
    await expect(writeDurably(join(folder, 'picture'), broken())).rejects.toThrow('the connection was lost')
    expect(readdirSync(folder)).toEqual([])
  })

  it('can be removed twice', async () => {
    const file = join(makeTemporaryFolder(), 'mark')
    await writeDurably(file, '')
    await removeDurably(file)
    await expect(removeDurably(file)).resolves.toBeUndefined()
  })

  it('tells a full disk from every other trouble', () => {
    const withCode = (code: string) => Object.assign(new Error(code), { code })
    expect(toDiskError(withCode('ENOSPC'))).toBeInstanceOf(DiskError)
    expect(toDiskError(Object.assign(new Error('full'), { errcode: 13 }))).toBeInstanceOf(DiskError)
    const other = withCode('EACCES')
    expect(toDiskError(other)).toBe(other)
  })
})
