import { describeOutreach, getIssueMessage } from '@aritai/domain'
import { Empty, Section } from '../workspace/parts/index.ts'
import type { CoveragePart } from './coverage-part.ts'

/** The thinnest groups in words, each with a suggestion of how to reach them. */
export function Outreach({ found, words, language }: CoveragePart) {
  const nameOf = new Map(found.districts.map(({ id, name }) => [id, name]))
  const lines = found.outreach.map((group) => {
    const place = group.area === undefined ? words.city : (nameOf.get(group.area) ?? '')
    const issue = describeOutreach(group, place, group.area === undefined ? 'city' : 'district')
    return { key: `${group.area ?? ''} ${group.stage ?? ''}`, text: getIssueMessage(issue, language) }
  })
  return (
    <Section id="outreach" title={words.outreach} help={words.outreachHelp}>
      {lines.length === 0 ? (
        <Empty>{found.coverage.placed < 20 ? words.notEnough : words.outreachNone}</Empty>
      ) : (
        <ul className="coverage__outreach">
          {lines.map(({ key, text }) => (
            <li key={key}>{text}</li>
          ))}
        </ul>
      )}
    </Section>
  )
}
