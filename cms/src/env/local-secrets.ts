import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

/** Secrets that `npm start` made for local use; empty when it never ran. Same names as in the environment. */
export function readSecrets(dataDir: string): Record<string, string> {
  try {
    return z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(path.join(dataDir, 'secrets.json'), 'utf8')))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {}
    throw new Error(`${path.join(dataDir, 'secrets.json')} cannot be read: remove it and run "npm start" again.`)
  }
}
