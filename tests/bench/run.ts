import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import autocannon from 'autocannon'
import { eventually } from '../support/eventually.ts'
import { logIn } from '../support/staff.ts'
import { type System, startSystem } from '../support/system.ts'

/**
 * Measures the running product beside a peer in the same run: a bare Node server that answers the same bytes from
 * memory. Ratios are what to compare between machines; absolute numbers only describe this one.
 */
const seconds = Number(process.argv[2] ?? 5)
const paths = ['/', '/plan/a-1/a-1-1/', '/voices/', '/welcome/']

const system = await startSystem({ city: true, env: { RATE_LIMIT_PER_MINUTE: '0' } })
try {
  await eventually(
    async () => (await fetch(`${system.siteUrl}/plan/a-1/a-1-1/`)).status === 200,
    'the city is there',
    120_000,
  )
  console.log(`\nIdle memory (RSS): CMS ${getMemory(system.cms.pid)} MB, site ${getMemory(system.site.pid)} MB`)
  console.log(`\nPages per second, 50 connections, ${seconds} s each`)
  for (const path of paths) await comparePage(system, path)
  console.log(`\nFrom publishing to visible: ${(await measurePublishing(system)).toFixed(2)} s`)
  console.log(`Memory after the load (RSS): CMS ${getMemory(system.cms.pid)} MB, site ${getMemory(system.site.pid)} MB`)
} finally {
  await system.stop()
}

async function comparePage({ siteUrl }: System, path: string): Promise<void> {
  const page = Buffer.from(await (await fetch(siteUrl + path)).arrayBuffer())
  const peer = createServer((_request, answer) => answer.setHeader('content-type', 'text/html').end(page))
  await new Promise<void>((resolve) => peer.listen(0, '127.0.0.1', resolve))
  const ours = await load(siteUrl + path)
  const theirs = await load(`http://127.0.0.1:${(peer.address() as AddressInfo).port}/`)
  await new Promise((resolve) => peer.close(resolve))
  const ratio = ours.perSecond / theirs.perSecond
  console.log(
    `${path.padEnd(18)} ${String(Math.round(ours.perSecond)).padStart(6)}/s  p99 ${ours.p99} ms  (bare Node ${Math.round(theirs.perSecond)}/s, ratio ${ratio.toFixed(2)}, ${(page.length / 1000).toFixed(0)} kB)`,
  )
}

async function load(url: string): Promise<{ perSecond: number; p99: number }> {
  const result = await autocannon({ url, connections: 50, duration: seconds })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} bad answers, ${result.errors} errors`)
  return { perSecond: result.requests.average, p99: result.latency.p99 }
}

/** A planner changes a published measure; how long until its page says so. In seconds. */
async function measurePublishing(product: System): Promise<number> {
  const planner = await logIn(product, 'planner')
  const { body } = await planner.get('/measures?where[slug][equals]=a-1-1&locale=ja&depth=0')
  const measure = (body.docs as { id: string; revision: number }[])[0]
  const words = `計測${Date.now().toString(36)}の現状です。`
  const started = performance.now()
  const saved = await planner.patch(`/measures/${measure?.id}?locale=ja`, {
    currentState: words,
    changeNote: '公開までの時間を測るために変えました。',
    revision: measure?.revision,
    _status: 'published',
  })
  if (saved.status !== 200) throw new Error(`The measure was not saved: ${JSON.stringify(saved.body)}`)
  await eventually(
    async () => (await (await fetch(`${product.siteUrl}/plan/a-1/a-1-1/`)).text()).includes(words),
    'visible',
  )
  return (performance.now() - started) / 1000
}

/** Resident memory of a process, in MB, where the system tells it. */
function getMemory(pid: number | undefined): string {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kilobytes ? Math.round(Number(kilobytes) / 1024).toString() : '?'
  } catch {
    return '?'
  }
}
