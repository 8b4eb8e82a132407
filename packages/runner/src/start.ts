import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { buildApps } from './build.ts'
import { seedDemonstrationCity } from './prepare-database.ts'
import { ensureLocalSecrets, type LocalSecrets } from './secrets.ts'
import { getCmsService, getServiceEnv, getSiteService } from './services.ts'
import { readSettings, type Settings } from './settings.ts'
import { step } from './step.ts'
import { Supervisor } from './supervisor.ts'
import { checkPortIsFree, waitForAddress } from './wait.ts'

/** Builds what changed, prepares the database, and keeps CMS and site running until Ctrl-C. */
export async function start(options: { empty: boolean }): Promise<void> {
  const settings = readSettings()
  const env = getServiceEnv(settings)
  const isLocal = env.ARITAI_LOCAL === 'true'
  console.log('\nAritai\n')
  await step('Checking the ports', async () => {
    await checkPortIsFree(settings.cmsHost, settings.cmsPort, 'CMS_PORT')
    await checkPortIsFree(settings.siteHost, settings.sitePort, 'SITE_PORT')
  })
  let secrets: LocalSecrets | undefined
  if (isLocal) {
    await step('Preparing the secrets of this machine', async () => {
      secrets = await ensureLocalSecrets(settings.dataDir)
    })
  }
  await step('Building CMS and site (first time: about two minutes)', buildApps)
  let hasCity = false
  if (isLocal && !options.empty) {
    await step('Preparing the demonstration city (first time: about a minute)', async () => {
      const city = await seedDemonstrationCity(settings.dataDir, env)
      hasCity = city !== 'foreign'
      return cityWords[city]
    })
  }
  const supervisor = new Supervisor(join(settings.dataDir, 'logs'))
  stopOnSignal(supervisor)
  try {
    await run(settings, env, supervisor, hasCity)
  } catch (error) {
    // What was started must not outlive a failed start and hold the ports.
    await supervisor.stop()
    throw error
  }
  console.log(describe(settings, hasCity ? secrets : undefined))
  // Nothing else to do here: the supervisor's children keep this process alive until a signal ends it.
  while (true) await sleep(60_000)
}

const cityWords = {
  written: 'written',
  present: 'already there',
  foreign: 'left out, because the database holds other data',
} as const

async function run(
  settings: Settings,
  env: NodeJS.ProcessEnv,
  supervisor: Supervisor,
  hasCity: boolean,
): Promise<void> {
  const site = getAddress(settings.siteHost, settings.sitePort)
  await step('Starting the site', async () => {
    supervisor.keep(getCmsService(settings, env), warn)
    supervisor.keep(getSiteService(settings, env), warn)
    await waitForAddress(`${site}/healthz`, 60_000, supervisor.logFile('site'))
  })
  await step('Starting the CMS', () =>
    waitForAddress(`${getAddress(settings.cmsHost, settings.cmsPort)}/admin/login`, 120_000, supervisor.logFile('cms')),
  )
  if (hasCity) {
    await step('Waiting for the first page', () => waitForAddress(`${site}/`, 120_000, supervisor.logFile('cms')))
  }
}

/** Where this machine reaches what listens on a host; one that listens everywhere is reached on loopback. */
const getAddress = (host: string, port: number) =>
  `http://${host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host}:${port}`

function warn(message: string): void {
  console.error(`! ${message}`)
}

function stopOnSignal(supervisor: Supervisor): void {
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    console.log('\nStopping …')
    await supervisor.stop()
    process.exit(0)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  process.on('SIGHUP', stop)
}

/** The demonstration logins, one for each role. */
export const demonstrationLogins = [
  ['admin@example.jp', 'administrator / 管理者'],
  ['planner@example.jp', 'planning section / 企画課'],
  ['moderator@example.jp', 'moderator of voices / 声の担当'],
  ['children@example.jp', 'department officer / こども課の担当者'],
  ['reader@example.jp', 'reader / 閲覧のみ'],
] as const

function describe(settings: Settings, secrets: LocalSecrets | undefined): string {
  const site = `http://localhost:${settings.sitePort}`
  const lines = [
    '',
    `  Public site   ${site}/           (English: ${site}/en/)`,
    `  Showcase      ${site}/welcome/`,
    `  CMS           http://localhost:${settings.cmsPort}/admin`,
    ...(secrets && !process.env.SMTP_URL ? [`  Mails         files in ${join(settings.dataDir, 'mail')}`] : []),
    '',
  ]
  if (secrets) {
    lines.push('  Demonstration logins (this machine only):')
    for (const [email, role] of demonstrationLogins)
      lines.push(`    ${email.padEnd(24)} ${secrets.DEMONSTRATION_PASSWORD}   ${role}`)
  } else {
    lines.push('  No demonstration city here. Create the first user in another terminal:')
    lines.push(`    ${getPrefix()}npm run create-user -w @aritai/cms -- --email you@example.jp --role admin`)
  }
  lines.push('', '  Ctrl-C stops both.', '')
  return lines.join('\n')
}

/** What another terminal has to say first, so that a command means this installation and not the default one. */
function getPrefix(): string {
  const set = ['DATA_DIR', 'DATABASE_URL'].filter((name) => process.env[name])
  return set.map((name) => `${name}='${process.env[name]}' `).join('')
}
