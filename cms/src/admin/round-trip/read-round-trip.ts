import {
  type EvaluatedMeasure,
  getEvaluationsDue,
  getFiscalYear,
  getMeasuresWithoutVoice,
  getOverdueIndicators,
  getUnansweredVoices,
  getUnlinkedVoices,
  type HeardVoice,
  isInPlan,
  type OverdueIndicator,
  type WaitingVoice,
} from '@aritai/domain'
import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/predicates.ts'
import { type Fact, isPublished, readAnsweredVoices, readFacts, readFirstYears } from '../../facts/index.ts'
import { listNames } from '../names/list-names.ts'

type NamedMeasure = EvaluatedMeasure & { name: string; code: string; leadDepartment: string | undefined }

/** What is broken on the way from voices to measures and back, and what the measures lack. */
export type RoundTrip = {
  unanswered: WaitingVoice[]
  measuresWithoutVoice: NamedMeasure[]
  unlinked: HeardVoice[]
  overdue: OverdueIndicator<Fact<'indicators'>>[]
  evaluations: {
    fiscalYear: number
    late: boolean
    measures: NamedMeasure[]
    /** Evaluations of that year that somebody has begun, by measure. */
    drafts: ReadonlyMap<string, string>
  }
  namesAsMeans: number
}

/** With a department only what belongs to the measures it leads; unlinked voices belong to none. */
export async function readRoundTrip(req: PayloadRequest, today: string, department?: string): Promise<RoundTrip> {
  const [
    voiceFacts,
    answered,
    plans,
    stories,
    actionPlans,
    measureFacts,
    indicators,
    projects,
    evaluations,
    firstYearOf,
  ] = await Promise.all([
    readFacts(req, 'voices'),
    readAnsweredVoices(req),
    readFacts(req, 'plans'),
    readFacts(req, 'stories'),
    readFacts(req, 'action-plans'),
    readFacts(req, 'measures'),
    readFacts(req, 'indicators'),
    readFacts(req, 'projects'),
    readFacts(req, 'evaluations'),
    readFirstYears(req),
  ])
  const voices = voiceFacts.map(toHeardVoice)
  const own = ({ leadDepartment }: { leadDepartment?: unknown }) => !department || idOf(leadDepartment) === department
  const measures = measureFacts.filter(isPublished).filter(own)
  const fiscalYear = getFiscalYear(today)
  const current = measures.filter((measure) => isInPlan(measure, fiscalYear))
  const ids = new Set(current.map(({ id }) => id))
  const isOurs = ({ measures: linked }: HeardVoice) => !department || linked.some((id) => ids.has(id))
  const measured = new Set(current.flatMap((measure) => toIds(measure.indicators)))
  const answers = [{ voices: [...answered] }]
  const due = getEvaluationsDue(
    measures.map((measure) => ({ ...toNamedMeasure(measure), firstFiscalYear: firstYearOf(measure) })),
    evaluations.filter(isPublished).map(({ measure, fiscalYear }) => ({ measure: idOf(measure) ?? '', fiscalYear })),
    plans.filter(isPublished).flatMap(({ terms }) => terms ?? []),
    today,
  )
  return {
    unanswered: getUnansweredVoices(voices.filter(isOurs), answers, today),
    measuresWithoutVoice: getMeasuresWithoutVoice(current.map(toNamedMeasure), voices),
    unlinked: department
      ? []
      : getUnlinkedVoices(voices, [
          ...answers,
          ...[...stories, ...actionPlans].map(({ voices: named }) => ({ voices: toIds(named) })),
        ]),
    overdue: getOverdueIndicators(
      indicators.filter(isPublished).filter(({ id }) => !department || measured.has(id)),
      today,
    ),
    evaluations: { ...due, drafts: getDrafts(evaluations, due.fiscalYear) },
    namesAsMeans: listNames(
      { projects: department ? [] : projects, measures: measureFacts.filter(own) },
      fiscalYear,
    ).filter(({ standing }) => standing === 'means').length,
  }
}

const getDrafts = (evaluations: readonly Fact<'evaluations'>[], year: number) =>
  new Map(
    evaluations
      .filter((evaluation) => !isPublished(evaluation) && evaluation.fiscalYear === year)
      .map(({ id, measure }) => [idOf(measure) ?? '', id]),
  )

const toIds = (relations: readonly unknown[] | null | undefined) =>
  (relations ?? []).flatMap((relation) => idOf(relation) ?? [])

export const toHeardVoice = ({ id, state, receivedOn, measures }: Fact<'voices'>): HeardVoice => ({
  id,
  state,
  receivedOn,
  measures: toIds(measures),
})

const toNamedMeasure = ({ id, name, code, horizon, ended, leadDepartment }: Fact<'measures'>): NamedMeasure => ({
  id,
  name,
  code,
  horizon,
  ended,
  leadDepartment: idOf(leadDepartment),
})
