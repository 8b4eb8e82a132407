import { z } from 'zod'
import { getDataDir } from './project.ts'

const port = (fallback: number) => z.coerce.number().int().min(1).max(65535).default(fallback)

const schema = z.object({
  CMS_HOST: z.string().default('127.0.0.1'),
  CMS_PORT: port(3000),
  SITE_HOST: z.string().default('127.0.0.1'),
  SITE_PORT: port(4321),
})

/** What the runner itself needs to know; each app checks the rest of the environment in its own `env.ts`. */
export type Settings = { cmsHost: string; cmsPort: number; siteHost: string; sitePort: number; dataDir: string }

/** Reads the settings; an unusable value ends the program with its name. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  // An empty value in `.env` means «not set», as in both apps.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    throw new Error(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'))
  }
  const { CMS_HOST, CMS_PORT, SITE_HOST, SITE_PORT } = parsed.data
  return { cmsHost: CMS_HOST, cmsPort: CMS_PORT, siteHost: SITE_HOST, sitePort: SITE_PORT, dataDir: getDataDir(env) }
}
