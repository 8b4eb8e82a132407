'use client'
import { getIssueMessage, type Issue } from '@aritai/domain'
import { KeepWithReason } from './KeepWithReason.tsx'
import { useLanguage } from './use-language.ts'
import { WorkedExample } from './WorkedExample.tsx'
import { severityWords } from './wording.ts'

/** One thing a rule says of a field: how much it matters, why, how it could read, and how to disagree. */
export function Hint({ issue }: { issue: Issue }) {
  const language = useLanguage()
  const words = severityWords[issue.severity]
  return (
    <div className={`hint hint--${issue.severity}`}>
      <p>
        <strong>
          <span aria-hidden="true">{words.sign}</span> {words[language]}
        </strong>{' '}
        {getIssueMessage(issue, language)}
      </p>
      <WorkedExample code={issue.code} />
      {issue.severity === 'advise' ? <KeepWithReason issue={issue} /> : null}
    </div>
  )
}
