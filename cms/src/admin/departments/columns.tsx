import { actionStates, terms } from '@aritai/domain'
import { Link } from '@payloadcms/ui'
import type { Language } from '../workspace/language.ts'
import { type Column, Day, DocumentLink, Meter } from '../workspace/parts/index.ts'
import type { DepartmentRow } from './read-overview.ts'
import { departmentsWords as words } from './words.ts'

/** Who looks: an officer of the department `own`, or somebody who reports for every department. */
export type Onlooker = { own: string | undefined; reportsForAll: boolean }

/** What the overview says of each department to the person who looks. */
export function getColumns(language: Language, onlooker: Onlooker): Column<DepartmentRow>[] {
  const { own } = onlooker
  return [
    {
      id: 'department',
      heading: words.department[language],
      cell: ({ department, name, division }) => (
        <>
          {department === own ? <strong>{name}</strong> : name}
          <div className="departments__small">
            {division}
            {department === own ? ` · ${words.own[language]}` : null}
          </div>
        </>
      ),
    },
    {
      id: 'plan',
      heading: words.plan[language],
      cell: ({ standing, plans }) => {
        const [first] = plans
        const word = terms.planStanding[standing][language]
        if (first === undefined) return <strong>⚠ {word}</strong>
        return (
          <DocumentLink collection="action-plans" id={first}>
            {standing === 'published' ? word : `⚠ ${word}`}
          </DocumentLink>
        )
      },
    },
    { id: 'late', heading: words.late[language], holds: 'figures', cell: (row) => late(row, onlooker) },
    { id: 'news', heading: words.lastNews[language], cell: (row) => news(row, language) },
    { id: 'actions', heading: words.actions[language], cell: (row) => actions(row, language) },
    {
      id: 'completeness',
      heading: words.completeness[language],
      cell: ({ name, completeness: { filled, of, missing } }) =>
        of === 0 ? (
          '—'
        ) : (
          <>
            <Meter label={words.completenessOf(name)[language]} value={filled} of={of} />
            <div className="departments__small">
              {missing.map((part) => terms.actionPlanPart[part][language]).join(language === 'ja' ? '、' : ', ')}
            </div>
          </>
        ),
    },
    {
      id: 'criteria',
      heading: words.criteria[language],
      holds: 'figures',
      cell: ({ standing, unansweredCriteria }) => (standing === 'none' ? '—' : unansweredCriteria),
    },
    {
      id: 'answers',
      heading: words.answers[language],
      holds: 'figures',
      cell: ({ department, answeredVoices }) =>
        answeredVoices === 0 ? (
          0
        ) : (
          <Link href={`/admin/collections/responses?where[department][equals]=${department}`} prefetch={false}>
            {answeredVoices}
          </Link>
        ),
    },
  ]
}

function late({ department, standing, lateActions }: DepartmentRow, { own, reportsForAll }: Onlooker) {
  if (standing !== 'published') return '—'
  if (lateActions === 0) return 0
  if (!reportsForAll && department !== own) return `⚠ ${lateActions}`
  return (
    <Link href={`/admin/workspace/report?department=${department}`} prefetch={false}>
      ⚠ {lateActions}
    </Link>
  )
}

function news({ standing, lastNewsOn, concerns }: DepartmentRow, language: Language) {
  if (standing !== 'published') return '—'
  return (
    <>
      {lastNewsOn ? <Day on={lastNewsOn} language={language} /> : words.noNews[language]}
      {concerns.includes('silent') ? (
        <div>
          <strong>⚠ {words.silent[language]}</strong>
        </div>
      ) : null}
    </>
  )
}

function actions(row: DepartmentRow, language: Language) {
  const present = actionStates.filter((state) => row.actions[state] > 0)
  if (present.length === 0) return row.standing === 'none' ? '—' : words.noActions[language]
  return (
    <ul className="departments__actions">
      {present.map((state) => (
        <li key={state}>
          {terms.actionState[state][language]} {row.actions[state]}
        </li>
      ))}
    </ul>
  )
}
