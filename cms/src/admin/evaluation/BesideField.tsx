'use client'
import { useFormFields, useTranslation } from '@payloadcms/ui'
import { CopyLastYear } from './CopyLastYear.tsx'
import { Figures } from './Figures.tsx'
import { useBeside } from './use-beside.ts'
import { wordsOf } from './words.ts'
import './evaluation.css'

/** What was to be done, beside what was learnt in doing it, and the figures: read before judging (中間総括). */
export function BesideField() {
  const { i18n } = useTranslation()
  const words = wordsOf(i18n.language)
  const learnt = useFormFields(([fields]) => fields.learnt?.value)
  const beside = useBeside()
  if (!beside) return <p className="evaluation-beside__hint">{words.chooseFirst}</p>
  const { previous, indicators } = beside
  return (
    <section className="evaluation-beside" aria-label={words.title}>
      {previous ? (
        <>
          <div className="evaluation-beside__pair">
            <div>
              <h3>{words.lastDirection(previous.fiscalYear)}</h3>
              <p>{previous.nextDirection}</p>
            </div>
            <div>
              <h3>{words.learntNow}</h3>
              <p>{typeof learnt === 'string' && learnt.trim() !== '' ? learnt : words.notWritten}</p>
            </div>
          </div>
          <CopyLastYear previous={previous} words={words} />
        </>
      ) : (
        <p className="evaluation-beside__hint">{words.noPrevious}</p>
      )}
      <Figures indicators={indicators} words={words} />
    </section>
  )
}
