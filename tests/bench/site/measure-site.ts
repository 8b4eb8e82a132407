import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import autocannon from 'autocannon'
import { eventually } from '../../support/eventually.ts'
import { type System, startSystem } from '../../support/system.ts'
import { measurePublishing } from './measure-publishing.ts'
import { getMemory } from './memory.ts'

const paths = ['/', '/plan/a-1/a-1-1/', '/voices/', '/welcome/']

/**
 * Measures the public site beside a peer in the same run: a bare Node server that answers the same bytes from memory.
 * Ratios are what to compare between machines; absolute numbers only describe this one.
 */
export async function measureSite(seconds: number): Promise<void> {
  const system = await startSystem({ city: true, env: { RATE_LIMIT_PER_MINUTE: '0' } })
  try {
    await eventually(
      async () => (await fetch(`${system.siteUrl}/plan/a-1/a-1-1/`)).status === 200,
      'the city is there',
      120_000,
    )
    console.log(`\nIdle memory (RSS): ${tellMemory(system)}`)
    console.log(`\nPages per second, 50 connections, ${seconds} s each`)
    for (const path of paths) await comparePage(system, path, seconds)
    console.log(`\nFrom publishing to visible: ${(await measurePublishing(system)).toFixed(2)} s`)
    console.log(`Memory after the load (RSS): ${tellMemory(system)}`)
  } finally {
    await system.stop()
  }
}

const tellMemory = ({ cms, site }: System) => `CMS ${getMemory(cms.pid)} MB, site ${getMemory(site.pid)} MB`

async function comparePage({ siteUrl }: System, path: string, seconds: number): Promise<void> {
  const page = Buffer.from(await (await fetch(siteUrl + path)).arrayBuffer())
  const peer = createServer((_request, answer) => answer.setHeader('content-type', 'text/html').end(page))
  await new Promise<void>((resolve) => peer.listen(0, '127.0.0.1', resolve))
  const ours = await load(siteUrl + path, seconds)
  const theirs = await load(`http://127.0.0.1:${(peer.address() as AddressInfo).port}/`, seconds)
  await new Promise((resolve) => peer.close(resolve))
  const ratio = ours.perSecond / theirs.perSecond
  console.log(
    `${path.padEnd(18)} ${String(Math.round(ours.perSecond)).padStart(6)}/s  p99 ${ours.p99} ms  (bare Node ${Math.round(theirs.perSecond)}/s, ratio ${ratio.toFixed(2)}, ${(page.length / 1000).toFixed(0)} kB)`,
  )
}

async function load(url: string, seconds: number): Promise<{ perSecond: number; p99: number }> {
  const result = await autocannon({ url, connections: 50, duration: seconds })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} bad answers, ${result.errors} errors`)
  return { perSecond: result.requests.average, p99: result.latency.p99 }
}
