import { createMigration } from './migration-files.ts'

// Writes the migration from the last committed schema to the present one:
// `npm run migrate:create -w @aritai/cms -- what-changes`.
const [name] = process.argv.slice(2)
if (!name || !/^[a-z][a-z0-9-]*$/.test(name)) {
  console.error('Name the migration after what it changes: npm run migrate:create -w @aritai/cms -- add-reading')
  process.exit(2)
}
await createMigration(name)
process.exit(0)
