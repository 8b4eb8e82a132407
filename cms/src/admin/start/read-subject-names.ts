import type { WorkCode, WorkItem } from '@aritai/domain'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { readFacts } from '../../facts/index.ts'
import { readVoiceNames } from '../workspace/read-voice-names.ts'

/** Documents that a line names besides counting them. */
export type Subject = { collection: CollectionSlug; id: string; name: string }

type Named = 'voices' | 'measures' | 'action-plans' | 'departments' | 'indicators'

const collectionOf: Partial<Record<WorkCode, Named>> = {
  'voices-late': 'voices',
  'voices-received': 'voices',
  'voices-in-review': 'voices',
  'personal-information': 'voices',
  'answers-late': 'voices',
  'answers-waiting': 'voices',
  'voices-linked-lately': 'voices',
  'actions-late': 'action-plans',
  'report-due': 'action-plans',
  'evaluations-late': 'measures',
  'evaluations-to-write': 'measures',
  'evaluations-missing-late': 'measures',
  'evaluations-missing': 'measures',
  'term-questions': 'measures',
  'indicators-overdue': 'indicators',
  'departments-without-plan': 'departments',
  'departments-silent': 'departments',
}

const namedAtMost = 3

/** The first subjects of each line by name, by the code of the line, as far as the person may read them. */
export async function readSubjectNames(
  req: PayloadRequest,
  items: readonly WorkItem[],
): Promise<Map<WorkCode, Subject[]>> {
  const wanted = items.flatMap(({ code, subjects }) => {
    const collection = collectionOf[code]
    return collection ? [{ code, collection, ids: [...new Set(subjects)].slice(0, namedAtMost) }] : []
  })
  const collections = [...new Set(wanted.map(({ collection }) => collection))]
  const names = new Map(
    await Promise.all(
      collections.map(async (collection) => {
        const ids = wanted.filter((line) => line.collection === collection).flatMap((line) => line.ids)
        return [collection, await readNames(req, collection, ids)] as const
      }),
    ),
  )
  return new Map(
    wanted.map(({ code, collection, ids }) => [
      code,
      ids.flatMap((id) => {
        const name = names.get(collection)?.get(id)
        return name ? [{ collection, id, name }] : []
      }),
    ]),
  )
}

async function readNames(req: PayloadRequest, collection: Named, ids: string[]): Promise<Map<string, string>> {
  if (collection === 'voices') return readVoiceNames(req, ids)
  if (collection === 'action-plans') return toNames(await readFacts(req, collection), ({ title }) => title)
  if (collection === 'measures') return toNames(await readFacts(req, collection), ({ name }) => name)
  if (collection === 'indicators') return toNames(await readFacts(req, collection), ({ name }) => name)
  return toNames(await readFacts(req, collection), ({ name }) => name)
}

const toNames = <T extends { id: string }>(facts: readonly T[], nameOf: (fact: T) => string) =>
  new Map(facts.map((fact) => [fact.id, nameOf(fact)]))
