'use client'
import { Link } from '@payloadcms/ui'
import { useState } from 'react'
import type { PlacedItem } from '../../collections/plans/next-term/read-term.ts'
import { Notice } from '../workspace/parts/Notice.tsx'
import { ItemDecision } from './ItemDecision.tsx'
import { type FormError, type TermPlan, useDecisions } from './use-decisions.ts'
import { type Words, wordsOf } from './words.ts'

type Props = { plan: TermPlan; items: PlacedItem[]; language: 'ja' | 'en' }

/** One decision for each project and measure, sent together: all of them are carried out, or none. */
export function NextTermForm({ plan, items, language }: Props) {
  const words = wordsOf(language)
  const { drafts, errors, standing, change, submit } = useDecisions(plan, items, language)
  const [isSure, setSure] = useState(false)
  const isReady = isSure && standing !== 'working'
  const counts: Record<string, number> = {}
  for (const { choice = 'open' } of Object.values(drafts)) counts[choice] = (counts[choice] ?? 0) + 1
  if (standing === 'done')
    return (
      <Notice kind="success">
        <p role="status">{words.done}</p>
        <Link href="/admin/workspace/changes">{words.seeChanges}</Link>
      </Notice>
    )
  return (
    <form
      className="next-term"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      {items.map((item) => (
        <ItemDecision
          key={item.id}
          item={item}
          draft={drafts[item.id] ?? { reason: '' }}
          errors={errors.filter(({ path }) => path === `decisions.${item.id}`)}
          onChange={(draft) => change(item.id, draft)}
          {...{ language, words }}
        />
      ))}
      <div className="next-term__end">
        <p role="status">{words.count(counts)}</p>
        <Errors errors={errors} hasFailed={standing === 'failed'} words={words} />
        <label>
          <input type="checkbox" checked={isSure} onChange={(event) => setSure(event.target.checked)} /> {words.confirm}
        </label>
        <button
          type="submit"
          className={`btn btn--style-primary btn--size-medium${isReady ? '' : ' btn--disabled'}`}
          disabled={!isReady}
        >
          {standing === 'working' ? words.working : words.submit}
        </button>
      </div>
    </form>
  )
}

/** Everything that is to be put right, each with a way to its place. */
function Errors({ errors, hasFailed, words }: { errors: readonly FormError[]; hasFailed: boolean; words: Words }) {
  if (errors.length === 0 && !hasFailed) return null
  return (
    <div role="alert">
      <Notice kind="warning">
        <p>{hasFailed ? words.failed : words.errors}</p>
        <ul>
          {errors.map(({ path = '', message }) => (
            <li key={`${path}${message}`}>
              {path.startsWith('decisions.') ? <a href={`#${path}`}>{message}</a> : message}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}
