import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeTemporaryFolder } from '../testing/temporary-folder.ts'
import { openOutbox } from './outbox.ts'

const lookup = 'ab'.repeat(32)
const other = 'cd'.repeat(32)
const envelope = Buffer.from('age-encryption.org/v1 sealed')
const open = (folder: string, maxBytes = 1e6) => openOutbox(folder, maxBytes)

describe('the outbox', () => {
  it('keeps an envelope on the disk, found again after a restart', async () => {
    const folder = makeTemporaryFolder()
    expect(await open(folder).put(lookup, 'voice', envelope)).toBe('stored')
    const again = open(folder)
    expect(again.getState(lookup)).toBe('waiting')
    const sha256 = createHash('sha256').update(envelope).digest('hex')
    expect(again.list(200)).toEqual({ envelopes: [{ id: `${lookup}-voice`, bytes: envelope.length, sha256 }] })
    expect(await again.read(`${lookup}-voice`)).toEqual(envelope)
  })

  it('keeps the first envelope when the same story is sent twenty times at once', async () => {
    const folder = makeTemporaryFolder()
    const outbox = open(folder)
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, index) => outbox.put(lookup, 'voice', Buffer.from(`sealed ${index}`))),
    )
    expect(results.filter((result) => result === 'stored')).toHaveLength(1)
    expect(outbox.list(200).envelopes).toHaveLength(1)
    expect(readdirSync(folder).sort()).toEqual([`${lookup}.voice.age`, 'delivered'])
  })

  it('remembers a story that the CMS has taken until its receipt’s document arrives', async () => {
    const folder = makeTemporaryFolder()
    const outbox = open(folder)
    await outbox.put(lookup, 'voice', envelope)
    expect(await outbox.acknowledge(`${lookup}-voice`)).toBe(true)
    expect(outbox.getState(lookup)).toBe('collected')
    expect(open(folder).getState(lookup)).toBe('collected')
    expect(existsSync(join(folder, `${lookup}.voice.age`))).toBe(false)
    await outbox.settle(() => true)
    expect(outbox.getState(lookup)).toBeUndefined()
    expect(open(folder).getState(lookup)).toBeUndefined()
  })

  it('keeps no byte of an envelope that the CMS has taken', async () => {
    const folder = makeTemporaryFolder()
    const outbox = open(folder)
    await outbox.put(lookup, 'voice', envelope)
    await outbox.acknowledge(`${lookup}-voice`)
    expect(readFileSync(join(folder, 'delivered', lookup))).toHaveLength(0)
    writeFileSync(join(folder, 'delivered', lookup), envelope)
    open(folder)
    expect(readFileSync(join(folder, 'delivered', lookup))).toHaveLength(0)
  })

  it('hands envelopes out oldest first, so that a story comes before its withdrawal', async () => {
    const outbox = open(makeTemporaryFolder())
    for (const [name, type] of [
      [lookup, 'voice'],
      [other, 'voice'],
      [lookup, 'withdrawal'],
    ] as const) {
      await outbox.put(name, type, envelope)
      await new Promise((resolve) => setTimeout(resolve, 2))
    }
    expect(outbox.list(2).envelopes.map(({ id }) => id)).toEqual([`${lookup}-voice`, `${other}-voice`])
    expect(outbox.list(200).envelopes.at(2)?.id).toBe(`${lookup}-withdrawal`)
  })

  it('lists what lies behind an envelope that stays, and everything when that one is gone', async () => {
    const outbox = open(makeTemporaryFolder())
    await outbox.put(lookup, 'voice', envelope)
    await outbox.put(other, 'voice', envelope)
    const list = () => outbox.list(200, `${lookup}-voice`).envelopes.map(({ id }) => id)
    expect(list()).toEqual([`${other}-voice`])
    await outbox.acknowledge(`${lookup}-voice`)
    await outbox.put(lookup, 'withdrawal', envelope)
    expect(list()).toEqual([`${other}-voice`, `${lookup}-withdrawal`])
  })

  it('knows no envelope by an id that nobody gave out', async () => {
    const outbox = open(makeTemporaryFolder())
    expect(await outbox.acknowledge('../../etc/passwd')).toBe(false)
    expect(await outbox.read('delivered')).toBeUndefined()
  })

  it('refuses when it is full, and takes again when there is room', async () => {
    const outbox = open(makeTemporaryFolder(), envelope.length + 1)
    await outbox.put(lookup, 'voice', envelope)
    await expect(outbox.put(other, 'voice', envelope)).rejects.toThrow('full')
    await outbox.acknowledge(`${lookup}-voice`)
    expect(await outbox.put(other, 'voice', envelope)).toBe('stored')
  })

  it('throws away what a power cut left half written', () => {
    const folder = makeTemporaryFolder()
    writeFileSync(join(folder, '.unfinished-1'), 'half an envelope')
    expect(open(folder).list(200).envelopes).toEqual([])
    expect(existsSync(join(folder, '.unfinished-1'))).toBe(false)
  })
})
