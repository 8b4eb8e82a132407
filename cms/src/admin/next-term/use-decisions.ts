'use client'
import {
  checkNextTerm,
  getIssueMessage,
  type NextTerm,
  proposeTermChoice,
  type TermChoice,
  type TermDecision,
} from '@aritai/domain'
import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import type { PlacedItem } from '../../collections/plans/next-term/read-term.ts'
import { useKept } from '../workspace/use-kept.ts'

/** The plan as far as its next term needs it. */
export type TermPlan = { id: string; revision: number; terms: NextTerm['terms'] }
export type Draft = { choice?: TermChoice | undefined; reason: string }
export type FormError = { path?: string; message: string }
export type Standing = 'open' | 'working' | 'failed' | 'done'

/** The decisions as they stand in the form, beginning with what the evaluations suggest. */
export function useDecisions(plan: TermPlan, items: readonly PlacedItem[], language: 'ja' | 'en') {
  const { config } = useConfig()
  const [changed, keep, forget] = useKept<Record<string, Draft>>(`next-term/${plan.id}`, noDrafts)
  // What is no longer in the term, since somebody ended it elsewhere, is not asked about.
  const drafts = Object.fromEntries(items.map((item) => [item.id, changed[item.id] ?? propose(item)]))
  const [errors, setErrors] = useState<FormError[]>([])
  const [standing, setStanding] = useState<Standing>('open')
  const change = (id: string, draft: Draft) => keep({ ...changed, [id]: draft })
  const submit = async () => {
    const decisions = toDecisions(drafts)
    // The rules the CMS asks again: what they find need not be sent there to be told.
    const issues = checkNextTerm({ terms: plan.terms, items, decisions }).filter(({ severity }) => severity === 'block')
    setErrors(issues.map((issue) => ({ path: issue.path, message: getIssueMessage(issue, language) })))
    if (issues.length > 0) return setStanding('open')
    setStanding('working')
    const answer = await fetch(`${config.routes.api}/plans/${plan.id}/next-term`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ revision: plan.revision, decisions }),
    }).catch(() => undefined)
    const { errors: found } = (await answer?.json().catch(() => ({}))) ?? {}
    setErrors(Array.isArray(found) ? found : [])
    if (answer?.ok) forget()
    setStanding(answer?.ok ? 'done' : Array.isArray(found) ? 'open' : 'failed')
  }
  return { drafts, errors, standing, change, submit }
}

const noDrafts: Record<string, Draft> = {}

/** A project goes on unless somebody decides otherwise; a measure that nobody judged is decided by a person. */
function propose({ kind, judged }: PlacedItem): Draft {
  const choice = kind === 'project' ? 'continue' : proposeTermChoice(judged?.judgement)
  return { choice, reason: choice === 'drop' || choice === 'revise' ? (judged?.reason ?? '') : '' }
}

const toDecisions = (drafts: Readonly<Record<string, Draft>>): TermDecision[] =>
  Object.entries(drafts).flatMap(([id, { choice, reason }]) =>
    choice === undefined ? [] : [{ id, choice, ...(choice === 'continue' ? {} : { reason }) }],
  )
