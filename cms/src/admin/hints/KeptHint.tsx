'use client'
import { getIssueMessage, type SortedAdvice } from '@aritai/domain'
import { useKeptAdvice } from './use-kept-advice.ts'
import { useLanguage } from './use-language.ts'
import { hintWords, severityWords } from './wording.ts'

/** Advice that was kept: what was advised, why it stays, who said so, and the way back. */
export function KeptHint({ issue, advice }: SortedAdvice['kept'][number]) {
  const language = useLanguage()
  const { undo, mayKeep } = useKeptAdvice()
  const by = [advice.keptBy, advice.keptOn].filter(Boolean).join(' ') || hintWords.saveToKeep[language]
  return (
    <div className="hint hint--kept">
      <p>
        <strong>
          <span aria-hidden="true">{severityWords.kept.sign}</span> {severityWords.kept[language]}
        </strong>{' '}
        {getIssueMessage(issue, language)}
      </p>
      <p>
        {hintWords.reason[language]}: {advice.reason} ({by})
      </p>
      {mayKeep ? (
        <button type="button" className="hint__link" onClick={() => undo(advice)}>
          {hintWords.undo[language]}
        </button>
      ) : null}
    </div>
  )
}
