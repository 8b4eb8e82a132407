'use client'
import { TextDifference } from '@aritai/figures'
import type { ChangedField } from '@aritai/publication'
import { FieldLabel, useField, useTranslation } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import '@aritai/figures/figures.css'
import './changes.css'

/** The recorded words before and after, as citizens read them. */
export const DifferenceField: JSONFieldClientComponent = ({ field, path }) => {
  const { value } = useField<unknown>({ path })
  const { i18n } = useTranslation()
  // Written by the CMS alone, and checked when it is published.
  const fields = Array.isArray(value) ? (value as ChangedField[]) : []
  const locale = i18n.language === 'en' ? 'en' : 'ja'
  return (
    <div className="field-type change-difference">
      <FieldLabel label={field.label} path={path} />
      {fields.length > 0 ? (
        <TextDifference drawing={{ locale, fields }} />
      ) : (
        <p>{locale === 'en' ? 'Only the note tells of this change.' : 'この変更は、説明だけが記録されています。'}</p>
      )}
    </div>
  )
}
