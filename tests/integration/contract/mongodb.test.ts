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

/** A database of its own for each run; connected to directly where the address names one server alone. */
function nameDatabase(serverUrl: string): string {
  const [servers = '', options] = /^(mongodb(?:\+srv)?:\/\/[^/?]+)[^?]*\??(.*)$/.exec(serverUrl)?.slice(1) ?? []
  const parameters = new URLSearchParams(options)
  const isOneServer = servers.startsWith('mongodb:') && !servers.includes(',') && !parameters.has('replicaSet')
  if (isOneServer) parameters.set('directConnection', 'true')
  return `${servers}/aritai-contract-${randomUUID().slice(0, 8)}?${parameters}`
}
