import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { createRepresentation, type Representation } from './representation.ts'

/** A file of Astro's build. `cacheControl` is for ever where the name holds a hash of the content. */
export type StaticAsset = { representation: Representation; cacheControl: string }

/** Finds an asset by the path of a request. What the build did not make cannot be reached, however it is spelt. */
export type StaticAssets = (path: string) => Promise<StaticAsset> | undefined

export function openStaticAssets(folder: string): StaticAssets {
  const files = new Map(listFiles(folder).map((file) => [toPath(folder, file), file]))
  const loaded = new Map<string, Promise<StaticAsset>>()
  return (path) => {
    const file = files.get(path)
    if (file === undefined) return undefined
    const asset = loaded.get(path) ?? load(path, file)
    loaded.set(path, asset)
    return asset
  }
}

async function load(path: string, file: string): Promise<StaticAsset> {
  const type = contentTypes[extname(file)] ?? 'application/octet-stream'
  const isHashed = /^\/_(?:assets|astro)\//.test(path)
  return {
    representation: createRepresentation(await readFile(file), { 'content-type': type }),
    cacheControl: isHashed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
  }
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

function toPath(folder: string, file: string): string {
  const path = `/${relative(folder, file).split(sep).join('/')}`
  return path.endsWith('/index.html') ? path.slice(0, -'index.html'.length) : path
}

const contentTypes: Record<string, string> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
}
