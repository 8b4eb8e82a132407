import type { Kind } from '../document/registry.ts'
import { relations } from './relations.ts'

/** What a document points at: relation name → ids or codes, each once. Relations without a target are absent. */
export type Links = Record<string, string[]>

/** Reads the relations of a kind (see `relations`) out of a document that has passed its schema. */
export function getLinks(kind: Kind, document: object): Links {
  const links: Links = {}
  for (const relation of relations[kind]) {
    const targets = new Set([...readField(document, relation), ...(deeper[relation]?.(document) ?? [])])
    if (targets.size > 0) links[relation] = [...targets]
  }
  return links
}

/** Relations whose targets lie deeper than in a field of the relation's own name. */
const deeper: Record<string, (document: object) => string[]> = {
  voices: (document) => findAll(document, 'voice', (holder) => holder.type === 'voice'),
  criteria: (document) => findAll(document, 'criterion'),
  indicators: (document) => findAll(document, 'indicator'),
  subject: (document) => ('subject' in document ? findAll(document.subject, 'id') : []),
  subjectKind: (document) => ('subject' in document ? findAll(document.subject, 'kind') : []),
}

function readField(document: object, name: string): string[] {
  const value: unknown = Object.hasOwn(document, name) ? Reflect.get(document, name) : undefined
  return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string')
}

function findAll(
  value: unknown,
  name: string,
  holds: (holder: Record<string, unknown>) => boolean = () => true,
): string[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((item) => findAll(item, name, holds))
  const holder = value as Record<string, unknown>
  const own = holder[name]
  const found = typeof own === 'string' && holds(holder) ? [own] : []
  return [...found, ...Object.values(holder).flatMap((child) => findAll(child, name, holds))]
}
