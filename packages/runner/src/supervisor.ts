import { type ChildProcess, spawn } from 'node:child_process'
import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs'
import { join } from 'node:path'

/** A long-running program of the product. */
export type Service = { name: string; program: string; args: string[]; cwd: string; env: NodeJS.ProcessEnv }

const longestPause = 30_000
/** A process that lived this long was well: its next restart is immediate again. */
const healthyAfter = 60_000

/** Keeps services running: restarts one that dies with growing pauses, and ends all of them together. */
export class Supervisor {
  readonly #logDir: string
  readonly #children = new Map<string, ChildProcess>()
  readonly #logs: WriteStream[] = []
  #stopping = false

  constructor(logDir: string) {
    this.#logDir = logDir
    mkdirSync(logDir, { recursive: true })
  }

  logFile(name: string): string {
    return join(this.#logDir, `${name}.log`)
  }

  /** Starts a service and keeps it up. `onDeath` is told of every unexpected end. */
  keep(service: Service, onDeath: (message: string) => void): void {
    const log = createWriteStream(this.logFile(service.name), { flags: 'a' })
    this.#logs.push(log)
    let pause = 500
    const launch = () => {
      const started = Date.now()
      const child = spawn(service.program, service.args, {
        cwd: service.cwd,
        env: service.env,
        stdio: ['ignore', 'pipe', 'pipe'],
        // A group of its own, so that Ctrl-C in the terminal reaches only the supervisor, which then stops all in order.
        detached: process.platform !== 'win32',
      })
      this.#children.set(service.name, child)
      child.stdout.pipe(log, { end: false })
      child.stderr.pipe(log, { end: false })
      child.on('error', (error) => log.write(`${error.message}\n`))
      child.on('exit', (code, signal) => {
        this.#children.delete(service.name)
        if (this.#stopping) return
        pause = Date.now() - started > healthyAfter ? 500 : Math.min(pause * 2, longestPause)
        onDeath(
          `${service.name} ended (${signal ?? code}); starting it again in ${pause / 1000} s. Log: ${this.logFile(service.name)}`,
        )
        setTimeout(() => !this.#stopping && launch(), pause)
      })
    }
    launch()
  }

  /** Asks every service to end, waits, and insists after ten seconds. */
  async stop(): Promise<void> {
    this.#stopping = true
    await Promise.all([...this.#children.values()].map(endProcess))
    for (const log of this.#logs) log.end()
  }
}

function endProcess(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    const insist = setTimeout(() => signalGroup(child, 'SIGKILL'), 10_000)
    child.on('exit', () => {
      clearTimeout(insist)
      resolve()
    })
    signalGroup(child, 'SIGTERM')
  })
}

/** Signals the service with the processes it started itself. */
function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid && process.platform !== 'win32') process.kill(-child.pid, signal)
    else child.kill(signal)
  } catch {
    // It ended by itself in between, which is what was wanted.
  }
}
