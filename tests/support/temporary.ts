import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder of its own for one test file, removed with `remove`. */
export function createTemporaryFolder(name = 'test'): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), `aritai-${name}-`))
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) }
}
