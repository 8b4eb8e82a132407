/** Makes the marked form of one text; `path` is where in its document it stands. */
export type Mark = (path: string, text: string) => string

const japanese = /[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u
const machineFields = new Set(['createdAt', 'updatedAt', '_status', 'revision', 'slug', 'sources', 'filename'])
// Never public, in whatever document: it is planted apart.
const staffOnlyFields = new Set(['keptAdvice'])

/**
 * Marks every text that a person wrote in a document, however deep: whatever holds Japanese was written by somebody,
 * codes and ids never do. Fields that the system writes are left out.
 */
export function markDocument(document: Record<string, unknown>, mark: Mark): Record<string, unknown> {
  const { id: _id, ...rest } = document
  return markFields(rest, '', mark)
}

/** The same for a copy: rows of lists lose their ids as well, because ids are unique. */
export function markCopy(document: Record<string, unknown>, mark: Mark): Record<string, unknown> {
  return withoutIds(markDocument(document, mark)) as Record<string, unknown>
}

function markFields(fields: Record<string, unknown>, path: string, mark: Mark): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => !machineFields.has(name) && !staffOnlyFields.has(name))
      .map(([name, value]) => [name, markValue(value, path === '' ? name : `${path}.${name}`, mark)]),
  )
}

function markValue(value: unknown, path: string, mark: Mark): unknown {
  if (typeof value === 'string') return japanese.test(value) ? mark(path, value) : value
  if (Array.isArray(value)) return value.map((item, index) => markValue(item, `${path}.${index}`, mark))
  return isRecord(value) ? markFields(value, path, mark) : value
}

function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds)
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== 'id')
      .map(([name, inner]) => [name, withoutIds(inner)]),
  )
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
