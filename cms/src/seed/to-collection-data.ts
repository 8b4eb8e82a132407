import type { Locale } from '@aritai/domain'
import { convertMarkdownToLexical } from '@payloadcms/richtext-lexical'
import type { FlattenedField, RichTextField } from 'payload'
import type { Text } from './content-model.ts'
import { quoteVoices } from './quote-voices.ts'
import type { References } from './references.ts'
import { getTextIn } from './text-in-language.ts'

type Seed = Record<string, unknown>
type Target = { locale: Locale; references: References; existing?: Seed | undefined }

/**
 * Turns a document of the content model into the data a collection takes in one language, led by the collection's own
 * fields: names become ids, texts the wanted language, Markdown edited text. Rows keep the ids they have in `existing`.
 */
export function toCollectionData(fields: FlattenedField[], seed: Seed, target: Target): Seed {
  const data: Seed = {}
  for (const field of fields) {
    if (!('name' in field) || !(field.name in seed)) continue
    const value = toFieldValue(field, seed[field.name], { ...target, existing: target.existing })
    if (value !== undefined) data[field.name] = value
  }
  return data
}

function toFieldValue(field: FlattenedField, value: unknown, target: Target): unknown {
  switch (field.type) {
    case 'relationship':
    case 'upload': {
      const { relationTo } = field
      if (typeof relationTo !== 'string') return undefined
      const find = (slug: unknown) => target.references.get(relationTo, String(slug))
      return Array.isArray(value) ? value.map(find) : value === undefined ? undefined : find(value)
    }
    case 'richText':
      return toEditedText(field, getTextIn(value as Text, target.locale), target.references)
    case 'array': {
      const rows = getRows(target.existing, field.name)
      return (value as Seed[]).map((row, index) => {
        const existing = rows[index]
        const data = toCollectionData(field.flattenedFields, row, { ...target, existing })
        return existing ? { ...data, id: existing.id } : data
      })
    }
    case 'group': {
      const inner = target.existing?.[field.name]
      const existing = isSeed(inner) ? inner : undefined
      return isSeed(value) ? toCollectionData(field.flattenedFields, value, { ...target, existing }) : undefined
    }
    default:
      return isSeed(value) && 'ja' in value ? getTextIn(value as Text, target.locale) : value
  }
}

function toEditedText(field: RichTextField, markdown: string | undefined, references: References): unknown {
  if (markdown === undefined) return undefined
  const { editor } = field
  if (!editor || !('editorConfig' in editor)) throw new Error(`The field ${field.name} has no editor.`)
  type EditorConfig = Parameters<typeof convertMarkdownToLexical>[0]['editorConfig']
  const text = convertMarkdownToLexical({ editorConfig: editor.editorConfig as EditorConfig, markdown })
  return quoteVoices(text, references)
}

function getRows(existing: Seed | undefined, name: string): Seed[] {
  const rows = existing?.[name]
  return Array.isArray(rows) ? rows.filter(isSeed) : []
}

const isSeed = (value: unknown): value is Seed => typeof value === 'object' && value !== null && !Array.isArray(value)
