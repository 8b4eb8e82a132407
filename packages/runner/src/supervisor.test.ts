import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Supervisor } from './supervisor.ts'

let folder: string
let supervisor: Supervisor | undefined
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aritai-supervisor-'))
})
afterEach(async () => {
  await supervisor?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const service = (script: string) => ({
  name: 'service',
  program: process.execPath,
  args: ['-e', script],
  cwd: tmpdir(),
  env: process.env,
})

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !condition(); tries++) await sleep(50)
  expect(condition()).toBe(true)
}

describe('the supervisor', () => {
  it('starts a process again that died, says so, and ends it when asked', async () => {
    supervisor = new Supervisor(folder)
    const deaths: string[] = []
    supervisor.keep(service('console.log("pid", process.pid); setTimeout(() => process.exit(3), 50)'), (text) =>
      deaths.push(text),
    )
    const log = supervisor.logFile('service')
    const countStarts = () => (readFileSync(log, 'utf8').match(/pid \d+/g) ?? []).length
    await until(() => deaths.length > 0 && countStarts() >= 2)
    expect(deaths[0]).toContain('service ended (3)')
    await supervisor.stop()
    const starts = countStarts()
    await sleep(1500)
    expect(countStarts()).toBe(starts)
  })

  it('waits for a process that ends in order', async () => {
    supervisor = new Supervisor(folder)
    supervisor.keep(
      service('process.on("SIGTERM", () => process.exit(0)); setInterval(() => {}, 1000); console.log("up")'),
      () => undefined,
    )
    const log = supervisor.logFile('service')
    await until(() => existsSync(log) && readFileSync(log, 'utf8').includes('up'))
    const started = Date.now()
    await supervisor.stop()
    expect(Date.now() - started).toBeLessThan(10_000)
  })
})
