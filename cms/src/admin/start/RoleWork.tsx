import { getWorkOf, type Role, terms, type WorkCode, type WorkFacts, workTimes } from '@aritai/domain'
import type { PayloadRequest } from 'payload'
import { env } from '../../env.ts'
import type { Language } from '../workspace/language.ts'
import { Empty, Notice, Section } from '../workspace/parts/index.ts'
import type { Subject } from './read-subject-names.ts'
import { WorkLine } from './WorkLine.tsx'
import { startWords } from './words.ts'
import { getWorkAddress } from './work-address.ts'

/** The work of one role: what is late first, then what waits, then what came in. */
export function RoleWork({
  role,
  facts,
  names,
  departmentName,
  today,
  language,
  req,
}: {
  role: Role
  facts: WorkFacts
  names: ReadonlyMap<WorkCode, readonly Subject[]>
  departmentName: string | undefined
  today: string
  language: Language
  req: PayloadRequest
}) {
  const words = startWords[language]
  const items = getWorkOf(role, facts, today)
  const isLost = role === 'department' && facts.department === undefined
  const title = words.as(terms.role[role][language], role === 'department' ? departmentName : undefined)
  return (
    <Section id={role} title={title}>
      {isLost && <Notice kind="warning">{words.noDepartment}</Notice>}
      {role === 'admin' && !env.runsRunner && <Notice>{words.deliveredElsewhere}</Notice>}
      {!isLost && (
        <div className="work">
          {workTimes
            .filter((time) => time === 'new' || role !== 'reader')
            .map((time) => {
              const lines = items.filter((item) => item.time === time)
              return (
                <div key={time} className="work__time">
                  <h3>{terms.workTime[time][language]}</h3>
                  {lines.length === 0 ? (
                    <Empty>{words.nothing[time]}</Empty>
                  ) : (
                    <ul className="work__lines">
                      {lines.map((item) => (
                        <WorkLine
                          key={item.code}
                          item={item}
                          address={getWorkAddress(item, today)}
                          subjects={names.get(item.code) ?? []}
                          {...{ today, language, req }}
                        />
                      ))}
                    </ul>
                  )}
                </div>
              )
            })}
        </div>
      )}
    </Section>
  )
}
