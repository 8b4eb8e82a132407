import { useConfig, useLocale } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

/** A question of a brand identity, with how to apply it. */
export type CriterionWords = { key: string; question: string; explanation?: string }

/** The criteria of an identity in the language being edited; `loading` until they have arrived. */
export type CriteriaState = { state: 'none' | 'loading' | 'failed' } | { state: 'ready'; criteria: CriterionWords[] }

/** Asks for the criteria of the brand identity that a form names. */
export function useCriteria(identity: unknown): CriteriaState {
  const { config } = useConfig()
  const { code } = useLocale()
  const [answer, setAnswer] = useState<CriteriaState>({ state: 'loading' })
  const address =
    typeof identity === 'string'
      ? `${config.routes.api}/brand-identities/${identity}?depth=0&locale=${code}&select[criteria]=true`
      : undefined
  useEffect(() => {
    if (address === undefined) return setAnswer({ state: 'none' })
    let isWanted = true
    setAnswer({ state: 'loading' })
    ask(address).then((given) => isWanted && setAnswer(given))
    return () => {
      isWanted = false
    }
  }, [address])
  return answer
}

type Row = { key?: string | null; question?: string | null; explanation?: string | null }

async function ask(address: string): Promise<CriteriaState> {
  const answer = await fetch(address, { credentials: 'include' }).catch(() => undefined)
  if (!answer?.ok) return { state: 'failed' }
  const { criteria = [] } = (await answer.json()) as { criteria?: Row[] }
  return { state: 'ready', criteria: criteria.flatMap(toWords) }
}

const toWords = ({ key, question, explanation }: Row): CriterionWords[] =>
  key ? [{ key, question: question || key, ...(explanation ? { explanation } : {}) }] : []
