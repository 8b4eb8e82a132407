import { inProject, tools } from './project.ts'
import type { Settings } from './settings.ts'
import type { Service } from './supervisor.ts'

/** The environment both apps of a local installation share. */
export function getLocalEnv(settings: Settings): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: 'production',
    ARITAI_LOCAL: 'true',
    DATA_DIR: settings.dataDir,
    CMS_PORT: String(settings.cmsPort),
    SITE_PORT: String(settings.sitePort),
    SITE_HOST: settings.siteHost,
    CMS_URL: process.env.CMS_URL ?? `http://localhost:${settings.cmsPort}`,
    SITE_URL: process.env.SITE_URL ?? `http://localhost:${settings.sitePort}`,
    REPLICAS: process.env.REPLICAS ?? `http://127.0.0.1:${settings.sitePort}`,
    NEXT_TELEMETRY_DISABLED: '1',
    NODE_OPTIONS: '--disable-warning=ExperimentalWarning',
  }
}

export function getCmsService(settings: Settings, env: NodeJS.ProcessEnv): Service {
  return {
    name: 'cms',
    program: process.execPath,
    args: [tools.next, 'start', '--hostname', settings.cmsHost, '--port', String(settings.cmsPort)],
    cwd: inProject('cms'),
    env,
  }
}

export function getSiteService(_settings: Settings, env: NodeJS.ProcessEnv): Service {
  return { name: 'site', program: process.execPath, args: ['src/server.ts'], cwd: inProject('site'), env }
}
