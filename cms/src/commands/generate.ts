import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'
import { loadOfflineConfig } from './offline-config.ts'

// Writes payload-types.ts and the admin's import map anew: `npm run generate -w @aritai/cms`.
const config = await loadOfflineConfig()
await generateTypes(config)
await generateImportMap(config)
process.exit(0)
