'use client'
import { termChoices, terms } from '@aritai/domain'
import type { PlacedItem } from '../../collections/plans/next-term/read-term.ts'
import type { Draft, FormError } from './use-decisions.ts'
import type { Words } from './words.ts'

type Props = {
  item: PlacedItem
  draft: Draft
  errors: readonly FormError[]
  language: 'ja' | 'en'
  words: Words
  onChange: (draft: Draft) => void
}

/** What becomes of one project or measure, with what its last evaluation judged. */
export function ItemDecision({ item, draft, errors, language, words, onChange }: Props) {
  const { id, kind, code, name, judged, hasDraft, horizon } = item
  const reasonId = `reason-${id}`
  const needsReason = draft.choice !== undefined && draft.choice !== 'continue'
  return (
    <fieldset id={`decisions.${id}`} className={`next-term__item next-term__item--${kind}`}>
      <legend>
        <span>
          {words[kind]} {code}
        </span>{' '}
        {name}
      </legend>
      {kind === 'measure' ? (
        <p>
          {judged
            ? words.judged(judged.fiscalYear, terms.evaluationJudgement[judged.judgement][language])
            : words.notJudged}
        </p>
      ) : null}
      {hasDraft ? <p>⚠ {words.draft}</p> : null}
      <div className="next-term__choices">
        {termChoices.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name={`choice-${id}`}
              checked={draft.choice === choice}
              onChange={() => onChange({ ...draft, choice, reason: draft.reason || (judged?.reason ?? '') })}
            />{' '}
            {terms.termChoice[choice][language]}
          </label>
        ))}
      </div>
      {needsReason ? (
        <div className="next-term__reason">
          <label htmlFor={reasonId}>{words.reason}</label>
          <textarea
            id={reasonId}
            rows={3}
            value={draft.reason}
            aria-describedby={`${reasonId}-help`}
            onChange={(event) => onChange({ ...draft, reason: event.target.value })}
          />
          <p id={`${reasonId}-help`}>{words.reasonHelp}</p>
          {draft.choice === 'drop' && horizon === 'sustained' ? <p>⚠ {words.sustained}</p> : null}
        </div>
      ) : null}
      {errors.map(({ message }) => (
        <p key={message} className="next-term__error">
          ⚠ {message}
        </p>
      ))}
    </fieldset>
  )
}
