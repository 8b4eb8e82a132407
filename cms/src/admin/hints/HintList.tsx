'use client'
import { getIssueMessage, type SortedAdvice } from '@aritai/domain'
import { useConfig, useDocumentInfo, useFormSubmitted } from '@payloadcms/ui'
import { type ReactNode, useRef } from 'react'
import { fieldOfPath } from './field-of-path.ts'
import { goToField } from './go-to-field.ts'
import { useLanguage } from './use-language.ts'
import { hintWords, severityWords } from './wording.ts'

type Line = { kind: keyof typeof severityWords; path: string; message: string }
/** What the form lacks or the server refused, at a field. */
export type FieldError = { path: string; message: string }
type Props = SortedAdvice & { errors: readonly FieldError[]; children: ReactNode }

/** Everything the rules say of the document, what blocks first, each with the way to its field. */
export function HintList({ open, kept, errors, children }: Props) {
  const language = useLanguage()
  const { collectionSlug = '' } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const isSubmitted = useFormSubmitted()
  const own = useRef<HTMLDetailsElement>(null)
  const fields = getEntityConfig({ collectionSlug })?.fields ?? []
  const said = open.map(
    (issue): Line => ({ kind: issue.severity, path: issue.path, message: getIssueMessage(issue, language) }),
  )
  const lines: Line[] = [
    ...said.filter(({ kind }) => kind === 'block'),
    ...errors
      .filter(({ path }) => !said.some((line) => line.path === path))
      .map((error): Line => ({ kind: 'block', ...error })),
    ...said.filter(({ kind }) => kind === 'advise'),
    ...kept.map(({ issue, advice }): Line => ({ kind: 'kept', path: issue.path, message: advice.reason })),
  ]
  const counts = (['block', 'advise', 'kept'] as const)
    .map((kind) => ({ ...severityWords[kind], count: lines.filter((line) => line.kind === kind).length }))
    .filter(({ count }) => count > 0)
  const summary = counts.map((words) => `${words.sign} ${words[language]} ${words.count}`).join('　')
  return (
    <details
      className="hint-list"
      ref={own}
      open={isSubmitted && lines.some(({ kind }) => kind === 'block') ? true : undefined}
    >
      <summary>
        <span role="status">{summary || hintWords.nothing[language]}</span>
      </summary>
      {children}
      <ul>
        {lines.map(({ kind, path, message }) => {
          const { label, tab } = fieldOfPath(fields, path, language)
          const go = () => own.current?.closest('form') && goToField(own.current.closest('form') as Element, path, tab)
          return (
            <li key={`${kind} ${path} ${message}`} className={`hint-list__line hint-list__line--${kind}`}>
              <span aria-hidden="true">{severityWords[kind].sign}</span>{' '}
              <button type="button" className="hint__link" onClick={go}>
                {label}
              </button>{' '}
              {message}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
