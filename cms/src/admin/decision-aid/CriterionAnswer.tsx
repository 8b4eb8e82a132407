'use client'
import { useId } from 'react'
import type { AskedCriterion } from './answer-rows.ts'
import { useAnswer } from './use-answer.ts'

export type Verdict = { value: string; label: string }

type Props = {
  criterion: AskedCriterion
  list: string
  schemaPath: string
  reasonField: string
  reasonLabel: string
  reasonHelp: string
  verdicts: readonly Verdict[]
  isFixed: boolean
}

/** One question with how to apply it, three verdicts, and the reason right below. */
export function CriterionAnswer({ criterion, verdicts, reasonLabel, reasonHelp, isFixed, ...place }: Props) {
  const { key, question, explanation, row } = criterion
  const id = useId()
  const answer = useAnswer({ ...place, row, criterion: key })
  return (
    <fieldset className="decision-aid__criterion" disabled={isFixed} aria-describedby={`${id}-explanation`}>
      <legend>{question}</legend>
      <p id={`${id}-explanation`}>{explanation}</p>
      <div className="decision-aid__verdicts">
        {verdicts.map(({ value, label }) => (
          <label key={value}>
            <input
              type="radio"
              name={`${id}-verdict`}
              value={value}
              checked={answer.verdict === value}
              onChange={() => answer.set('verdict', value)}
            />
            {label}
          </label>
        ))}
      </div>
      {answer.errors.verdict && <p className="decision-aid__error">{answer.errors.verdict}</p>}
      <label className="decision-aid__label" htmlFor={`${id}-reason`}>
        {reasonLabel}
      </label>
      <textarea
        id={`${id}-reason`}
        rows={3}
        value={answer.reason}
        aria-describedby={`${id}-help${answer.errors.reason ? ` ${id}-error` : ''}`}
        aria-invalid={answer.errors.reason !== undefined}
        onChange={(event) => answer.set('reason', event.target.value)}
      />
      {answer.errors.reason && (
        <p className="decision-aid__error" id={`${id}-error`}>
          {answer.errors.reason}
        </p>
      )}
      <p className="decision-aid__help" id={`${id}-help`}>
        {reasonHelp}
      </p>
    </fieldset>
  )
}
