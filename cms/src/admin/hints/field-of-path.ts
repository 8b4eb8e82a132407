import type { ClientField } from 'payload'
import type { Label } from '../../fields/label.ts'

/** A field of the form: what it is called, by its lists and rows, and in which of the form's tabs it stands. */
export type FieldOfPath = { label: string; tab: number | undefined }

/** Finds a field by the path of an issue (`challenges.0.title` is 「課題 1：課題の見出し」). A stranger is called by its path. */
export function fieldOfPath(fields: readonly ClientField[], path: string, language: keyof Label): FieldOfPath {
  const [first = '', ...rest] = path.split('.')
  const tabs = fields.find((field) => field.type === 'tabs')
  const tab = tabs && 'tabs' in tabs ? tabs.tabs.findIndex((one) => findByName(one.fields, first)) : -1
  const labels = labelsOf(fields, [first, ...rest], language)
  return { label: labels.join('：') || path, tab: tab < 0 ? undefined : tab }
}

function labelsOf(fields: readonly ClientField[], [name = '', ...rest]: string[], language: keyof Label): string[] {
  const field = findByName(fields, name)
  if (!field) return []
  const [row, ...below] = rest
  const isRow = row !== undefined && /^\d+$/.test(row)
  const own = wordsOf('label' in field ? field.label : undefined, language) || name
  const inner = 'fields' in field ? labelsOf(field.fields, isRow ? below : rest, language) : []
  return [isRow ? `${rowName(field, language) || own} ${Number(row) + 1}` : own, ...inner]
}

/** What one row of a list is called: 課題, where the list is called 課題（ありたい姿と現状の差）. */
const rowName = (field: ClientField, language: keyof Label) =>
  'labels' in field ? wordsOf(field.labels?.singular, language) : ''

function findByName(fields: readonly ClientField[], name: string): ClientField | undefined {
  for (const field of fields) {
    if ('name' in field && field.name === name) return field
    const inner = field.type === 'tabs' ? field.tabs.flatMap((tab) => tab.fields) : isFrame(field) ? field.fields : []
    const found = findByName(inner, name)
    if (found) return found
  }
  return undefined
}

/** Rows and the like hold fields without a name of their own in the path. */
const isFrame = (field: ClientField): field is Extract<ClientField, { fields: ClientField[] }> =>
  'fields' in field && !('name' in field && field.name)

function wordsOf(label: unknown, language: keyof Label): string {
  if (typeof label === 'string') return label
  return typeof label === 'object' && label !== null && language in label ? String((label as Label)[language]) : ''
}
