import { findTurn } from '@aritai/domain'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { readCurrentTerm } from '../../collections/plans/next-term/read-term.ts'
import type { Plan } from '../../payload-types.ts'
import { drawPage, type PageContext } from '../workspace/draw-page.tsx'
import { DocumentLink, Empty, Notice } from '../workspace/parts/index.ts'
import { NextTermForm } from './NextTermForm.tsx'
import { nextTermPage } from './page.ts'
import type { TermPlan } from './use-decisions.ts'
import { wordsOf } from './words.ts'
import './next-term.css'

export const NextTermPage = (view: AdminViewServerProps) => drawPage(view, nextTermPage, drawNextTerm)

async function drawNextTerm({ req, language }: PageContext) {
  const words = wordsOf(language)
  const id = await findPlanInForce(req)
  const term = id === undefined ? undefined : await readCurrentTerm(req, id)
  if (!term) return <Empty>{words.noPlan}</Empty>
  const { plan, items } = term
  const { ending, beginning } = findTurn(plan.terms ?? [])
  if (!ending || !beginning)
    return (
      <Notice kind="warning">
        <p>{words.noTurn}</p>
        <DocumentLink collection="plans" id={plan.id}>
          {words.editPlan}
        </DocumentLink>
      </Notice>
    )
  return (
    <>
      <Notice>
        <strong>{words.turn(ending.name, beginning.name)}</strong>
        <p>{words.years(beginning.startsInFiscalYear, beginning.endsInFiscalYear)}</p>
      </Notice>
      <NextTermForm plan={toTermPlan(plan)} items={items} language={language} />
    </>
  )
}

/** What the form needs of the plan. */
const toTermPlan = ({ id, revision, terms }: Plan): TermPlan => ({
  id,
  revision: revision ?? 0,
  terms: (terms ?? []).map(({ startsInFiscalYear, endsInFiscalYear, state }) => ({
    startsInFiscalYear,
    endsInFiscalYear,
    state,
  })),
})

/** The plan that begins last among the public ones. */
async function findPlanInForce(req: PayloadRequest): Promise<string | undefined> {
  const { docs } = await req.payload.find({
    collection: 'plans',
    where: { _status: { equals: 'published' } },
    sort: '-startsInFiscalYear',
    limit: 1,
    pagination: false,
    depth: 0,
    joins: false,
    select: {},
    overrideAccess: false,
    req,
  })
  return docs[0]?.id
}
