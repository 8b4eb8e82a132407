import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { z } from 'zod'
import { mailSettings, mailVariables } from './mail.ts'
import { replicaList } from './replicas.ts'

const flag = z.enum(['true', 'false', '1', '0']).transform((value) => value === 'true' || value === '1')
const port = z.coerce.number().int().min(1).max(65_535)
const secretNames = ['PAYLOAD_SECRET', 'REPLICA_TOKEN', 'INTAKE_IDENTITY', 'CONTACT_KEY'] as const

const settings = z.object({
  NODE_ENV: z.string().default('development'),
  ARITAI_LOCAL: flag.default(false),
  CMS_PORT: port.default(3000),
  SITE_PORT: port.default(4321),
  CMS_URL: z.url({ protocol: /^https?$/ }).optional(),
  SITE_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: z
    .string()
    .regex(/^(file:|mongodb:\/\/|mongodb\+srv:\/\/)/, 'must begin with file:, mongodb:// or mongodb+srv://')
    .optional(),
  PAYLOAD_SECRET: z.string().min(32),
  REPLICA_TOKEN: z.string().min(32),
  INTAKE_IDENTITY: z.string().startsWith('AGE-SECRET-KEY-'),
  CONTACT_KEY: z.base64().refine((value) => Buffer.from(value, 'base64').length === 32, 'must be base64 of 32 bytes'),
  REPLICAS: z.string().optional(),
  RUNNER: flag.default(true),
  DEMONSTRATION_PASSWORD: z.string().min(12).optional(),
  ...mailVariables,
  S3_BUCKET: z.string().min(1).optional(),
  S3_REGION: z.string().min(1).default('auto'),
  S3_ENDPOINT: z.url().optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  S3_FORCE_PATH_STYLE: flag.default(false),
})

type Sources = { projectRoot: string; readSecrets: (dataDir: string) => Record<string, string> }

/**
 * Checks the environment and fills in what has a safe default. Secrets come from the environment; in local use also
 * from `DATA_DIR/secrets.json`. A build, or generating types (`ARITAI_OFFLINE=true`), needs none and gets throw-away ones.
 * Throws one message naming every variable that is missing or wrong.
 */
export function parseEnvironment(input: Record<string, string | undefined>, { projectRoot, readSecrets }: Sources) {
  const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined && value !== ''))
  const dataDir = path.resolve(projectRoot, given.DATA_DIR ?? '.data')
  const isProduction = given.NODE_ENV === 'production' && given.ARITAI_LOCAL !== 'true' && given.ARITAI_LOCAL !== '1'
  const isOffline = given.ARITAI_OFFLINE === 'true' || given.NEXT_PHASE === 'phase-production-build'
  const secrets = isOffline ? throwAwaySecrets() : isProduction ? {} : readSecrets(dataDir)

  const parsed = settings.safeParse({ ...secrets, ...given })
  if (!parsed.success) throw new Error(explain(parsed.error, isProduction))
  const values = parsed.data
  if (isProduction && !isOffline && values.CMS_URL === undefined) {
    throw new Error('The CMS cannot start: CMS_URL, the address its staff open, is required in production.')
  }
  const url = (values.CMS_URL ?? `http://localhost:${values.CMS_PORT}`).replace(/\/$/, '')
  return {
    isProduction,
    projectRoot,
    dataDir,
    port: values.CMS_PORT,
    url,
    /** Address of the public site, for links from the admin to what citizens see; in production only where it is given. */
    siteUrl: (values.SITE_URL ?? (isProduction ? undefined : `http://localhost:${values.SITE_PORT}`))?.replace(
      /\/$/,
      '',
    ),
    databaseUrl: absoluteDatabase(values.DATABASE_URL, dataDir, projectRoot),
    payloadSecret: values.PAYLOAD_SECRET,
    /** The sites that are pushed to, each with the token that opens its replica endpoints. */
    replicas: replicaList(values.REPLICAS ?? `http://127.0.0.1:${values.SITE_PORT}`, values.REPLICA_TOKEN),
    /** age identity that opens the envelopes of the sites. */
    intakeIdentity: values.INTAKE_IDENTITY,
    /** 32 bytes that contact details are encrypted with. */
    contactKey: Buffer.from(values.CONTACT_KEY, 'base64'),
    /** Whether this process delivers and collects; one process of an installation does. */
    runsRunner: values.RUNNER && !isOffline,
    /** Password of the demonstration logins; only a local installation has one. */
    demonstrationPassword: isProduction ? undefined : values.DEMONSTRATION_PASSWORD,
    /** How mail leaves; undefined where none does. A build sends none. */
    mail: isOffline ? undefined : mailSettings(values, { dataDir, isProduction }),
    /** Where uploads lie when not on this disk. */
    s3: values.S3_BUCKET === undefined ? undefined : s3Settings(values, values.S3_BUCKET),
  }
}
export type Environment = ReturnType<typeof parseEnvironment>

function s3Settings(values: z.output<typeof settings>, bucket: string) {
  return {
    bucket,
    region: values.S3_REGION,
    forcePathStyle: values.S3_FORCE_PATH_STYLE,
    ...(values.S3_ENDPOINT ? { endpoint: values.S3_ENDPOINT } : {}),
    ...(values.S3_ACCESS_KEY_ID && values.S3_SECRET_ACCESS_KEY
      ? { credentials: { accessKeyId: values.S3_ACCESS_KEY_ID, secretAccessKey: values.S3_SECRET_ACCESS_KEY } }
      : {}),
  }
}

function absoluteDatabase(url: string | undefined, dataDir: string, projectRoot: string): string {
  if (url === undefined) return `file:${path.join(dataDir, 'cms', 'aritai.sqlite')}`
  return url.startsWith('file:') ? `file:${path.resolve(projectRoot, url.slice('file:'.length))}` : url
}

function explain(error: z.ZodError, isProduction: boolean): string {
  const lines = error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
  const secretMissing = error.issues.some((issue) => secretNames.some((name) => issue.path[0] === name))
  const remedy = secretMissing
    ? isProduction
      ? 'In production every secret is given in the environment (see .env.example).'
      : '"npm start" creates the secrets for local use in DATA_DIR/secrets.json; or set them in the environment.'
    : 'See .env.example for every variable and its form.'
  return `The CMS cannot start; these settings are missing or wrong:\n${lines.join('\n')}\n${remedy}`
}

function throwAwaySecrets(): Record<(typeof secretNames)[number], string> {
  return {
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    REPLICA_TOKEN: randomBytes(32).toString('hex'),
    INTAKE_IDENTITY: 'AGE-SECRET-KEY-OFFLINE',
    CONTACT_KEY: randomBytes(32).toString('base64'),
  }
}
