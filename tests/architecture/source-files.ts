import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { inProject, root } from '../../packages/runner/src/project.ts'

/** A file of ours: its path from the root and its text. */
export type SourceFile = { path: string; text: string; lines: number }

const isCode = (path: string) => /\.(ts|tsx|astro|mjs|css)$/.test(path)
/** Written by a generator, or schema history that must stay as it ran. */
const isGenerated = (path: string) => /(migrations\/|payload-types\.ts$|importMap\.js$|\.d\.ts$)/.test(path)

/** Every tracked or new code file, generated ones aside. */
export function readSourceFiles(): SourceFile[] {
  const listing = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
  return listing
    .split('\n')
    .filter((path) => isCode(path) && !isGenerated(path) && existsSync(inProject(path)))
    .map((path) => {
      const text = readFileSync(inProject(path), 'utf8')
      return { path, text, lines: text.split('\n').length }
    })
}

/** The modules a file imports, types included. */
export function getImports(text: string): string[] {
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s[^'";]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g
  return [...text.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? match[3] ?? '')
}

export const isTest = (path: string) =>
  /\.test\.tsx?$/.test(path) || path.startsWith('tests/') || /\/testing(\.ts|\/)/.test(path)
