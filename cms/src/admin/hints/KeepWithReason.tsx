'use client'
import { checkKeptAdvice, getIssueMessage, type Issue, keepAdvice } from '@aritai/domain'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { useKeptAdvice } from './use-kept-advice.ts'
import { useLanguage } from './use-language.ts'
import { hintWords } from './wording.ts'

/** Lets an officer disagree with advice: folded, until somebody wants to say why. */
export function KeepWithReason({ issue }: { issue: Issue }) {
  const language = useLanguage()
  const { keep, mayKeep } = useKeptAdvice()
  const [reason, setReason] = useState<string>()
  const [refusal, setRefusal] = useState<string>()
  const id = useId()
  if (!mayKeep) return null
  if (reason === undefined)
    return (
      <button type="button" className="hint__link" onClick={() => setReason('')}>
        {hintWords.keep[language]}
      </button>
    )
  const keepNow = () => {
    const [missing] = checkKeptAdvice([keepAdvice(issue, reason, {})])
    if (missing) setRefusal(getIssueMessage(missing, language))
    else keep(issue, reason)
  }
  return (
    <div className="hint__reason">
      <label htmlFor={id}>{hintWords.reason[language]}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={1000}
        value={reason}
        aria-describedby={`${id}-help`}
        onChange={(event) => setReason(event.target.value)}
        // Whoever goes on to save has said why, with or without the button; who looks at another window has not finished.
        onBlur={({ target, relatedTarget }) => {
          const goesOn = target.ownerDocument.activeElement !== target && !isCancel(relatedTarget)
          if (goesOn && reason.trim() !== '') keepNow()
        }}
      />
      <p id={`${id}-help`}>{refusal ?? hintWords.reasonHelp[language]}</p>
      <div className="hint__buttons">
        <Button size="small" buttonStyle="secondary" margin={false} onClick={keepNow}>
          {hintWords.keepNow[language]}
        </Button>
        <Button
          size="small"
          buttonStyle="none"
          margin={false}
          className={cancelClass}
          onClick={() => setReason(undefined)}
        >
          {hintWords.cancel[language]}
        </Button>
      </div>
    </div>
  )
}

const cancelClass = 'hint__cancel'
const isCancel = (target: Element | null) => Boolean(target?.closest(`.${cancelClass}`))
