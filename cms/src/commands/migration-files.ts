import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { getPayload } from 'payload'
import config from '../payload.config.ts'

/** Has Payload write the migration, and makes its files importable as they are, without a build. */
export async function createMigration(name: string): Promise<void> {
  // The schema is read from the configuration; the database itself is not needed.
  const payload = await getPayload({ config, disableDBConnect: true })
  await payload.db.createMigration({ migrationName: name.replaceAll('-', '_'), payload, skipEmpty: true })
  const folder = payload.db.migrationDir
  const names = readdirSync(folder)
    .filter((file) => /^\d.*\.ts$/.test(file))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort()
  for (const file of names) markTypes(path.join(folder, `${file}.ts`))
  writeFileSync(path.join(folder, 'index.ts'), indexOf(names))
}

/** Node runs the files by taking types away, which asks for types to be imported as such. */
function markTypes(file: string): void {
  const source = readFileSync(file, 'utf8')
  writeFileSync(
    file,
    source.replace('{ MigrateUpArgs, MigrateDownArgs, sql }', '{ type MigrateDownArgs, type MigrateUpArgs, sql }'),
  )
}

function indexOf(names: string[]): string {
  const imports = names.map((name) => `import * as m${name} from './${name}.ts'`)
  const entries = names.map((name) => `  { name: '${name}', up: m${name}.up, down: m${name}.down },`)
  return [
    "import type { SQLiteAdapterArgs } from '@payloadcms/db-sqlite'",
    ...imports,
    '',
    '/** The history of the SQLite schema, oldest first; written by `migrate:create`. */',
    "export const migrations: NonNullable<SQLiteAdapterArgs['prodMigrations']> = [",
    ...entries,
    ']',
    '',
  ].join('\n')
}
