import { getDesiredStateVerdict } from '@aritai/domain'
import { useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useAnswer } from '../workspace/use-answer.ts'

type Named = { id: string; name?: string | null; project?: string | null; strategy?: string | null }

/** A name in the plan that says a state: a neighbour of this document if there is one, else any other. */
export function useStateOfPlan(): string | undefined {
  const { config } = useConfig()
  const { collectionSlug, id } = useDocumentInfo()
  const above = useFormFields(([fields]) => fields.project?.value ?? fields.strategy?.value)
  const isNamed = collectionSlug === 'measures' || collectionSlug === 'projects'
  const answer = useAnswer<{ docs: Named[] }>(
    isNamed
      ? `${config.routes.api}/${collectionSlug}?depth=0&limit=200&sort=code&locale=ja&select[name]=true&select[project]=true&select[strategy]=true`
      : undefined,
  )
  const states = (answer?.docs ?? []).filter(
    (other) => other.id !== id && getDesiredStateVerdict(other.name) === 'state',
  )
  const near = states.find((other) => above && (other.project ?? other.strategy) === above)
  return (near ?? states[0])?.name ?? undefined
}
