import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { ensureLocalSecrets } from './secrets.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})
function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'aritai-secrets-'))
  folders.push(folder)
  return join(folder, 'data')
}

describe('the secrets of a local installation', () => {
  it('are made on the first start and kept on the next', async () => {
    const dataDir = createFolder()
    const first = await ensureLocalSecrets(dataDir)
    expect(await ensureLocalSecrets(dataDir)).toEqual(first)
  })

  it('differ from machine to machine', async () => {
    const [one, other] = [await ensureLocalSecrets(createFolder()), await ensureLocalSecrets(createFolder())]
    for (const name of Object.keys(one) as (keyof typeof one)[]) expect(one[name]).not.toBe(other[name])
  })

  it('can be read by their owner only', async () => {
    const dataDir = createFolder()
    await ensureLocalSecrets(dataDir)
    expect(statSync(join(dataDir, 'secrets.json')).mode & 0o077).toBe(0)
  })
})
