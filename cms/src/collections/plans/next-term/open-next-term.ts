import { checkNextTerm, findTurn, type Issue, type TermDecision } from '@aritai/domain'
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import type { Plan } from '../../../payload-types.ts'
import { takeTurn } from '../../../publishing/take-turn.ts'
import { markIncomplete } from './mark-incomplete.ts'
import { openingNextTerm } from './opens-next-term.ts'
import { type CurrentTerm, type PlacedItem, readCurrentTerm } from './read-term.ts'

export type NextTermInput = { decisions: readonly TermDecision[]; revision: number }
/** What was done, or why nothing was. */
export type Opened = { opened: true } | { opened: false; issues: Issue[] } | { opened: false; stale: true }

/**
 * Opens the next term of a plan: everything is checked before anything is written, what is dropped ends with its reason,
 * what is revised says so in public, and the plan itself turns last. A run that stopped halfway is finished by running it
 * again: what has ended already is no longer asked about, and nothing is told twice.
 */
export async function openNextTerm(req: PayloadRequest, planId: string, input: NextTermInput): Promise<Opened> {
  let result: Opened = { opened: false, stale: true }
  await takeTurn(`next-term/${planId}`, async () => {
    result = await open(req, planId, input)
  })
  return result
}

async function open(req: PayloadRequest, planId: string, { decisions, revision }: NextTermInput): Promise<Opened> {
  const term = await readCurrentTerm(req, planId)
  if (!term || term.plan.revision !== revision) return { opened: false, stale: true }
  const known = await withoutEnded(req, term, decisions)
  const issues = check({ ...term, items: await markIncomplete(req, term.items, known) }, known)
  const { ending, beginning } = findTurn(term.plan.terms ?? [])
  if (issues.length > 0 || !ending || !beginning) return { opened: false, issues }
  const isOurs = await initTransaction(req)
  try {
    for (const item of inOrder(term.items)) {
      const decision = known.find(({ id }) => id === item.id)
      if (decision)
        await carryOut(req, item, decision, { lastFiscalYear: ending.endsInFiscalYear, next: beginning.name })
    }
    await turn(req, term.plan, known)
    if (isOurs) await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
  return { opened: true }
}

function check({ plan, items, hasDraft }: CurrentTerm, decisions: readonly TermDecision[]): Issue[] {
  const issues = checkNextTerm({ terms: plan.terms ?? [], items, decisions })
  const draft: Issue[] = hasDraft
    ? [{ code: 'next-term.draft-pending', path: 'plan', severity: 'block', context: { name: plan.title } }]
    : []
  return [...issues.filter(({ severity }) => severity === 'block'), ...draft]
}

/** Decisions without those that an earlier run, which stopped halfway, carried out already. */
async function withoutEnded(req: PayloadRequest, term: CurrentTerm, decisions: readonly TermDecision[]) {
  const open = new Set(term.items.map(({ id }) => id))
  const dropped = decisions.filter(({ id, choice }) => choice === 'drop' && !open.has(id)).map(({ id }) => id)
  const ended = new Set<string>()
  for (const collection of ['projects', 'measures'] as const) {
    const { docs } = await req.payload.find({
      collection,
      where: { and: [{ id: { in: dropped } }, { 'ended.lastFiscalYear': { exists: true } }] },
      select: {},
      pagination: false,
      depth: 0,
      joins: false,
      overrideAccess: false,
      req,
    })
    for (const { id } of docs) ended.add(id)
  }
  return decisions.filter(({ id }) => !ended.has(id))
}

/** Measures before their projects: a project never ends before what belongs to it. */
const inOrder = (items: readonly PlacedItem[]) =>
  items.toSorted((one, other) => Number(one.kind === 'project') - Number(other.kind === 'project'))

type Turn = { lastFiscalYear: number; next: string }

async function carryOut(req: PayloadRequest, item: PlacedItem, decision: TermDecision, { lastFiscalYear, next }: Turn) {
  const reason = (decision.reason ?? '').trim()
  if (decision.choice === 'continue') return
  const isDropped = decision.choice === 'drop'
  const changeNote = isDropped ? reason : `${next}に向けて見直します。${reason}`
  if (!isDropped && (await isTold(req, item.id, changeNote))) return
  await req.payload.update({
    collection: item.kind === 'project' ? 'projects' : 'measures',
    id: item.id,
    data: {
      _status: 'published',
      changeNote,
      revision: item.revision,
      ...(isDropped ? { ended: { lastFiscalYear, reason } } : {}),
    },
    locale: 'ja',
    depth: 0,
    overrideAccess: false,
    req,
  })
}

/** Whether an earlier run has told this already. */
async function isTold(req: PayloadRequest, document: string, note: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'changes',
    where: { and: [{ 'subject.document': { equals: document } }, { note: { equals: note } }] },
    overrideAccess: false,
    req,
  })
  return totalDocs > 0
}

/** The term that ends is past, the one that begins is the current one; what was decided is counted in the note. */
async function turn(req: PayloadRequest, plan: Plan, decisions: readonly TermDecision[]): Promise<void> {
  const { ending, beginning } = findTurn(plan.terms ?? [])
  const terms = (plan.terms ?? []).map((term) =>
    term === ending
      ? { ...term, state: 'past' as const }
      : term === beginning
        ? { ...term, state: 'current' as const }
        : term,
  )
  const count = (choice: TermDecision['choice']) => decisions.filter((decision) => decision.choice === choice).length
  await req.payload.update({
    collection: 'plans',
    id: plan.id,
    data: {
      terms,
      // Whoever saved the plan during the run is not overwritten.
      revision: plan.revision ?? 0,
      _status: 'published',
      changeNote: `${beginning?.name ?? ''}に入りました。続けるもの${count('continue')}件、見直すもの${count('revise')}件、終えるもの${count('drop')}件です。終えるものと見直すものの理由は、それぞれの変更の記録にあります。`,
    },
    locale: 'ja',
    // A copy: Payload makes the object itself the context of the request.
    context: { ...openingNextTerm },
    depth: 0,
    overrideAccess: false,
    req,
  })
}
