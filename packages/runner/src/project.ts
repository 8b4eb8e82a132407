import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Root folder of the project, absolute. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '../../..')

/** Absolute path inside the project. */
export const inProject = (...parts: string[]) => join(root, ...parts)

/** Where everything lives that is made at run time: databases, media, secrets, logs. `DATA_DIR` moves it. */
export function getDataDir(env: NodeJS.ProcessEnv = process.env): string {
  return resolve(root, env.DATA_DIR || '.data')
}

/** A tool's entry script in the dependency tree; they are run with our own Node, never through a shell. */
export const tools = {
  biome: inProject('node_modules/@biomejs/biome/bin/biome'),
  next: inProject('node_modules/next/dist/bin/next'),
  playwright: inProject('node_modules/@playwright/test/cli.js'),
  tsc: inProject('node_modules/typescript/bin/tsc'),
  turbo: inProject('node_modules/turbo/bin/turbo'),
  vitest: inProject('node_modules/vitest/vitest.mjs'),
} as const

/** Reads `.env` at the root, where there is one. What is set in the environment already wins. */
export function loadEnvFile(): void {
  const file = inProject('.env')
  if (existsSync(file)) process.loadEnvFile(file)
}
