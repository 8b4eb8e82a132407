import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** Every file below a folder, as it lies on the disk, whatever its format. Calls `look` for each. */
export function lookAtFiles(folder: string, look: (path: string, bytes: Buffer) => void): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    look(relative(folder, path), readFileSync(path))
  }
}
