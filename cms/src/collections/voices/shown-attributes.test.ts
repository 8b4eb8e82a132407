import { type Generation, generations } from '@aritai/domain'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Area, Voice } from '../../payload-types.ts'
import { createVoice } from '../../testing/build-documents.ts'
import { openTestCms, type TestCms } from '../../testing/open-test-cms.ts'

let cms: TestCms
let valley: Area
beforeAll(async () => {
  cms = await openTestCms()
  valley = await createArea('valley', 'district')
})
afterAll(() => cms.close())

const system = { overrideAccess: true } as const

function createArea(slug: string, kind: Area['kind']) {
  const data = { slug, name: slug, reading: slug, kind, order: 1, summary: '谷あいの集落です。', _status: 'published' }
  return cms.payload.create({ collection: 'areas', data: data as Area, ...system })
}

const count = (area: string, each: number, countedOn: string, status: 'published' | 'draft' = 'published') =>
  cms.payload.create({
    collection: 'population',
    data: {
      slug: `${area.slice(0, 8)}-${countedOn}`,
      area,
      countedOn,
      total: each * generations.length,
      byGeneration: generations.map((generation: Generation) => ({ generation, count: each })),
      source: '住民基本台帳',
      _status: status,
    },
    draft: status === 'draft',
    ...system,
  })

/** What the public reads beside a voice that was told with these attributes. */
async function publish(attributes: Partial<Voice>) {
  const { id } = await createVoice(cms.payload, { state: 'published', ...attributes })
  return { id, read: () => readPublic(id) }
}

async function readPublic(id: string) {
  const { docs } = await cms.payload.find({
    collection: 'publications',
    where: { key: { equals: `citizens/voice/${id}` } },
    ...system,
  })
  const { area, generation, perspective } = (docs[0]?.body ?? {}) as Record<string, unknown>
  return { area, generation, perspective }
}

test('a voice says where it is from and nothing more while nobody has counted the people there', async () => {
  const { read } = await publish({ area: valley.id, generation: '70s', perspective: 'business' })
  expect(await read()).toEqual({ area: valley.id, generation: undefined, perspective: undefined })
})

test('a voice never points to the one of its age who runs a shop in the valley', async () => {
  await count(valley.id, 400, '2025-01-01')
  const { id, read } = await publish({ area: valley.id, generation: '70s', perspective: 'business' })
  expect(await read()).toEqual({ area: valley.id, generation: '70s', perspective: undefined })
  expect(await cms.payload.findByID({ collection: 'voices', id, ...system })).toMatchObject({ perspective: 'business' })
})

test('voices that are public follow when the people of their place are counted anew', async () => {
  const hill = await createArea('hill', 'district')
  await count(hill.id, 400, '2025-01-01')
  const { read } = await publish({ area: hill.id, generation: '70s', perspective: 'resident' })
  expect(await read()).toMatchObject({ generation: '70s' })
  await count(hill.id, 50, '2026-06-01', 'draft')
  expect(await read()).toMatchObject({ generation: '70s' })
  await count(hill.id, 50, '2026-01-01')
  expect(await read()).toEqual({ area: hill.id, generation: undefined, perspective: undefined })
})
