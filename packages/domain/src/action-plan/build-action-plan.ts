import type { ActionPlanRecord } from './action-plan.ts'

/** A complete action plan of the library for fiscal 2026 and 2027. */
export function buildActionPlan(fields: Partial<ActionPlanRecord> = {}): ActionPlanRecord {
  return {
    title: { ja: '図書館から教え合いを広げる' },
    department: 'library',
    brandingAim: 'internal',
    aim: { ja: '本をきっかけに、知らない人どうしが話している' },
    startsInFiscalYear: 2026,
    endsInFiscalYear: 2027,
    criteria: [{ key: 'exchange', question: { ja: '知らない人どうしが出会うか' } }],
    criteriaAnswers: [{ criterion: 'exchange', verdict: 'for', answer: { ja: '読書会が出会いの場になる' } }],
    actions: [
      {
        title: { ja: '夜の読書会' },
        dueOn: '2027-03-31',
        state: 'doing',
        news: [{ on: '2026-10-01', text: { ja: '12人が集まった' } }],
      },
    ],
    measures: ['measure'],
    voices: ['voice'],
    partnersWanted: { ja: '会を開いてくれる市民' },
    ...fields,
  }
}
