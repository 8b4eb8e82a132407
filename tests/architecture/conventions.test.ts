import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../packages/runner/src/project.ts'
import { isTest, readSourceFiles } from './source-files.ts'

const files = readSourceFiles()
const isContent = (path: string) => path.startsWith('cms/src/seed/content/')

describe('the layout of the project', () => {
  it('has the agreed top level and nothing else', () => {
    const agreed = [
      'cms',
      'site',
      'packages',
      'tests',
      'media',
      'package.json',
      'tsconfig.json',
      'turbo.json',
      'README.md',
    ]
    const allowed = new Set([...agreed, 'package-lock.json', 'LICENSE', 'node_modules'])
    const present = readdirSync(root).filter((name) => !name.startsWith('.'))
    expect(present.filter((name) => !allowed.has(name))).toEqual([])
    expect(agreed.filter((name) => !present.includes(name))).toEqual([])
  })

  it('names files in kebab-case and components in PascalCase', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*$/
    const pascal = /^[A-Z][A-Za-z0-9]*(\.test)?\.(tsx|astro)$/
    // Astro's and Next's own conventions: parameters in brackets, fixed names.
    const isRoute = (path: string) => path.startsWith('site/src/pages/') || path.startsWith('cms/src/app/')
    const odd = files
      .filter(({ path }) => !isRoute(path))
      .map(({ path }) => path)
      .filter((path) => !kebab.test(basename(path)) && !pascal.test(basename(path)))
    expect(odd).toEqual([])
  })

  it('has no drawer for things without a name', () => {
    const drawers = files.filter(({ path }) => /(^|\/)(utils?|helpers?|common|misc)(\/|\.)/.test(path))
    expect(drawers.map(({ path }) => path)).toEqual([])
  })
})

describe('the size of files', () => {
  const sizes = files
    .filter(({ path }) => !isContent(path))
    .map(({ lines }) => lines)
    .toSorted((a, b) => a - b)
  const quantile = (share: number) => sizes[Math.floor(sizes.length * share)] ?? 0

  it('has a median under 60 lines', () => {
    expect(quantile(0.5)).toBeLessThan(60)
  })

  it('has nine files of ten under 150 lines', () => {
    expect(quantile(0.9)).toBeLessThan(150)
  })

  it('has no file over 250 lines without a reason in its first line', () => {
    const long = files.filter(({ path, text, lines }) => {
      const hasReason = /^(\/\/|\/\*|---\n\/\/)/.test(text)
      return lines > 250 && !hasReason && !isContent(path)
    })
    expect(long.map(({ path, lines }) => `${path} (${lines})`)).toEqual([])
  })
})

describe('the habits of the code', () => {
  const product = files.filter(({ path }) => !isTest(path))
  const find = (pattern: RegExp, among = product) =>
    among.filter(({ text }) => pattern.test(withoutProse(text))).map(({ path }) => path)

  it('reads the environment in one place of each app', () => {
    const readers = find(/process\.env\b(?!\.NEXT_RUNTIME)/).filter(
      (path) => path.startsWith('cms/src') || path.startsWith('site/src'),
    )
    expect(readers).toEqual(['cms/src/env.ts', 'site/src/env.ts'])
  })

  it('switches no type check off', () => {
    const self = 'tests/architecture/'
    const others = files.filter(({ path }) => !path.startsWith(self))
    expect(find(/@ts-(ignore|nocheck|expect-error)|biome-ignore|: any\b|\bas any\b/, others)).toEqual([])
  })

  it('leaves no test out', () => {
    const tests = files.filter(({ path }) => isTest(path) && !path.startsWith('tests/architecture/'))
    expect(find(/\b(it|test|describe)(\.\w+)*\.(only|todo|skip|skipIf|runIf|fixme|fails|fail|slow)\b/, tests)).toEqual(
      [],
    )
  })

  it('says of every call of the Local API for whom it acts', () => {
    // `overrideAccess` has a dangerous default, so it is written out at each call.
    const calls =
      /payload\.(find|findByID|create|update|delete|count|updateGlobal|findGlobal|findVersions|restoreVersion)\(\{/g
    const silent = product
      .filter(({ path }) => path.startsWith('cms/src'))
      .flatMap(({ path, text }) =>
        [...text.matchAll(calls)]
          .filter((match) => !isAccessStated(text, match.index))
          .map((match) => `${path}:${text.slice(0, match.index).split('\n').length}`),
      )
    expect(silent).toEqual([])
  })
})

/** True when the call that begins here states `overrideAccess`, itself or through `...common`. */
function isAccessStated(text: string, start: number): boolean {
  let depth = 0
  for (let at = text.indexOf('(', start); at < text.length; at++) {
    if (text[at] === '(') depth++
    if (text[at] === ')' && --depth === 0) {
      const call = text.slice(start, at)
      return call.includes('overrideAccess') || (call.includes('...common') && text.includes('overrideAccess'))
    }
  }
  return false
}

/** The text without the lines of block comments, whose English has words like «any». */
const withoutProse = (text: string) => text.replace(/^\s*\/?\*.*$/gm, '')
