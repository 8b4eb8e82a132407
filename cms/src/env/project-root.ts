import { existsSync } from 'node:fs'
import path from 'node:path'

/**
 * The folder that holds the workspace. Found from the working directory, because the bundled server no longer knows
 * where its source lay; without a workspace (a container with the CMS alone) it is the working directory itself.
 */
export function findProjectRoot(from = process.cwd()): string {
  for (let folder = from; ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, 'turbo.json'))) return folder
    if (folder === path.dirname(folder)) return from
  }
}
