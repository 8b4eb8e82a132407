import type { Field, Validate } from 'payload'
import { number, select, text, textarea } from 'payload/shared'
import { wording } from '../i18n/wording.ts'
import { isJapanese } from './required-in-japanese.ts'

/**
 * The field is needed as soon as one of its neighbours is filled in: a group that may stay empty, but never half empty,
 * because its public form is whole or absent.
 */
export function neededWith<F extends Field>(field: F, ...neighbours: string[]): F {
  const usual = usualValidation(field)
  const validate: Validate = (value, options) => {
    if (!isEmpty(value) || !isJapanese(options.req)) return usual(value, options)
    const siblings = options.siblingData as Record<string, unknown>
    if (neighbours.every((name) => isEmpty(siblings[name]))) return usual(value, options)
    return wording(options.req, {
      ja: 'となりの欄を書いたときは、ここも書いてください。',
      en: 'Fill this in too, since the fields beside it are filled in.',
    })
  }
  return { ...field, validate }
}

const isEmpty = (value: unknown) => value === undefined || value === null || value === ''

function usualValidation(field: Field): Validate {
  if ('validate' in field && field.validate) return field.validate as Validate
  const usual: Partial<Record<Field['type'], unknown>> = { number, select, text, textarea }
  return (usual[field.type] ?? (() => true)) as Validate
}
