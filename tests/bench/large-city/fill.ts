import type { CollectionSlug } from 'payload'
import { openPayload } from '../../../cms/src/commands/open-payload.ts'
import { toCityDay } from '../../../cms/src/publishing/calendar.ts'
import { createChance } from './chance.ts'
import { readGround } from './ground.ts'
import { buildDecisions, buildEvaluations, buildIndicators, buildLogicModels, buildMeasures } from './plan-documents.ts'
import { buildVoices } from './voices.ts'
import { buildActionPlans, buildDepartments, buildResponses } from './work-documents.ts'
import { type Written, writeDocuments } from './write-documents.ts'

/** Turns a copy of the demonstration city into a large one, by `DATA_DIR` of the environment. A minute or two. */
const sizes = { voices: 10_000, measures: 500, 'action-plans': 300, responses: 4000, indicators: 600, departments: 100 }

const payload = await openPayload()
// A copy that is thrown away need not survive a power cut, and is written much faster.
if (isSqlite(payload.db)) await payload.db.client.execute('PRAGMA synchronous = OFF;')
const chance = createChance(20261122)
const ground = await readGround(payload, toCityDay(new Date()))
const write = async (collection: CollectionSlug, documents: readonly Written[]) => {
  const started = performance.now()
  await writeDocuments(payload, collection, documents)
  console.log(`  ${collection}: ${documents.length} in ${((performance.now() - started) / 1000).toFixed(1)} s`)
}
const idsOf = (documents: readonly Written[]) => documents.map(({ id }) => id)

const newDepartments = buildDepartments(chance, sizes.departments)
const departments = [...ground.departments, ...idsOf(newDepartments)]
const indicators = buildIndicators(chance, sizes.indicators)
const measures = buildMeasures(chance, sizes.measures, ground, { indicators: idsOf(indicators), departments })
const voices = buildVoices(chance, sizes.voices, ground, idsOf(measures))
const published = idsOf(voices.filter(({ state }) => state === 'published'))
const leadOf = new Map(measures.map(({ id, leadDepartment }) => [id, String(leadDepartment)]))
const linked = voices.flatMap(({ id, state, linkedOn }) => {
  const [first] = Object.entries((linkedOn ?? {}) as Record<string, string>)
  return first
    ? [{ id, state: String(state), measure: first[0], linkedOn: first[1], department: leadOf.get(first[0]) ?? '' }]
    : []
})

await write('departments', newDepartments)
await write('indicators', indicators)
await write('measures', measures)
await write('evaluations', buildEvaluations(chance, idsOf(measures)))
await write('logic-models', buildLogicModels(chance, idsOf(measures).slice(0, 200), idsOf(indicators)))
await write('decisions', buildDecisions(chance, 200, ground, departments))
await write('voices', voices)
const made = { departments, measures: idsOf(measures), voices: published }
await write('action-plans', buildActionPlans(chance, sizes['action-plans'], ground, made))
await write('responses', buildResponses(chance, sizes.responses, ground, linked))
await payload.destroy()
process.exit(0)

type Sqlite = { client: { execute: (sql: string) => Promise<unknown> } }
function isSqlite(db: object): db is Sqlite {
  return 'name' in db && db.name === 'sqlite'
}
