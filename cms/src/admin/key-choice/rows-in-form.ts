import type { FormState } from 'payload'
import type { KeyOption } from './KeyChoice.tsx'

/** The rows of a list in the form that have a key, as they stand in it now, saved or not. */
export function rowsInForm(fields: FormState, list: string, wordsIn: string): KeyOption[] {
  const count = fields[list]?.rows?.length ?? 0
  return Array.from({ length: count }, (_, index) => ({
    key: textOf(fields[`${list}.${index}.key`]?.value),
    words: textOf(fields[`${list}.${index}.${wordsIn}`]?.value),
  })).filter(({ key }) => key !== '')
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '')
