import type { WorkDraft } from '@aritai/domain'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { idOf } from '../../access/predicates.ts'
import { toCityDay } from '../../publishing/calendar.ts'

/** Who publishes the documents of a collection, and the field that names their department. */
type Drafted = { publisher: WorkDraft['publisher']; owner?: 'department' | 'measure' }

const drafted = {
  plans: { publisher: 'planner' },
  strategies: { publisher: 'planner' },
  projects: { publisher: 'planner' },
  measures: { publisher: 'planner' },
  undertakings: { publisher: 'planner' },
  indicators: { publisher: 'planner' },
  'logic-models': { publisher: 'planner' },
  evaluations: { publisher: 'planner', owner: 'measure' },
  'brand-identities': { publisher: 'planner' },
  'action-plans': { publisher: 'department', owner: 'department' },
  decisions: { publisher: 'planner', owner: 'department' },
  stories: { publisher: 'planner' },
  'brand-assets': { publisher: 'planner' },
  prompts: { publisher: 'department', owner: 'department' },
  responses: { publisher: 'department', owner: 'department' },
  dialogues: { publisher: 'planner' },
  departments: { publisher: 'planner' },
  areas: { publisher: 'planner' },
  population: { publisher: 'planner' },
  pages: { publisher: 'planner' },
} as const satisfies Partial<Record<CollectionSlug, Drafted>>

/**
 * Documents whose newest version is not public, as far as the person may read them. `leadOf` gives the department that
 * leads a measure.
 */
export async function readDrafts(
  req: PayloadRequest,
  leadOf: (measure: string | undefined) => string | undefined,
): Promise<WorkDraft[]> {
  const found = await Promise.all(
    Object.entries(drafted).map(([slug, about]) => readDraftsOf(req, slug as keyof typeof drafted, about, leadOf)),
  )
  return found.flat()
}

async function readDraftsOf(
  req: PayloadRequest,
  collection: keyof typeof drafted,
  { publisher, owner }: Drafted,
  leadOf: (measure: string | undefined) => string | undefined,
): Promise<WorkDraft[]> {
  const { docs } = await req.payload.find({
    collection,
    draft: true,
    where: { _status: { equals: 'draft' } },
    select: { updatedAt: true, ...(owner ? { [owner]: true } : {}) },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs.map((document) => {
    const related = owner ? idOf((document as unknown as Record<string, unknown>)[owner]) : undefined
    return {
      id: `${collection}/${document.id}`,
      publisher,
      on: toCityDay(document.updatedAt),
      ...(owner ? { department: owner === 'measure' ? leadOf(related) : related } : {}),
    }
  })
}
