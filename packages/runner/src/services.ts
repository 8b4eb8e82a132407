import { inProject, tools } from './project.ts'
import type { Settings } from './settings.ts'
import type { Service } from './supervisor.ts'

/**
 * The environment both apps share. A machine of one's own is the rule: secrets are made here. With
 * `NODE_ENV=production` given from outside, and `ARITAI_LOCAL=true` not, both apps ask for theirs in the environment.
 */
export function getServiceEnv(settings: Settings): NodeJS.ProcessEnv {
  const isProduction = process.env.NODE_ENV === 'production' && process.env.ARITAI_LOCAL !== 'true'
  return {
    ...process.env,
    NODE_ENV: 'production',
    ARITAI_LOCAL: isProduction ? 'false' : 'true',
    DATA_DIR: settings.dataDir,
    CMS_PORT: String(settings.cmsPort),
    SITE_PORT: String(settings.sitePort),
    SITE_HOST: settings.siteHost,
    ...(isProduction ? {} : getLocalAddresses(settings)),
    REPLICAS: process.env.REPLICAS ?? `http://127.0.0.1:${settings.sitePort}`,
    NEXT_TELEMETRY_DISABLED: '1',
    NODE_OPTIONS: '--disable-warning=ExperimentalWarning',
  }
}

function getLocalAddresses({ cmsPort, sitePort }: Settings): Record<string, string> {
  return {
    CMS_URL: process.env.CMS_URL || `http://localhost:${cmsPort}`,
    SITE_URL: process.env.SITE_URL || `http://localhost:${sitePort}`,
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
