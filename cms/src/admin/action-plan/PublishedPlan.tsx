'use client'
import { useConfig, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { languageOf } from '../workspace/language.ts'
import { progressWords as words } from './words.ts'

/** What comes after publishing: the page that citizens read, and the report once a quarter. */
export function PublishedPlan({ publicPages }: { publicPages: string | undefined }) {
  const slug = useFormFields(([fields]) => fields.slug?.value)
  const { unpublishedVersionCount } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const language = languageOf(i18n)
  return (
    <p className="plan-progress__published">
      <span>{(unpublishedVersionCount > 0 ? words.changed : words.published)[language]}</span>
      {publicPages && typeof slug === 'string' ? (
        <a href={`${publicPages}${slug}/`} target="_blank" rel="noreferrer">
          {words.see[language]}
        </a>
      ) : null}
      <a href={`${config.routes.admin}/workspace/report`}>{words.report[language]}</a>
    </p>
  )
}
