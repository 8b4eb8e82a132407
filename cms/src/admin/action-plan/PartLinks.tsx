'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import type { Label } from '../../fields/label.ts'
import { languageOf } from '../workspace/language.ts'
import { goToField } from './go-to-field.ts'
import { fieldOf, findTab } from './places.ts'

type Props<Part extends keyof typeof fieldOf> = {
  heading: string
  parts: readonly Part[]
  words: Readonly<Record<Part, Label>>
}

/** Parts that are still missing, as what to do about each; pressing one leads to the field. */
export function PartLinks<Part extends keyof typeof fieldOf>({ heading, parts, words }: Props<Part>) {
  const { getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const { fields } = getEntityConfig({ collectionSlug: 'action-plans' })
  return (
    <div className="plan-progress__parts">
      <h3>{heading}</h3>
      <ul>
        {parts.map((part) => (
          <li key={part}>
            <button
              type="button"
              onClick={() => goToField(fieldOf[part], findTab(fields, fieldOf[part]), part === 'actions')}
            >
              {words[part][languageOf(i18n)]}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
