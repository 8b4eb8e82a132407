import {
  arrangeDepartments,
  type DepartmentConcern,
  type DepartmentOrder,
  departmentConcerns,
  departmentOrders,
  formatFiscalYear,
  getFiscalYear,
} from '@aritai/domain'
import type { AdminViewServerProps } from 'payload'
import { today } from '../../fields/day.ts'
import { officersDepartment } from '../../fields/department-field.ts'
import { reportPage } from '../report/page.ts'
import { drawPage, type PageContext } from '../workspace/draw-page.tsx'
import { mayOpen } from '../workspace/may-open.ts'
import { DataTable, Empty, Section } from '../workspace/parts/index.ts'
import { Choices } from './Choices.tsx'
import { getColumns } from './columns.tsx'
import { departmentsPage } from './page.ts'
import { type DepartmentRow, readDepartmentOverview } from './read-overview.ts'
import { concernChoices, orderChoices, departmentsWords as words } from './words.ts'
import './departments.css'

export const DepartmentsPage = (view: AdminViewServerProps) => drawPage(view, departmentsPage, drawDepartments)

async function drawDepartments({ req, staff, language, query }: PageContext) {
  const rows = await readDepartmentOverview(req)
  const own = officersDepartment(req.user)
  const concern = departmentConcerns.find((known) => known === query('concern'))
  const order = departmentOrders.find((known) => known === query('order')) ?? 'city'
  const shown = ownFirst(arrange(rows, order, concern), own)
  const year = formatFiscalYear(getFiscalYear(today()), language)
  const counts = (known: DepartmentConcern) => rows.filter(({ concerns }) => concerns.includes(known)).length
  return (
    <Section id="departments" title={words.title(year)[language]}>
      <Choices
        label={words.filter[language]}
        choices={concernChoices(rows.length, counts, language)}
        chosen={concern ?? ''}
        address={(value) => addressOf(value, order)}
      />
      <Choices
        label={words.order[language]}
        choices={orderChoices(language)}
        chosen={order}
        address={(value) => addressOf(concern ?? '', value)}
      />
      {shown.length > 0 ? (
        <DataTable
          caption={words.caption(year, shown.length)[language]}
          columns={getColumns(language, { own, reportsForAll: mayOpen(reportPage, staff) && own === undefined })}
          rows={shown}
          keyOf={({ department }) => department}
        />
      ) : (
        <Empty>{(concern ? words.noneWithConcern : words.none)[language]}</Empty>
      )}
    </Section>
  )
}

function arrange(rows: readonly DepartmentRow[], order: DepartmentOrder, concern: DepartmentConcern | undefined) {
  const byId = new Map(rows.map((row) => [row.department, row]))
  return arrangeDepartments(rows, { order, concern }).flatMap(({ department }) => byId.get(department) ?? [])
}

/** An officer looks for the own department; it stands first, whatever the order. */
const ownFirst = (rows: readonly DepartmentRow[], own: string | undefined) =>
  rows.toSorted((a, b) => Number(b.department === own) - Number(a.department === own))

function addressOf(concern: string, order: string): string {
  const query = new URLSearchParams({ ...(concern ? { concern } : {}), ...(order === 'city' ? {} : { order }) })
  return `/admin${departmentsPage.path}${query.size > 0 ? `?${query}` : ''}`
}
