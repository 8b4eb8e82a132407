import type { PayloadRequest } from 'payload'
import { openPayload } from '../../../cms/src/commands/open-payload.ts'
import { type FactSlug, readFacts } from '../../../cms/src/facts/index.ts'
import { sendDueNotifications } from '../../../cms/src/notifications/send-due.ts'
import { printTable } from '../table.ts'
import { time, timeSeries } from '../timing.ts'

/** What overviews read, without the pages around it, and the round of the mails; over the data of `DATA_DIR`. */
const slugs: FactSlug[] = ['voices', 'measures', 'action-plans', 'responses', 'indicators', 'evaluations']

const payload = await openPayload()
const asRole = async (email: string) => {
  const found = await payload.find({ collection: 'users', overrideAccess: true, where: { email: { equals: email } } })
  return { payload, user: { ...found.docs[0], collection: 'users' }, context: {} } as unknown as PayloadRequest
}
const planner = await asRole('planner@example.jp')
const officer = await asRole('children@example.jp')

const rows: (string | number)[][] = []
for (const slug of slugs) {
  let count = 0
  const cold = await time(async () => {
    count = (await readFacts(planner, slug)).length
  })
  const warm = await timeSeries(() => readFacts(planner, slug))
  const warmOfficer = await timeSeries(() => readFacts(officer, slug))
  await touchOne(slug)
  const changed = await time(() => readFacts(planner, slug))
  rows.push([slug, count, ...[cold, warm.median, warm.p95, warmOfficer.median, changed].map(tenth)])
}
console.log('\nFacts in memory, in ms')
printTable(['facts', 'documents', 'cold', 'warm', 'warm p95', 'warm, officer', 'after a change'], rows)

const first = await time(() => sendDueNotifications(payload, new Date()))
const { median, p95 } = await timeSeries(() => sendDueNotifications(payload, new Date()), { times: 10 })
console.log(
  `\nA round of mails: the first ${Math.round(first)} ms, with nothing new ${tenth(median)} ms (p95 ${tenth(p95)})`,
)
await payload.destroy()
process.exit(0)

/** As if somebody had saved one document. */
async function touchOne(collection: FactSlug): Promise<void> {
  const { docs } = await payload.find({ collection, overrideAccess: true, limit: 1, depth: 0 })
  const data = { updatedAt: new Date().toISOString() }
  await payload.db.updateOne({ collection, id: String(docs[0]?.id), data })
}

function tenth(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10
}
