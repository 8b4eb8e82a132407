import { isActionOpen } from '@aritai/domain'
import type { AdminViewServerProps } from 'payload'
import { hasRole } from '../../access/user.ts'
import { actionPlanPages } from '../../documents/public-page.ts'
import { env } from '../../env.ts'
import { readFacts } from '../../facts/index.ts'
import { drawPage, type PageContext } from '../workspace/draw-page.tsx'
import { DocumentLink, Empty, Notice, Section } from '../workspace/parts/index.ts'
import { ActionCard } from './ActionCard.tsx'
import { reportPage } from './page.ts'
import { readReportList } from './read-plans.ts'
import { reportWords as words } from './words.ts'
import './report.css'
import { inBrackets } from '../workspace/punctuation.ts'

export const ReportPage = (view: AdminViewServerProps) => drawPage(view, reportPage, drawReport)

async function drawReport({ req, staff, language, query }: PageContext) {
  const isPlanner = hasRole(staff, 'planner', 'admin')
  const department = isPlanner ? query('department') : staff.department
  if (!isPlanner && !department) return <Notice kind="warning">{words.noDepartment[language]}</Notice>
  const [{ plans, actions, notShown }, departments] = await Promise.all([
    readReportList(req, department),
    readFacts(req, 'departments'),
  ])
  const nameOf = (id: string) => departments.find((found) => found.id === id)?.name ?? ''
  const card = (action: (typeof actions)[number]) => {
    const plan = plans.get(action.plan)
    return plan ? (
      <li key={`${action.plan} ${action.key}`}>
        <ActionCard
          action={action}
          plan={plan}
          department={isPlanner ? nameOf(plan.department) : undefined}
          publicPages={env.siteUrl && `${env.siteUrl}/${actionPlanPages}/`}
          language={language}
        />
      </li>
    ) : null
  }
  const open = actions.filter(isActionOpen)
  const closed = actions.filter((action) => !isActionOpen(action))
  const drafts = [...plans.values()].filter(({ isPublished }) => !isPublished)
  return (
    <>
      {isPlanner && department === undefined ? <Notice>{words.city[language]}</Notice> : null}
      {department !== undefined && isPlanner ? <p className="report__department">{nameOf(department)}</p> : null}
      <Section id="open" title={(department === undefined ? words.waiting : words.open)[language]}>
        {open.length > 0 ? (
          <ul className="report__list">{open.map(card)}</ul>
        ) : (
          <Empty>
            {department === undefined ? words.noneOfCity[language] : words.none[language]}{' '}
            {isPlanner ? null : <a href="/admin/collections/action-plans/create">{words.write[language]}</a>}
          </Empty>
        )}
        {notShown > 0 ? <Notice>{words.notShown(notShown)[language]}</Notice> : null}
      </Section>
      {drafts.length > 0 ? (
        <Section id="drafts" title={words.drafts[language]} help={words.draftsHelp[language]}>
          <ul>
            {drafts.map(({ id, title }) => (
              <li key={id}>
                <DocumentLink collection="action-plans" id={id}>
                  {title || '—'}
                </DocumentLink>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {closed.length > 0 ? (
        <details className="report__closed">
          <summary>{words.closed[language] + inBrackets(closed.length, language)}</summary>
          <ul className="report__list">{closed.map(card)}</ul>
        </details>
      ) : null}
    </>
  )
}
