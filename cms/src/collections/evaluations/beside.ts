import { type Locale, terms } from '@aritai/domain'
import { type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { isStaff } from '../../access/predicates.ts'
import { staffOf } from '../../access/user.ts'
import type { Indicator } from '../../payload-types.ts'
import { getPreviousEvaluation } from './previous.ts'

/** What lies beside the form of an evaluation: last year's, and the figures of the measure. */
export type Beside = { previous?: PreviousYear; indicators: IndicatorBeside[] }
export type PreviousYear = {
  id: string
  fiscalYear: number
  judgement: string
  learnt: string
  judgementReason: string
  nextDirection: string
}
export type IndicatorBeside = {
  id: string
  name: string
  unit: string
  values: { fiscalYear: number; value: number }[]
  target?: { fiscalYear: number; value: number }
}

/** `GET /api/evaluations/beside?measure=…&fiscalYear=2026`, for those who may read the measure. */
export const besideEvaluation: Endpoint = {
  path: '/beside',
  method: 'get',
  handler: async (req) => {
    if (isStaff(staffOf(req)) !== true) throw new Forbidden(req.t)
    const measure = String(req.query?.measure ?? '')
    const [previous, indicators] = await Promise.all([
      getPreviousEvaluation(req, measure, Number(req.query?.fiscalYear)),
      getIndicators(req, measure),
    ])
    const locale: Locale = req.i18n.language === 'en' ? 'en' : 'ja'
    const beside: Beside = {
      indicators: indicators.map(toIndicator),
      ...(previous
        ? {
            previous: {
              id: previous.id,
              fiscalYear: previous.fiscalYear,
              judgement: terms.evaluationJudgement[previous.judgement][locale],
              learnt: previous.learnt,
              judgementReason: previous.judgementReason,
              nextDirection: previous.nextDirection,
            },
          }
        : {}),
    }
    return Response.json(beside)
  },
}

async function getIndicators(req: PayloadRequest, measure: string): Promise<Indicator[]> {
  const found = await req.payload.find({
    collection: 'measures',
    where: { id: { equals: measure } },
    select: { indicators: true },
    depth: 1,
    limit: 1,
    pagination: false,
    joins: false,
    overrideAccess: false,
    req,
  })
  return (found.docs[0]?.indicators ?? []).filter((each): each is Indicator => typeof each === 'object')
}

function toIndicator({ id, name, unit, baseline, values, targets }: Indicator): IndicatorBeside {
  const measured = [baseline, ...(values ?? [])].flatMap((each) =>
    typeof each?.fiscalYear === 'number' && typeof each.value === 'number'
      ? [{ fiscalYear: each.fiscalYear, value: each.value }]
      : [],
  )
  const target = (targets ?? []).at(-1)
  return {
    id,
    name,
    unit,
    values: measured.sort((one, other) => one.fiscalYear - other.fiscalYear),
    ...(target ? { target: { fiscalYear: target.fiscalYear, value: target.value } } : {}),
  }
}
