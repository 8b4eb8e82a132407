import { localizedText } from '@aritai/domain'
import { documentId, localizedProse, type Picture, picture } from '@aritai/publication'
import { z } from 'zod'
import { isRecord, toLocalized, toLocalizedText } from './localized-text.ts'
import { toId } from './relation.ts'
import { type ProseSources, toProse } from './to-prose.ts'

/** What a projection may look up; gathered before, so that projecting itself is pure. */
export type ProjectionSources = ProseSources

/**
 * Copies from a CMS document (read with `locale: 'all'`, `depth: 0`) exactly what the schema of the public document names.
 * The schema is the allow-list: a field it does not name is never read. The result still has to pass `schema.parse`.
 */
export function projectBySchema(schema: z.ZodType, value: unknown, sources: ProjectionSources): unknown {
  if (schema instanceof z.ZodOptional) {
    const inner = schema.unwrap() as z.ZodType
    if (isAbsent(value)) return undefined
    const projected = projectBySchema(inner, value, sources)
    // A group of fields that nobody filled in is absent, not invalid.
    return inner instanceof z.ZodObject && !inner.safeParse(projected).success && isHollow(value)
      ? undefined
      : projected
  }
  if (schema === localizedText) return toLocalizedText(value)
  if (schema === localizedProse) return toLocalized(value, (state) => toProse(state, sources))
  if (schema === picture) return toPicture(value, sources)
  if (schema === documentId) return toId(value)
  if (schema instanceof z.ZodArray) {
    const items = Array.isArray(value) ? value : []
    return items
      .map((item) => projectBySchema(schema.element as z.ZodType, item, sources))
      .filter((item) => item !== undefined)
  }
  if (schema instanceof z.ZodObject) return projectObject(schema, value, sources)
  return value ?? undefined
}

function projectObject(schema: z.ZodObject, value: unknown, sources: ProjectionSources): Record<string, unknown> {
  const source = isRecord(value) ? value : {}
  const projected: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(schema.shape)) {
    const result = projectBySchema(field as z.ZodType, source[name], sources)
    if (result !== undefined) projected[name] = result
  }
  return projected
}

function toPicture(relation: unknown, sources: ProjectionSources): Picture | undefined {
  const id = toId(relation)
  return id === undefined ? undefined : sources.pictures.get(id)
}

const isAbsent = (value: unknown) => value === null || value === undefined || value === ''

/** True for a group whose every leaf is empty. */
function isHollow(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0
  return isRecord(value) ? Object.values(value).every(isHollow) : isAbsent(value)
}
