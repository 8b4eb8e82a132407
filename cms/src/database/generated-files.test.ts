import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestCms, type TestCms } from '../testing/open-test-cms.ts'

const sources = path.join(import.meta.dirname, '..')
let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms()
})
afterAll(() => cms.close())

test('the migrations lead to the schema of the collections; else run migrate:create', async () => {
  const db = cms.payload.db as unknown as SQLiteAdapter
  const { generateDrizzleJson, generateMigration } = db.requireDrizzleKit()
  const folder = path.join(sources, 'migrations')
  const last = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .at(-1)
  const snapshot = JSON.parse(readFileSync(path.join(folder, String(last)), 'utf8'))
  expect(await generateMigration(snapshot, await generateDrizzleJson(db.schema))).toEqual([])
})

test('the committed types are those of the collections; else run generate', async () => {
  const outputFile = path.join(cms.dataDir, 'payload-types.ts')
  await generateTypes(
    { ...cms.payload.config, typescript: { ...cms.payload.config.typescript, outputFile } },
    { log: false },
  )
  expect(readFileSync(outputFile, 'utf8')).toBe(readFileSync(path.join(sources, 'payload-types.ts'), 'utf8'))
})

test('the committed import map has every component of the admin; else run generate', async () => {
  const committed = path.join(sources, 'app', '(payload)', 'admin', 'importMap.js')
  const before = readFileSync(committed, 'utf8')
  await generateImportMap(cms.payload.config, { log: false })
  expect(readFileSync(committed, 'utf8')).toBe(before)
})
