import { formatDay, getWorkOf } from '@aritai/domain'
import type { AdminViewServerProps } from 'payload'
import { staffOf } from '../../access/user.ts'
import { readFacts } from '../../facts/index.ts'
import { today as getToday } from '../../fields/day.ts'
import { languageOf } from '../workspace/language.ts'
import { Notice } from '../workspace/parts/index.ts'
import { WorkspaceFrame } from '../workspace/WorkspaceFrame.tsx'
import { RoleWork } from './RoleWork.tsx'
import { readSubjectNames } from './read-subject-names.ts'
import { readWorkFacts } from './read-work-facts.ts'
import { startWords } from './words.ts'
import './start.css'

/** きょうの仕事, in place of Payload's dashboard: the work of each of the person's roles, and nobody else's. */
export async function StartPage({ initPageResult }: AdminViewServerProps) {
  const { req } = initPageResult
  const staff = staffOf(req)
  const language = languageOf(req.i18n)
  const words = startWords[language]
  if (staff === null) return null
  const today = getToday()
  const facts = await readWorkFacts(req, staff, today)
  const [names, departments] = await Promise.all([
    readSubjectNames(
      req,
      staff.roles.flatMap((role) => getWorkOf(role, facts, today)),
    ),
    staff.department ? readFacts(req, 'departments') : [],
  ])
  const departmentName = departments.find(({ id }) => id === staff.department)?.name
  const name = req.user && 'name' in req.user ? req.user.name : ''
  return (
    <WorkspaceFrame title={words.title} help={words.greeting(formatDay(today, language), name)}>
      {staff.roles.length === 0 && <Notice kind="warning">{words.noRole}</Notice>}
      {staff.roles.map((role) => (
        <RoleWork key={role} {...{ role, facts, names, departmentName, today, language, req }} />
      ))}
    </WorkspaceFrame>
  )
}
