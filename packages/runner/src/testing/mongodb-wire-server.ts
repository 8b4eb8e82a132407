import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runProgram } from '../run-tool.ts'
import { findFreePort } from '../wait.ts'
import { type NoDatabase, type TestDatabase, waitUntil } from './mongodb.ts'

/** SecantusDB, a beta under GPL-2.0: a test tool in a process of its own. Pinned with everything it brings. */
const version = '0.7.0b3'
const packages = [
  `SecantusDB==${version}`,
  'pymongo==4.20.0',
  'dnspython==2.9.2',
  'future==1.0.0',
  'numpy==2.4.6',
  'python-dateutil==4.0.0',
  's2sphere==0.2.5',
  'shapely==2.2.0',
  'tzdata==2026.6',
]

/** Installs the server into the cache (once, about 15 seconds) and starts it on a free port with an empty store. */
export async function startWireServer(cacheDir: string): Promise<TestDatabase | NoDatabase> {
  const environment = join(cacheDir, `secantus-${version}`)
  const problem = await install(environment)
  if (problem) return { skipped: problem }
  const store = mkdtempSync(join(tmpdir(), 'aritai-mongodb-'))
  const port = await findFreePort()
  // An empty configuration of our own, or it looks for one elsewhere on the machine.
  const config = join(store, 'empty.toml')
  writeFileSync(config, '')
  mkdirSync(join(store, 'data'))
  const log = openSync(join(store, 'server.log'), 'a')
  const args = [
    '--config',
    config,
    '--host',
    '127.0.0.1',
    '--port',
    String(port),
    '--storage-path',
    join(store, 'data'),
  ]
  const server = spawn(
    join(environment, 'bin/secantusd-py'),
    [...args, '--cache-size', '256M', '--log-level', 'WARNING'],
    {
      stdio: ['ignore', log, log],
    },
  )
  let ended = false
  const end = new Promise<void>((resolve) => {
    const finish = () => {
      ended = true
      resolve()
    }
    server.on('exit', finish)
    server.on('error', finish)
  })
  const stop = async () => {
    server.kill('SIGKILL')
    await end
    rmSync(store, { recursive: true, force: true })
  }
  const isReady = await waitUntil(
    () => accepts(port),
    () => ended,
    30_000,
  )
  if (isReady)
    return { name: `SecantusDB ${version} (MongoDB wire protocol)`, url: `mongodb://127.0.0.1:${port}/`, stop }
  await stop()
  return { skipped: `SecantusDB ${version} did not start` }
}

async function install(environment: string): Promise<string | undefined> {
  if (existsSync(join(environment, 'complete'))) return undefined
  rmSync(environment, { recursive: true, force: true })
  const made = await makeEnvironment(environment)
  if (made !== 0) return 'Python 3.10 or newer with venv is not here'
  const pip = [...'install --quiet --disable-pip-version-check --only-binary=:all:'.split(' '), ...packages]
  const installed = await runProgram(join(environment, 'bin/pip'), pip)
  if (installed.code !== 0)
    return `SecantusDB cannot be installed (${installed.output.trim().split('\n').at(-1)?.slice(0, 160)})`
  writeFileSync(join(environment, 'complete'), '')
  return undefined
}

/** Debian keeps `venv` in a package of its own; where we may, we bring it. */
async function makeEnvironment(environment: string): Promise<number> {
  const first = await runProgram('python3', ['-m', 'venv', environment])
  if (first.code === 0 || process.getuid?.() !== 0) return first.code
  await runProgram('apt-get', ['update', '-qq'])
  await runProgram('apt-get', ['install', '-y', '-qq', 'python3', 'python3-venv'], {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  })
  rmSync(environment, { recursive: true, force: true })
  return (await runProgram('python3', ['-m', 'venv', environment])).code
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.on('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.on('error', () => resolve(false))
  })
}
