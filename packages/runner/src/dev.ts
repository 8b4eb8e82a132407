import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { buildApps } from './build.ts'
import { seedDemonstrationCity } from './prepare-database.ts'
import { inProject, tools } from './project.ts'
import { ensureLocalSecrets } from './secrets.ts'
import { getServiceEnv, getSiteService } from './services.ts'
import { readSettings } from './settings.ts'
import { step } from './step.ts'
import { Supervisor } from './supervisor.ts'
import { checkPortIsFree } from './wait.ts'

/** For developing: the CMS with hot reload; the site rebuilt by `npm run build` and restarted when it ends. */
export async function dev(): Promise<void> {
  const settings = readSettings()
  const env = getServiceEnv(settings)
  await step('Checking the ports', async () => {
    await checkPortIsFree(settings.cmsHost, settings.cmsPort, 'CMS_PORT')
    await checkPortIsFree(settings.siteHost, settings.sitePort, 'SITE_PORT')
  })
  await step('Preparing the secrets of this machine', async () => {
    await ensureLocalSecrets(settings.dataDir)
  })
  await step('Building', buildApps)
  await step('Preparing the demonstration city', () => seedDemonstrationCity(settings.dataDir, env))
  const supervisor = new Supervisor(join(settings.dataDir, 'logs'))
  const stop = async () => {
    await supervisor.stop()
    process.exit(0)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  const tell = (message: string) => console.error(`! ${message}`)
  const devEnv = { ...env, NODE_ENV: 'development' }
  supervisor.keep(
    {
      name: 'cms',
      program: process.execPath,
      args: [tools.next, 'dev', '--hostname', settings.cmsHost, '--port', String(settings.cmsPort)],
      cwd: inProject('cms'),
      env: devEnv,
    },
    tell,
  )
  supervisor.keep({ ...getSiteService(settings, devEnv), args: ['--watch', 'src/server.ts'] }, tell)
  console.log(`\n  CMS   http://localhost:${settings.cmsPort}/admin (hot reload)`)
  console.log(`  Site  http://localhost:${settings.sitePort}/ (npm run build -w @aritai/site, and it restarts)`)
  console.log(`  Logs  ${join(settings.dataDir, 'logs')}\n`)
  while (true) await sleep(60_000)
}
