'use client'
import { checkEvaluation, getIssueMessage } from '@aritai/domain'
import { Button, useForm, useFormFields, useTranslation } from '@payloadcms/ui'
import type { PreviousYear } from '../../collections/evaluations/beside.ts'
import type { Words } from './words.ts'

const copied = ['learnt', 'judgementReason', 'nextDirection'] as const

/** Begins with last year's words where nothing is written yet, and says which of them are still last year's. */
export function CopyLastYear({ previous, words }: { previous: PreviousYear; words: Words }) {
  const { i18n } = useTranslation()
  const { dispatchFields, setModified } = useForm()
  const isPublished = useFormFields(([fields]) => fields._status?.value === 'published')
  const texts = {
    learnt: useText('learnt'),
    judgementReason: useText('judgementReason'),
    nextDirection: useText('nextDirection'),
  }
  const empty = copied.filter((field) => texts[field].trim() === '')
  const unchanged = checkEvaluation({ ...texts, previous }).filter(({ code }) => code === 'evaluation.copied-unchanged')
  const copy = () => {
    for (const field of empty) dispatchFields({ type: 'UPDATE', path: field, value: previous[field] })
    dispatchFields({ type: 'UPDATE', path: 'startedFrom', value: previous.id })
    setModified(true)
  }
  if (isPublished) return null
  return (
    <div className="evaluation-beside__copy">
      {empty.length > 0 && (
        <>
          <Button type="button" buttonStyle="secondary" size="small" onClick={copy}>
            {words.copy(previous.fiscalYear)}
          </Button>
          <p className="evaluation-beside__hint">{words.copyHelp}</p>
        </>
      )}
      <div role="status">
        {unchanged.length > 0 && (
          <ul>
            {unchanged.map((issue) => (
              <li key={issue.path}>
                <strong>{words.fields[issue.path as (typeof copied)[number]]}</strong>{' '}
                {getIssueMessage(issue, i18n.language === 'en' ? 'en' : 'ja')}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}

function useText(path: string): string {
  const value = useFormFields(([fields]) => fields[path]?.value)
  return typeof value === 'string' ? value : ''
}
