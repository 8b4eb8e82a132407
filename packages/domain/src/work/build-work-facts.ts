import type { WorkFacts, WorkMeasure, WorkPlan, WorkVoice } from './facts.ts'

const terms = [{ startsInFiscalYear: 2024, endsInFiscalYear: 2026 }]

/** Facts in which there is nothing to do, unless fields say otherwise. */
export function buildWorkFacts(fields: Partial<WorkFacts> = {}): WorkFacts {
  return {
    voices: [],
    answered: new Set(),
    answerWithinDays: 60,
    measures: [],
    plans: [],
    evaluations: [],
    evaluationDrafts: [],
    terms,
    termsOfPlan: terms,
    departments: [],
    drafts: [],
    overdueIndicators: [],
    thinGroups: [],
    namesAsMeans: [],
    answers: [],
    changes: [],
    failingDeliveries: [],
    officersWithoutDepartment: [],
    actionsToday: [],
    ...fields,
  }
}

/** A voice of 20 November 2026; linked to its measures from the day it was published or told. */
export function buildWorkVoice(id: string, fields: Partial<WorkVoice> = {}): WorkVoice {
  const voice = { id, state: 'received' as const, receivedOn: '2026-11-20', measures: [], ...fields }
  const on = voice.publishedOn ?? voice.receivedOn
  return { links: voice.measures.map((measure) => ({ measure, on })), ...voice }
}

export function buildWorkMeasure(id: string, leadDepartment: string, fields: Partial<WorkMeasure> = {}): WorkMeasure {
  return { id, leadDepartment, horizon: 'focused', ...fields }
}

/** A plan of fiscal 2026 that reported a week before 25 November 2026. */
export function buildWorkPlan(id: string, department: string, fields: Partial<WorkPlan> = {}): WorkPlan {
  const actions = [{ title: { ja: '朝市' }, state: 'doing' as const, news: [{ on: '2026-11-18' }] }]
  return { id, department, startsInFiscalYear: 2026, endsInFiscalYear: 2026, since: '2026-04-01', actions, ...fields }
}
