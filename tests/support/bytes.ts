import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Every file below a folder, or the file itself. */
export function listFiles(path: string): string[] {
  if (!existsSync(path)) return []
  return statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => listFiles(join(path, name))) : [path]
}

/** The files below these paths whose bytes hold the text, in UTF-8. */
export function findInFiles(paths: readonly string[], text: string): string[] {
  const wanted = Buffer.from(text, 'utf8')
  return paths.flatMap(listFiles).filter((file) => readFileSync(file).includes(wanted))
}
