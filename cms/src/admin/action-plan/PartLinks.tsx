'use client'
import type { ActionPlanRecord } from '@aritai/domain'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useRef } from 'react'
import type { Label } from '../../fields/label.ts'
import { fieldOfPath } from '../hints/field-of-path.ts'
import { goToField } from '../hints/go-to-field.ts'
import { languageOf } from '../workspace/language.ts'
import { type PlanPart, pathOf } from './places.ts'

type Props<Part extends PlanPart> = {
  heading: string
  parts: readonly Part[]
  words: Readonly<Record<Part, Label>>
  plan: ActionPlanRecord
}

/** Parts that are still missing, as what to do about each; pressing one leads to the field. */
export function PartLinks<Part extends PlanPart>({ heading, parts, words, plan }: Props<Part>) {
  const { getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const own = useRef<HTMLDivElement>(null)
  const language = languageOf(i18n)
  const { fields } = getEntityConfig({ collectionSlug: 'action-plans' })
  const go = (part: Part) => {
    const form = own.current?.closest('form')
    const path = pathOf(part, plan)
    if (form) goToField(form, path, fieldOfPath(fields, path, language).tab)
  }
  return (
    <div className="plan-progress__parts" ref={own}>
      <h3>{heading}</h3>
      <ul>
        {parts.map((part) => (
          <li key={part}>
            <button type="button" onClick={() => go(part)}>
              {words[part][language]}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
