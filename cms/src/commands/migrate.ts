import { migrations } from '../migrations/index.ts'
import { openPayload } from './open-payload.ts'

// Brings the database to the present schema and checks that it got there: `npm run migrate -w @aritai/cms`.
const payload = await openPayload()
const { docs } = await payload.find({ overrideAccess: true, collection: 'payload-migrations', pagination: false })
const applied = new Set(docs.map(({ name }) => name))
const missing = migrations.filter(({ name }) => !applied.has(name)).map(({ name }) => name)
await payload.destroy()
if (missing.length > 0 && payload.db.name === 'sqlite') {
  console.error(`These migrations were not applied: ${missing.join(', ')}. Restore the backup and see the lines above.`)
  process.exit(1)
}
console.log('The database has the present schema.')
process.exit(0)
