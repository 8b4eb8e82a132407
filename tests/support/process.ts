import { type ChildProcess, spawn } from 'node:child_process'
import { appendFileSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** One app of the product as a process that a test can end in the ways real ones end. */
export class AppProcess {
  readonly #command: { args: string[]; cwd: string; env: NodeJS.ProcessEnv; readyUrl: string; log: string }
  #child: ChildProcess | undefined

  constructor(command: { args: string[]; cwd: string; env: NodeJS.ProcessEnv; readyUrl: string; log: string }) {
    this.#command = command
  }

  get pid(): number | undefined {
    return this.#child?.pid
  }

  /** Starts the process and waits until it answers. */
  async start(): Promise<void> {
    const { args, cwd, env, readyUrl, log } = this.#command
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    })
    this.#child = child
    child.stdout.on('data', (chunk) => appendFileSync(log, chunk))
    child.stderr.on('data', (chunk) => appendFileSync(log, chunk))
    const deadline = Date.now() + 120_000
    while (!(await answers(readyUrl))) {
      if (child.exitCode !== null || child.signalCode !== null || Date.now() > deadline)
        throw new Error(`${readyUrl} did not come up:\n${this.readLog().slice(-4000)}`)
      await sleep(100)
    }
  }

  /** Ends the process in order (`SIGTERM`) or at once, as a crash would (`SIGKILL`). */
  async stop(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
    const child = this.#child
    if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise((resolve) => child.once('exit', resolve))
    process.kill(-child.pid, signal)
    const insist = setTimeout(() => child.pid && process.kill(-child.pid, 'SIGKILL'), 15_000)
    await ended
    clearTimeout(insist)
  }

  readLog(): string {
    try {
      return readFileSync(this.#command.log, 'utf8')
    } catch {
      return ''
    }
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(10_000) })
    await answer.arrayBuffer()
    return answer.status < 500
  } catch {
    return false
  }
}
