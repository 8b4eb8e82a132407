'use client'
import { actionPlanParts, getActionPlanCompleteness, getPublicationNeeds } from '@aritai/domain'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { languageOf } from '../workspace/language.ts'
import { Meter } from '../workspace/parts/Meter.tsx'
import { PartLinks } from './PartLinks.tsx'
import { PublishedPlan } from './PublishedPlan.tsx'
import { usePlanDraft } from './use-plan-draft.ts'
import { needsHeading, needWords, partWords, publishHint, progressWords as words } from './words.ts'
import '../workspace/workspace.css'
import './action-plan.css'

/**
 * Says while one writes what publishing still needs and what readers would still miss; each is a button that leads to
 * its field. Once the plan is public: where citizens read it, and where progress is reported.
 */
export function PlanProgressPanel({ publicPages }: { publicPages: string | undefined }) {
  const draft = usePlanDraft()
  const { hasPublishedDoc } = useDocumentInfo()
  const { i18n, t } = useTranslation()
  const language = languageOf(i18n)
  const needs = getPublicationNeeds(draft)
  const { filled, of, missing } = getActionPlanCompleteness(draft)
  // The aim is asked for above already.
  const later = missing.filter((part) => part !== 'aim')
  return (
    <section className="plan-progress" aria-labelledby="plan-progress-title">
      <div className="plan-progress__head">
        <h2 id="plan-progress-title">{words.heading[language]}</h2>
        <Meter label={words.meter[language]} value={filled} of={of} />
      </div>
      {hasPublishedDoc ? <PublishedPlan publicPages={publicPages} /> : null}
      <div aria-live="polite">
        {needs.length > 0 ? (
          <PartLinks heading={needsHeading(needs.length)[language]} parts={needs} words={needWords} plan={draft} />
        ) : hasPublishedDoc ? null : (
          <p>
            <strong>{words.canPublish[language]}</strong>{' '}
            {publishHint(t('version:publishChanges'), t('version:saveDraft'))[language]}
          </p>
        )}
        {later.length > 0 ? (
          <PartLinks heading={words.later[language]} parts={later} words={partWords} plan={draft} />
        ) : filled === actionPlanParts.length ? (
          <p>{words.complete[language]}</p>
        ) : null}
      </div>
    </section>
  )
}
