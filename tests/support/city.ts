import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { seedDemonstrationCity } from '../../packages/runner/src/prepare-database.ts'
import { inProject } from '../../packages/runner/src/project.ts'
import { ensureLocalSecrets } from '../../packages/runner/src/secrets.ts'
import { getServiceEnv } from '../../packages/runner/src/services.ts'

/**
 * A data folder with the demonstration city, written once for a state of the sources and then copied by every test that
 * wants it. Never opened itself.
 */
export async function getCityData(): Promise<string> {
  const cache = inProject('node_modules/.cache/aritai')
  const folder = join(cache, `city-${hashSources()}`)
  if (existsSync(join(folder, 'cms'))) return folder
  for (const name of existsSync(cache) ? readdirSync(cache) : []) {
    if (name.startsWith('city-')) rmSync(join(cache, name), { recursive: true, force: true })
  }
  const unfinished = join(cache, `unfinished-${process.pid}`)
  mkdirSync(unfinished, { recursive: true })
  await ensureLocalSecrets(unfinished)
  const settings = { cmsHost: '127.0.0.1', cmsPort: 3000, siteHost: '127.0.0.1', sitePort: 4321, dataDir: unfinished }
  await seedDemonstrationCity(unfinished, getServiceEnv(settings))
  renameSync(unfinished, folder)
  return folder
}

function hashSources(): string {
  const hash = createHash('sha256')
  for (const folder of ['cms/src', 'packages/domain/src', 'packages/publication/src', 'media/seed']) {
    for (const file of listFiles(inProject(folder))) hash.update(file).update(readFileSync(file))
  }
  return hash.digest('hex').slice(0, 16)
}

function listFiles(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? listFiles(path) : [path]))
}
