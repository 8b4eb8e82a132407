import { randomBytes, randomInt } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createIdentity } from '@aritai/publication'

/** Secrets of a local installation, by their names in the environment. In production this file is never read. */
export type LocalSecrets = {
  PAYLOAD_SECRET: string
  REPLICA_TOKEN: string
  /** age identity that opens the envelopes. */
  INTAKE_IDENTITY: string
  /** 32 bytes, base64: encrypts contact details at rest. */
  CONTACT_KEY: string
  /** Password of the demonstration logins. */
  DEMONSTRATION_PASSWORD: string
}

/** Letters and digits that are not mistaken for one another when read from a screen. */
const legible = 'abcdefghijkmnpqrstuvwxyz23456789'

/** Makes the secrets of this machine on the first start, readable by the owner only, and keeps them after. */
export async function ensureLocalSecrets(dataDir: string): Promise<LocalSecrets> {
  const file = join(dataDir, 'secrets.json')
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as LocalSecrets
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const secrets: LocalSecrets = {
    PAYLOAD_SECRET: randomBytes(32).toString('base64url'),
    REPLICA_TOKEN: randomBytes(32).toString('base64url'),
    INTAKE_IDENTITY: (await createIdentity()).identity,
    CONTACT_KEY: randomBytes(32).toString('base64'),
    DEMONSTRATION_PASSWORD: Array.from({ length: 14 }, () => legible[randomInt(legible.length)]).join(''),
  }
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600, flush: true })
  renameSync(`${file}.new`, file)
  return secrets
}
