import { randomUUID } from 'node:crypto'
import { openCms } from './cms.ts'
import { defineContract } from './contract.ts'

const server = process.env.CONTRACT_MONGODB_URL
if (!server) {
  throw new Error(
    'CONTRACT_MONGODB_URL is not set: give the address of a MongoDB server, e.g. mongodb://127.0.0.1:27017/, or run "npm test -- mongodb", which finds one or says why there is none.',
  )
}

defineContract(() => openCms(() => nameDatabase(server)))

/** A database of its own for each run; `directConnection` unless the address says how to connect. */
function nameDatabase(serverUrl: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/aritai-contract-${randomUUID().slice(0, 8)}`
  if (!url.searchParams.has('replicaSet')) url.searchParams.set('directConnection', 'true')
  return url.href
}
