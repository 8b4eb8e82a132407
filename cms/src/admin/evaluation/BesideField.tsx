'use client'
import { useFormFields, useTranslation } from '@payloadcms/ui'
import { Notice } from '../workspace/parts/Notice.tsx'
import { CopyLastYear } from './CopyLastYear.tsx'
import { Figures } from './Figures.tsx'
import { useBeside } from './use-beside.ts'
import { wordsOf } from './words.ts'
import '../workspace/workspace.css'
import './evaluation.css'

/** What was to be done, beside what was learnt in doing it, and the figures: read before judging (中間総括). */
export function BesideField() {
  const { i18n } = useTranslation()
  const words = wordsOf(i18n.language)
  const learnt = useFormFields(([fields]) => fields.learnt?.value)
  const isPublished = useFormFields(([fields]) => fields._status?.value === 'published')
  const beside = useBeside()
  if (!beside) return <p className="evaluation-beside__hint">{words.chooseFirst}</p>
  const { previous, indicators } = beside
  return (
    <section className="evaluation-beside" aria-label={words.title}>
      {isPublished && <Notice>{words.frozen}</Notice>}
      {previous ? (
        <>
          <div className="evaluation-beside__pair">
            <div>
              <h2>{words.lastDirection(previous.fiscalYear)}</h2>
              <p>{previous.nextDirection}</p>
            </div>
            <div>
              <h2>{words.learntNow}</h2>
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
