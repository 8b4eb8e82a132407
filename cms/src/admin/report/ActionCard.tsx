import { type ActionToReport, formatDay, terms } from '@aritai/domain'
import type { Language } from '../workspace/language.ts'
import { DocumentLink, Notice } from '../workspace/parts/index.ts'
import { ReportForm } from './ReportForm.tsx'
import type { PlanToReport } from './read-plans.ts'
import { reportWords as words } from './words.ts'

type Props = {
  action: ActionToReport
  plan: PlanToReport
  /** Named where the actions of several departments stand together. */
  department: string | undefined
  publicPages: string | undefined
  language: Language
}

/** One action: how it stands, what was told last, and the form to tell what happened since. */
export function ActionCard({ action, plan, department, publicPages, language }: Props) {
  const { title, state, dueOn, lastNews, isOverdue, isSilent } = action
  const id = `${plan.id}-${action.key}`
  return (
    <article className="report__card" aria-labelledby={`title-${id}`}>
      <h3 id={`title-${id}`}>{title}</h3>
      <p className="report__plan">
        {department ? `${department} ` : null}
        <DocumentLink collection="action-plans" id={plan.id}>
          {plan.title}
        </DocumentLink>
      </p>
      <p className="report__facts">
        <span className="report__state">{terms.actionState[state][language]}</span>
        <span>{dueOn ? words.due(formatDay(dueOn, language))[language] : words.noDue[language]}</span>
        {isOverdue ? <strong className="report__alarm">⚠ {words.overdue[language]}</strong> : null}
        {isSilent ? <strong className="report__alarm">⚠ {words.silent[language]}</strong> : null}
      </p>
      <p>
        {lastNews ? (
          <>
            <span className="report__when">{words.last(formatDay(lastNews.on, language))[language]}</span>{' '}
            {lastNews.text}
          </>
        ) : (
          words.noNews[language]
        )}
      </p>
      {plan.hasDraft ? (
        <Notice kind="warning">{words.hasDraft[language]}</Notice>
      ) : (
        <ReportForm
          plan={plan.id}
          action={action.key}
          title={title}
          state={state}
          revision={plan.revision}
          publicPage={publicPages && `${publicPages}${plan.slug}/#${action.key}`}
          language={language}
        />
      )}
    </article>
  )
}
