import { cpSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { inProject, tools } from '../../packages/runner/src/project.ts'
import { ensureLocalSecrets, type LocalSecrets } from '../../packages/runner/src/secrets.ts'
import { getServiceEnv } from '../../packages/runner/src/services.ts'
import { findFreePort } from '../../packages/runner/src/wait.ts'
import { getCityData } from './city.ts'
import { AppProcess } from './process.ts'
import { createTemporaryFolder } from './temporary.ts'

/** The whole product, running for one test file on free ports over its own data. */
export type System = {
  cms: AppProcess
  site: AppProcess
  cmsUrl: string
  siteUrl: string
  dataDir: string
  secrets: LocalSecrets
  stop: () => Promise<void>
}

type Options = {
  /** Starts over a copy of the demonstration city; otherwise over an empty database. */
  city?: boolean
  channels?: string
  env?: Record<string, string>
  /** Changes the data before anything is started; told the environment of the apps. */
  prepare?: (env: NodeJS.ProcessEnv) => Promise<void>
}

/** Starts CMS and site; `stop` ends both and removes everything they wrote. */
export async function startSystem({
  city = false,
  channels = 'citizens,showcase',
  env = {},
  prepare,
}: Options = {}): Promise<System> {
  const folder = createTemporaryFolder('system')
  const dataDir = join(folder.path, 'data')
  if (city) cpSync(await getCityData(), dataDir, { recursive: true })
  const secrets = await ensureLocalSecrets(dataDir)
  const [cmsPort, sitePort] = [await findFreePort(), await findFreePort()]
  const settings = { cmsHost: '127.0.0.1', cmsPort, siteHost: '127.0.0.1', sitePort, dataDir }
  const appEnv: NodeJS.ProcessEnv = {
    ...getServiceEnv(settings),
    CMS_URL: `http://127.0.0.1:${cmsPort}`,
    SITE_URL: `http://127.0.0.1:${sitePort}`,
    REPLICAS: `http://127.0.0.1:${sitePort}`,
    SITE_CHANNELS: channels,
    ...env,
  }
  const cms = new AppProcess({
    args: [tools.next, 'start', '--hostname', '127.0.0.1', '--port', String(cmsPort)],
    cwd: inProject('cms'),
    env: appEnv,
    readyUrl: `http://127.0.0.1:${cmsPort}/admin/login`,
    log: join(folder.path, 'cms.log'),
  })
  const site = new AppProcess({
    args: ['src/server.ts'],
    cwd: inProject('site'),
    env: appEnv,
    readyUrl: `http://127.0.0.1:${sitePort}/healthz`,
    log: join(folder.path, 'site.log'),
  })
  const stop = async () => {
    await Promise.all([cms.stop(), site.stop()])
    folder.remove()
  }
  try {
    await prepare?.(appEnv)
    await site.start()
    await cms.start()
  } catch (error) {
    await stop()
    throw error
  }
  return {
    cms,
    site,
    cmsUrl: `http://127.0.0.1:${cmsPort}`,
    siteUrl: `http://127.0.0.1:${sitePort}`,
    dataDir,
    secrets,
    stop,
  }
}

/** True where both apps were built. */
export const isBuilt = () =>
  existsSync(inProject('cms/.next/BUILD_ID')) && existsSync(inProject('site/dist/server/entry.mjs'))
