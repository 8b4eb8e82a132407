'use client'
import { defaultLocale, sortOutKept } from '@aritai/domain'
import {
  FieldDescription,
  useAllFormFields,
  useConfig,
  useDebounce,
  useDocumentInfo,
  useForm,
  useFormSubmitted,
  useLocale,
} from '@payloadcms/ui'
import type { CollectionSlug, FormState, JSONFieldClientComponent } from 'payload'
import { useEffect, useMemo } from 'react'
import { formChecks } from './checks.ts'
import { formValues } from './form-values.ts'
import { type FieldError, HintList } from './HintList.tsx'
import { pinUp } from './hint-board.ts'
import { missingFields } from './missing-fields.ts'
import { keptIn } from './use-kept-advice.ts'
import { useKnown } from './use-known.ts'
import { useLanguage } from './use-language.ts'
import { hintWords } from './wording.ts'
import '../gap-board/gap-board.css'
import './hints.css'

/** Milliseconds without a keystroke after which the rules are asked: a half-typed word is not judged. */
const rest = 500

/**
 * Asks the rules about the whole form, shows all they say at its top, and pins it up for the fields. The rules read the
 * Japanese words, so a form in another language shows none.
 */
export const DocumentHints: JSONFieldClientComponent = ({ field, path }) => {
  const form = useForm()
  const { collectionSlug } = useDocumentInfo()
  const { code } = useLocale()
  const [fields] = useAllFormFields()
  const settled = useDebounce(fields, rest)
  const known = useKnown(collectionSlug)
  const language = useLanguage()
  const errors = useErrors(settled)
  const sorted = useMemo(() => {
    const check = formChecks[collectionSlug as CollectionSlug]
    const values = formValues(settled)
    return sortOutKept(check && code === defaultLocale ? check(values, known) : [], keptIn(settled), values)
  }, [settled, known, collectionSlug, code])
  useEffect(() => pinUp(form, sorted), [form, sorted])
  if (code !== defaultLocale) return <p className="hint-list hint-list--note">{hintWords.inJapanese[language]}</p>
  return (
    <HintList {...sorted} errors={errors}>
      <FieldDescription description={field.admin?.description} path={path} />
    </HintList>
  )
}

/** What the form itself needs or the server refused, some of which Payload shows nowhere near its field. */
function useErrors(fields: FormState): FieldError[] {
  const isSubmitted = useFormSubmitted()
  const { collectionSlug = '' } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const language = useLanguage()
  return useMemo(() => {
    const config = getEntityConfig({ collectionSlug })?.fields ?? []
    const missing = missingFields(config, fields).map((path) => ({ path, message: hintWords.missing[language] }))
    const refused = Object.entries(isSubmitted ? fields : {}).flatMap(([path, { valid, errorMessage }]) =>
      valid === false && errorMessage ? [{ path, message: errorMessage }] : [],
    )
    return [...missing, ...refused.filter(({ path }) => !missing.some((one) => one.path === path))]
  }, [fields, isSubmitted, collectionSlug, getEntityConfig, language])
}
