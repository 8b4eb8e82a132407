import type { Payload, PayloadRequest } from 'payload'
import { isRecord } from './projection/localized-text.ts'
import { refreshPublications } from './publications.ts'
import { publishers } from './publishers.ts'

type Caller = { payload: Payload; req: Partial<PayloadRequest> }

/** Projects again what shows parts of another document: quotations of a voice, pictures, answers in receipts, notes of change. */
export async function refreshDependents(collection: string, id: string, caller: Caller): Promise<void> {
  if (collection === 'voices') await refreshQuoting(id, caller)
  if (collection === 'media') await refreshShowing(id, caller)
  if (collection === 'responses') await refreshAnswered(id, caller)
  if (collection !== 'changes') await refreshChangesOf(id, caller)
}

/** What changed is told for as long as the changed document is public. */
async function refreshChangesOf(document: string, { payload, req }: Caller): Promise<void> {
  const { docs } = await payload.find({
    collection: 'changes',
    where: { 'subject.document': { equals: document } },
    depth: 0,
    pagination: false,
    select: {},
    overrideAccess: true,
    req,
  })
  for (const { id } of docs) await refreshPublications('changes', id, { payload, req })
}

async function refreshQuoting(voice: string, { payload, req }: Caller): Promise<void> {
  for (const { collection, quotesVoicesIn } of publishers) {
    if (!quotesVoicesIn) continue
    const { docs } = await payload.find({
      collection,
      where: { [quotesVoicesIn]: { in: [voice] } },
      depth: 0,
      pagination: false,
      select: {},
      overrideAccess: true,
      req,
    })
    for (const { id } of docs) await refreshPublications(collection, String(id), { payload, req })
  }
}

async function refreshShowing(media: string, { payload, req }: Caller): Promise<void> {
  const { docs } = await payload.find({
    collection: 'publications',
    where: { media: { in: [media] } },
    depth: 0,
    pagination: false,
    select: { source: true },
    overrideAccess: true,
    req,
  })
  for (const source of new Set(docs.map((row) => row.source))) {
    const [collection = '', id = ''] = source.split('/')
    await refreshPublications(collection, id, { payload, req })
  }
}

/** The tellers of answered voices read the answer with their receipts. */
async function refreshAnswered(response: string, { payload, req }: Caller): Promise<void> {
  const answer = await payload.findByID({
    collection: 'responses',
    id: response,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  const voices: unknown[] = isRecord(answer) && Array.isArray(answer.voices) ? answer.voices : []
  for (const voice of voices) {
    if (typeof voice === 'string') await refreshPublications('voices', voice, { payload, req })
  }
}
