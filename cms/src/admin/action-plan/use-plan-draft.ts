import type { ActionPlanRecord } from '@aritai/domain'
import { useAllFormFields } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useCriteria } from '../decision-aid/use-criteria.ts'

/** The action plan as it stands in the form now, saved or not, with the criteria of the identity it names. */
export function usePlanDraft(): ActionPlanRecord {
  const [fields] = useAllFormFields()
  const draft: ActionPlanRecord = reduceFieldsToValues(fields, true)
  const asked = useCriteria(fields.identity?.value)
  // A list without rows stands in the form as the number 0.
  const rows = <R>(value: readonly R[] | null | undefined) => (Array.isArray(value) ? value : [])
  return {
    ...draft,
    criteriaAnswers: rows(draft.criteriaAnswers),
    actions: rows(draft.actions).map((action) => ({ ...action, news: rows(action.news) })),
    criteria: asked.state === 'ready' ? asked.criteria : [],
  }
}
