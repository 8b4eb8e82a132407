import { checkEvaluation, type EvaluationRecord, type InvestmentHorizon } from '@aritai/domain'
import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/predicates.ts'
import { inJapanese } from '../../documents/japanese-wording.ts'
import { getPreviousEvaluation } from './previous.ts'

type Evaluation = EvaluationRecord & { measure?: unknown }

/** A judgement that fits the horizon of its measure, once a year (中間総括, 基本設計案). */
export const checkEvaluationDocument = inJapanese('evaluations', async (evaluation: Evaluation, req, id) => {
  const measure = idOf(evaluation.measure)
  if (measure === undefined) return checkEvaluation(evaluation)
  const [horizon, otherYears, previous] = await Promise.all([
    getHorizon(req, measure),
    getOtherYears(req, measure, id),
    getPreviousEvaluation(req, measure, evaluation.fiscalYear, { overrideAccess: true }),
  ])
  return checkEvaluation({ ...evaluation, horizon, otherYears, previous })
})

async function getHorizon(req: PayloadRequest, measure: string): Promise<InvestmentHorizon | undefined> {
  const found = await req.payload.db.findOne<{ id: string; horizon?: InvestmentHorizon }>({
    collection: 'measures',
    where: { id: { equals: measure } },
    req,
  })
  return found?.horizon
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
