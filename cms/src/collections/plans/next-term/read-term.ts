import type { EvaluationJudgement, TermItem } from '@aritai/domain'
import type { PayloadRequest } from 'payload'
import { idOf } from '../../../access/predicates.ts'
import type { Plan } from '../../../payload-types.ts'

/** What the latest evaluation of a measure said; the default of the decision about it. */
export type Judged = { fiscalYear: number; judgement: EvaluationJudgement; reason: string }
export type PlacedItem = TermItem & { code: string; revision: number; judged?: Judged }

/** A plan as it is public, with everything in its current term: projects with their measures, in order. */
export type CurrentTerm = { plan: Plan; items: PlacedItem[]; hasDraft: boolean }

/** Reads, in the name of the person of `req`, what the opening of the next term has to decide about. */
export async function readCurrentTerm(req: PayloadRequest, planId: string): Promise<CurrentTerm | undefined> {
  const plan = await req.payload.findByID({
    collection: 'plans',
    id: planId,
    depth: 0,
    draft: false,
    joins: false,
    locale: 'ja',
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  if (plan?._status !== 'published') return undefined
  const strategies = await readPublic(req, 'strategies', 'plan', [planId])
  const projects = await readPublic(req, 'projects', 'strategy', ids(strategies))
  const measures = await readPublic(req, 'measures', 'project', ids(projects))
  const [drafts, judged] = await Promise.all([
    findDrafts(req, [...ids(projects), ...ids(measures), planId]),
    readJudged(req),
  ])
  const inOrder = strategies.flatMap(({ id }) => projects.filter(({ strategy }) => idOf(strategy) === id))
  const items = inOrder.flatMap((project): PlacedItem[] => [
    { ...toItem(project), kind: 'project', hasDraft: drafts.has(project.id) },
    ...measures
      .filter((measure) => idOf(measure.project) === project.id)
      .map((measure): PlacedItem => {
        const latest = judged.get(measure.id)
        return {
          ...toItem(measure),
          kind: 'measure',
          project: project.id,
          horizon: measure.horizon ?? null,
          hasDraft: drafts.has(measure.id),
          ...(latest ? { judged: latest } : {}),
        }
      }),
  ])
  return { plan, items, hasDraft: drafts.has(planId) }
}

type Found = {
  id: string
  code?: string
  name?: string
  revision?: number | null
  horizon?: TermItem['horizon']
  project?: unknown
  strategy?: unknown
}

/** Of five hundred measures no more than the decision about them needs. */
const selected = {
  code: true,
  name: true,
  revision: true,
  horizon: true,
  project: true,
  strategy: true,
  plan: true,
  ended: true,
} as const

const ids = (documents: readonly { id: string }[]) => documents.map(({ id }) => id)
const toItem = ({ id, name = '', code = '', revision }: Found) => ({ id, name, code, revision: revision ?? 0 })

/** The public documents that belong to one of `owners`, without those that have ended. */
async function readPublic(
  req: PayloadRequest,
  collection: 'strategies' | 'projects' | 'measures',
  relation: string,
  owners: readonly string[],
): Promise<Found[]> {
  if (owners.length === 0) return []
  const { docs } = await req.payload.find({
    collection,
    where: { and: [{ [relation]: { in: [...owners] } }, { _status: { equals: 'published' } }] },
    sort: 'order',
    select: selected,
    pagination: false,
    depth: 0,
    joins: false,
    locale: 'ja',
    overrideAccess: false,
    req,
  })
  return docs.filter((found) => !('ended' in found && found.ended?.lastFiscalYear)) as Found[]
}

/** Of these documents those over which an unpublished draft lies. */
async function findDrafts(req: PayloadRequest, all: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>()
  for (const collection of ['plans', 'projects', 'measures'] as const) {
    const { docs } = await req.payload.find({
      collection,
      where: { and: [{ id: { in: [...all] } }, { _status: { equals: 'draft' } }] },
      draft: true,
      select: {},
      pagination: false,
      depth: 0,
      joins: false,
      overrideAccess: false,
      req,
    })
    for (const { id } of docs) found.add(id)
  }
  return found
}

async function readJudged(req: PayloadRequest): Promise<Map<string, Judged>> {
  const { docs } = await req.payload.find({
    collection: 'evaluations',
    where: { _status: { equals: 'published' } },
    sort: 'fiscalYear',
    pagination: false,
    depth: 0,
    locale: 'ja',
    select: { measure: true, fiscalYear: true, judgement: true, judgementReason: true },
    overrideAccess: false,
    req,
  })
  return new Map(
    docs.map(({ measure, fiscalYear, judgement, judgementReason }) => [
      idOf(measure) ?? '',
      { fiscalYear, judgement, reason: judgementReason },
    ]),
  )
}
