import type { InvestmentHorizon } from '@aritai/domain'
import { useConfig, useFormFields } from '@payloadcms/ui'
import { useMemo } from 'react'
import { useCriteria } from '../decision-aid/use-criteria.ts'
import { useAnswer } from '../workspace/use-answer.ts'
import type { KnownFromElsewhere } from './checks.ts'

/** What the rules need from the documents that the form names: the criteria of its identity, the horizon of its measure. */
export function useKnown(collection: string | undefined): KnownFromElsewhere {
  const { config } = useConfig()
  const identity = useFormFields(([fields]) => fields.identity?.value)
  const measure = useFormFields(([fields]) => fields.measure?.value)
  const criteria = useCriteria(identity)
  const asksHorizon = collection === 'evaluations' && typeof measure === 'string'
  const answer = useAnswer<{ horizon?: InvestmentHorizon }>(
    asksHorizon ? `${config.routes.api}/measures/${measure}?depth=0&select[horizon]=true` : undefined,
  )
  return useMemo(
    () => ({
      criteria: criteria.state === 'ready' && criteria.criteria.length > 0 ? criteria.criteria : undefined,
      horizon: answer?.horizon,
    }),
    [criteria, answer],
  )
}
