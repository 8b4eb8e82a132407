import { workspacePages } from '../../../cms/src/admin/workspace/pages.ts'
import { inProject } from '../../../packages/runner/src/project.ts'
import { runTool } from '../../../packages/runner/src/run-tool.ts'
import { type System, startSystem } from '../../support/system.ts'
import { getProcessorTime } from '../processor-time.ts'
import { printTable } from '../table.ts'
import { timeSeries } from '../timing.ts'
import { signIn, type Visitor } from './sign-in.ts'

/** Median an overview may take on the server, in milliseconds (issue 3). */
const budget = 300
const roles = ['planner', 'department', 'moderator'] as const
/** Payload's own answers over the same data, for comparison between machines. */
const peers = [
  { path: '/admin/collections/voices', name: 'peer: Payload’s list of voices' },
  { path: '/admin/account', name: 'peer: Payload’s page of the account' },
  { path: '/api/voices?limit=10&depth=0', name: 'peer: REST, ten voices' },
]

/** Times every staff page as the roles that have it, over a large city, one request at a time. */
export async function measureOverviews(): Promise<void> {
  console.log('\nA city with 10,000 voices, 500 measures and 300 action plans more')
  const system = await startSystem({
    city: true,
    // The one that publishes and writes mails is another process, so that these figures are of the pages alone.
    env: { RUNNER: 'false' },
    async prepare(env) {
      for (const script of ['large-city/fill.ts', 'facts/measure-facts.ts']) {
        const { code } = await runTool(inProject('tests/bench', script), [], { env, live: true })
        if (code !== 0) throw new Error(`${script} ended with code ${code}.`)
      }
    },
  })
  try {
    console.log(`\nPages of staff, in ms, 20 requests one after the other; budget ${budget} for the median`)
    const rows: (string | number)[][] = []
    for (const role of roles) rows.push(...(await timePages(system, await signIn(system, role))))
    printTable(['page', 'role', 'first', 'median', 'p95', 'processor', 'kB', 'verdict'], rows)
    const over = rows.filter((row) => row.at(-1) === 'OVER')
    console.log(over.length === 0 ? '  All within the budget.' : `  ${over.length} OVER the budget.`)
  } finally {
    await system.stop()
  }
}

async function timePages({ cms }: System, visitor: Visitor): Promise<(string | number)[][]> {
  const own = workspacePages.filter((page) => page.roles.some((role) => role === visitor.role))
  const overviews = [{ path: '/admin', name: 'きょうの仕事' }, ...own.map(toPage)]
  const rows: (string | number)[][] = []
  for (const page of [...overviews, ...peers]) {
    let bytes = 0
    let requests = 0
    const before = getProcessorTime(cms.pid)
    const { first, median, p95 } = await timeSeries(async () => {
      const { status, text } = await visitor.open(page.path)
      if (status !== 200) throw new Error(`${page.path} answered ${visitor.role} with ${status}.`)
      bytes = Buffer.byteLength(text)
      requests += 1
    })
    const after = getProcessorTime(cms.pid)
    const processor = before === undefined || after === undefined ? '?' : Math.round((after - before) / requests)
    const verdict = peers.some((peer) => peer === page) ? '' : median <= budget ? 'within' : 'OVER'
    const clock = [first, median, p95].map(Math.round)
    rows.push([page.name, visitor.role, ...clock, processor, Math.round(bytes / 1000), verdict])
  }
  return rows
}

const toPage = ({ path, label }: (typeof workspacePages)[number]) => ({ path: `/admin${path}`, name: label.ja })
