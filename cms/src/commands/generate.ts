import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'
import config from '../payload.config.ts'

// Writes payload-types.ts and the admin's import map anew: `npm run generate -w @aritai/cms`.
await generateTypes(await config)
await generateImportMap(await config)
process.exit(0)
