import { useConfig, useLocale } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import {
  type ChainUpward,
  type IdentityAnswer,
  layOutChain,
  type MeasureAnswer,
  type PlanAnswer,
  plansAbove,
} from './chain-answer.ts'

/** What is known of the way up: nothing yet, that it could not be read, or the way. */
export type ChainState = 'reading' | 'unreadable' | ChainUpward

/** Reads the way up from the measures and the identity chosen in the form, through the REST API, as the person. */
export function useChain(measures: readonly string[], identity: string | undefined): ChainState {
  const { config } = useConfig()
  const { code } = useLocale()
  const [chain, setChain] = useState<ChainState>('reading')
  const wanted = measures.join(',')
  useEffect(() => {
    let isWanted = true
    readChain(`${config.routes.api}`, code, wanted === '' ? [] : wanted.split(','), identity)
      .catch(() => 'unreadable' as const)
      .then((read) => isWanted && setChain(read))
    return () => {
      isWanted = false
    }
  }, [config.routes.api, code, wanted, identity])
  return chain
}

async function readChain(api: string, locale: string, ids: readonly string[], identity: string | undefined) {
  const [answers, found] = await Promise.all([
    readMany<MeasureAnswer>(`${api}/measures`, ids, { depth: '2', locale, ...measureFields }),
    readMany<IdentityAnswer>(`${api}/brand-identities`, identity ? [identity] : [], {
      depth: '0',
      locale,
      'select[statement]': 'true',
      'select[state]': 'true',
    }),
  ])
  const above = { depth: '0', locale, 'select[cityVision]': 'true' }
  const plans = await readMany<PlanAnswer>(`${api}/plans`, plansAbove(answers), above)
  return layOutChain(ids, answers, plans, found[0])
}

const measureFields = {
  'select[code]': 'true',
  'select[name]': 'true',
  'select[desiredState]': 'true',
  'select[project]': 'true',
  'select[_status]': 'true',
  'populate[projects][code]': 'true',
  'populate[projects][name]': 'true',
  'populate[projects][strategy]': 'true',
  'populate[strategies][code]': 'true',
  'populate[strategies][name]': 'true',
  'populate[strategies][plan]': 'true',
}

async function readMany<D>(address: string, ids: readonly string[], fields: Record<string, string>): Promise<D[]> {
  if (ids.length === 0) return []
  const query = new URLSearchParams({ ...fields, 'where[id][in]': ids.join(','), limit: '100' })
  const answer = await fetch(`${address}?${query}`, { credentials: 'include' })
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  const { docs } = (await answer.json()) as { docs: D[] }
  return docs
}
