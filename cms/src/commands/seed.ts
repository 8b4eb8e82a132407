import path from 'node:path'
import { env } from '../env.ts'
import { rebuildPublications } from '../publishing/rebuild.ts'
import { loadCity } from '../seed/load-city.ts'
import { getSeedState, setSeedState } from '../seed/seed-state.ts'
import { openPayload } from './open-payload.ts'

/** Writes the demonstration city: `node src/commands/seed.ts`. For local use only; it creates well-known logins. */
if (env.demonstrationPassword === undefined) {
  console.error('The demonstration city is for local use: start it with `npm start`, which makes its password.')
  process.exit(2)
}
const started = Date.now()
const tell = (line: string) => console.log(`${((Date.now() - started) / 1000).toFixed(1)} s  ${line}`)

const payload = await openPayload()
const state = await getSeedState(payload)
if (state === 'foreign') {
  console.error('The database holds other data; the demonstration city is written into an empty one only.')
  process.exit(3)
}
if (state === 'complete') process.exit(0)
await setSeedState(payload, 'started')
await loadCity(payload, {
  mediaDir: path.join(env.projectRoot, 'media', 'seed'),
  password: env.demonstrationPassword,
  onProgress: tell,
})
await rebuildPublications(payload)
tell('publications')
await setSeedState(payload, 'complete')
await payload.destroy()
process.exit(0)
