import { useConfig, useLocale } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { KeyOption } from './KeyChoice.tsx'

/** The criteria of a brand identity in the language being edited; none until they have arrived. */
export function useCriteria(identity: unknown): KeyOption[] {
  const { config } = useConfig()
  const { code } = useLocale()
  const [options, setOptions] = useState<KeyOption[]>([])
  const address =
    typeof identity === 'string'
      ? `${config.routes.api}/brand-identities/${identity}?depth=0&locale=${code}&select[criteria]=true`
      : undefined
  useEffect(() => {
    let isWanted = true
    const show = (criteria: KeyOption[]) => isWanted && setOptions(criteria)
    if (address === undefined) show([])
    else askOnce(address).then(show)
    return () => {
      isWanted = false
    }
  }, [address])
  return options
}

type Criterion = { key?: string | null; question?: string | null }

// A form has several rows that ask the same thing at once.
const asked = new Map<string, Promise<KeyOption[]>>()

function askOnce(address: string): Promise<KeyOption[]> {
  const answer = asked.get(address) ?? ask(address).finally(() => setTimeout(() => asked.delete(address), 10_000))
  asked.set(address, answer)
  return answer
}

async function ask(address: string): Promise<KeyOption[]> {
  // Without an answer the keys themselves are shown.
  const answer = await fetch(address, { credentials: 'include' }).catch(() => undefined)
  if (!answer?.ok) return []
  const { criteria = [] } = (await answer.json()) as { criteria?: Criterion[] }
  return criteria.flatMap(({ key, question }) => (key ? [{ key, words: question ?? '' }] : []))
}
