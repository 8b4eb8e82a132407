import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inProject } from '../../packages/runner/src/project.ts'
import { getImports, isTest, readSourceFiles } from './source-files.ts'

const files = readSourceFiles()
const product = files.filter(({ path }) => !isTest(path))

/** Imports of files below a folder that lead outside of it, as `file → module`. */
function getOutsideImports(folder: string, isAllowed: (module: string) => boolean, among = product): string[] {
  return among
    .filter(({ path }) => path.startsWith(`${folder}/`))
    .flatMap(({ path, text }) =>
      getImports(text)
        .filter((module) => !isInside(folder, path, module) && !isAllowed(module))
        .map((module) => `${path} → ${module}`),
    )
}

const isInside = (folder: string, path: string, module: string) =>
  module.startsWith('.') && posix.join(posix.dirname(path), module).startsWith(`${folder}/`)

/** What the packages open to others, by their `exports`. */
const entrances = new Set(
  ['domain', 'publication', 'figures'].flatMap((name) => {
    const { exports } = JSON.parse(readFileSync(inProject('packages', name, 'package.json'), 'utf8')) as {
      exports: object
    }
    return Object.keys(exports).map((entrance) => `@aritai/${name}${entrance.slice(1)}`)
  }),
)

describe('the direction of dependencies', () => {
  it('finds imports of every form', () => {
    const text =
      "import a from 'a'\nimport 'b'\nexport * from './c.ts'\nconst d = await import('d')\nimport {\n e,\n} from 'e'"
    expect(getImports(text)).toEqual(['a', 'b', './c.ts', 'd', 'e'])
  })

  it('lets the domain import nothing but zod', () => {
    expect(getOutsideImports('packages/domain', (module) => module === 'zod')).toEqual([])
  })

  it('lets the publication import nothing but domain, zod, the age library and node:crypto', () => {
    const allowed = ['@aritai/domain', 'zod', 'age-encryption', 'node:crypto']
    expect(getOutsideImports('packages/publication', (module) => allowed.includes(module))).toEqual([])
  })

  it('lets figures import nothing but domain and React', () => {
    const allowed = ['@aritai/domain', 'react', 'react/jsx-runtime', 'react-dom/server']
    expect(getOutsideImports('packages/figures', (module) => allowed.includes(module))).toEqual([])
  })

  it('keeps CMS and site apart', () => {
    const reaching = product.flatMap(({ path, text }) => {
      const other = path.startsWith('cms/')
        ? /(^|\/)site\/|@aritai\/site/
        : path.startsWith('site/')
          ? /(^|\/)cms\/|@aritai\/cms/
          : undefined
      return other
        ? getImports(text)
            .filter((module) => other.test(module))
            .map((module) => `${path} → ${module}`)
        : []
    })
    expect(reaching).toEqual([])
  })

  it('never reaches into a package past its public entrances', () => {
    const deep = files.flatMap(({ path, text }) =>
      getImports(text)
        .filter((module) => /^@aritai\/\w+\//.test(module) && !entrances.has(module))
        .map((module) => `${path} → ${module}`),
    )
    expect(deep).toEqual([])
  })

  it('gives the domain no clock, no network and no framework', () => {
    const impure = product
      .filter(({ path }) => path.startsWith('packages/domain/src'))
      .filter(({ text }) => /\bnew Date\(\)|Date\.now\(|\bfetch\(|process\.|Math\.random\(/.test(text))
      .map(({ path }) => path)
    expect(impure).toEqual([])
  })
})
