import { checkEvaluation, type EvaluationRecord, getFiscalYear, type InvestmentHorizon } from '@aritai/domain'
import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/predicates.ts'
import { inJapanese } from '../../documents/japanese-wording.ts'
import { isPublic } from '../../documents/main-document.ts'
import { today } from '../../fields/day.ts'
import { getPreviousEvaluation } from './previous.ts'

type Evaluation = EvaluationRecord & { measure?: unknown }

/** A judgement that fits the horizon of its measure, once a year (中間総括, 基本設計案). */
export const checkEvaluationDocument = inJapanese('evaluations', async (evaluation: Evaluation, req, id) => {
  const measure = idOf(evaluation.measure)
  // What is public keeps its year, right or wrong, and is still corrected and translated.
  const isFixed = await isPublic(req, 'evaluations', id)
  const currentFiscalYear = isFixed ? undefined : getFiscalYear(today())
  if (measure === undefined) return checkEvaluation({ ...evaluation, currentFiscalYear })
  const [{ horizon, planBegan }, otherYears, previous] = await Promise.all([
    getMeasure(req, measure),
    getOtherYears(req, measure, id),
    getPreviousEvaluation(req, measure, evaluation.fiscalYear, { overrideAccess: true }),
  ])
  const firstFiscalYear = isFixed ? undefined : planBegan
  return checkEvaluation({ ...evaluation, horizon, firstFiscalYear, currentFiscalYear, otherYears, previous })
})

type Found = { horizon?: InvestmentHorizon | null; planBegan?: number | undefined }

/** The horizon of the measure, and the first year of the plan it belongs to. */
async function getMeasure(req: PayloadRequest, id: string): Promise<Found> {
  const measure = await req.payload.findByID({
    collection: 'measures',
    id,
    select: { horizon: true, project: true },
    // Its project, the strategy of that, and their plan.
    depth: 3,
    joins: false,
    disableErrors: true,
    // The rule holds for everybody, whatever the person may read.
    overrideAccess: true,
    req,
  })
  const project = typeof measure?.project === 'object' ? measure.project : undefined
  const strategy = typeof project?.strategy === 'object' ? project.strategy : undefined
  const plan = typeof strategy?.plan === 'object' ? strategy.plan : undefined
  return { horizon: measure?.horizon ?? null, planBegan: plan?.startsInFiscalYear }
}

/** Years in which another evaluation of the measure is public. */
async function getOtherYears(req: PayloadRequest, measure: string, id: string | undefined): Promise<number[]> {
  const { docs } = await req.payload.find({
    collection: 'evaluations',
    where: { and: [{ measure: { equals: measure } }, { _status: { equals: 'published' } }] },
    select: { fiscalYear: true },
    pagination: false,
    depth: 0,
    // The rule holds for everybody, whatever the person may read.
    overrideAccess: true,
    req,
  })
  return docs.filter((other) => other.id !== id).map(({ fiscalYear }) => Number(fiscalYear))
}
