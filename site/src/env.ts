import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { channels } from '@aritai/domain'
import { z } from 'zod'

/** The root of the project; relative folders in the environment start here, whatever the working directory is. */
const projectRoot = resolve(import.meta.dirname, '../..')

const list = z.string().transform((text) =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean),
)
const port = z.coerce.number().int().min(1).max(65_535)
const megabytes = z.coerce.number().int().min(1).max(1_000_000)

const variables = z.object({
  NODE_ENV: z.string().default('development'),
  /** Runs on one's own machine: secrets are read from `DATA_DIR/secrets.json`, where the runner has put them. */
  ARITAI_LOCAL: z.stringbool().default(false),
  SITE_PORT: port.default(4321),
  SITE_HOST: z.string().min(1).default('127.0.0.1'),
  /** The address people see, e.g. `https://koe.example.jp`. Every absolute link starts with it. */
  SITE_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Further host names that are answered, e.g. the showcase's own domain. */
  ALLOWED_HOSTS: list.prefault(''),
  /** Which channels this replica holds and serves. */
  SITE_CHANNELS: list.prefault(channels.join(',')).pipe(z.array(z.enum(channels)).min(1)),
  DATA_DIR: z.string().min(1).default('.data'),
  REPLICA_TOKEN: z.string().min(24).optional(),
  /** Memory for rendered pages. */
  PAGE_STORE_MB: megabytes.default(128),
  /** Most that envelopes may take on disk while the CMS is away. */
  OUTBOX_MB: megabytes.default(4096),
  /** Stories, and separately receipts, that one address may send in a minute; 0 switches the limit off. */
  RATE_LIMIT_PER_MINUTE: z.coerce.number().int().min(0).default(60),
  /** How many of one's own proxies stand before this server and add to X-Forwarded-For; 0 ignores that header. */
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  /** Origins that may show pages in a frame, e.g. the CMS for its preview. */
  FRAME_ANCESTORS: list.prefault('').pipe(z.array(z.url({ protocol: /^https?$/ }))),
})

export type Env = Omit<z.output<typeof variables>, 'SITE_URL' | 'REPLICA_TOKEN'> & {
  /** Without a trailing slash. */
  SITE_URL: string
  REPLICA_TOKEN: string
}

/** Thrown with one line per variable that is missing or wrong; `server.ts` prints it and stops. */
export class EnvError extends Error {
  override readonly name = 'EnvError'
}

/** Reads and checks the environment: the only place where the site does so. */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = variables.safeParse(given)
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path[0]?.toString() ?? ''}: ${issue.message}`)
    throw new EnvError(`The site cannot start, its environment needs mending:\n${lines.join('\n')}`)
  }
  const env = { ...parsed.data, DATA_DIR: resolve(projectRoot, parsed.data.DATA_DIR) }
  if (env.SITE_URL === undefined && env.NODE_ENV === 'production' && !env.ARITAI_LOCAL) {
    throw new EnvError('The site cannot start: SITE_URL, its public address, is required in production.')
  }
  const siteUrl = (env.SITE_URL ?? `http://localhost:${env.SITE_PORT}`).replace(/\/+$/, '')
  return { ...env, SITE_URL: siteUrl, REPLICA_TOKEN: env.REPLICA_TOKEN ?? readLocalToken(env) }
}

function readLocalToken(env: { NODE_ENV: string; ARITAI_LOCAL: boolean; DATA_DIR: string }): string {
  if (env.NODE_ENV === 'production' && !env.ARITAI_LOCAL) {
    throw new EnvError(
      'The site cannot start: REPLICA_TOKEN is required in production, the same for the site and the CMS.\n' +
        '  Make one with: openssl rand -hex 32    (or set ARITAI_LOCAL=true on your own machine)',
    )
  }
  const file = join(env.DATA_DIR, 'secrets.json')
  try {
    return z.object({ REPLICA_TOKEN: z.string().min(24) }).parse(JSON.parse(readFileSync(file, 'utf8'))).REPLICA_TOKEN
  } catch (cause) {
    throw new EnvError(
      `The site cannot start: no REPLICA_TOKEN is set and ${file} holds none.\n  Start with npm start, which makes one.`,
      { cause },
    )
  }
}
