import type { Channel } from '@aritai/domain'
import { getDocumentSchema, type Kind, type KindOf, type PublicDocument } from '../document/registry.ts'
import { brandSamples } from './brand-samples.ts'
import { groundSamples } from './ground-samples.ts'
import { planSamples } from './plan-samples.ts'
import { voiceSamples } from './voice-samples.ts'

/**
 * A valid public document of any kind, in the words of a real city, with `overrides` in place of its own fields
 * (`undefined` takes an optional field away). The slug follows an overridden id where it can. Throws if the result
 * does not pass the kind's schema, so that no test works on a document that could not exist.
 */
export function buildPublicDocument<C extends Channel, K extends KindOf<C> & Kind>(
  channel: C,
  kind: K,
  overrides: Partial<PublicDocument<C, K>> = {},
): PublicDocument<C, K> {
  const given: Record<string, unknown> = { ...samples[kind], ...getSlug(kind, overrides), ...overrides }
  const fields = Object.entries(given).filter(([name, value]) => value !== undefined && isInSchema(channel, kind, name))
  const schema = getDocumentSchema(channel, kind)
  if (!schema) throw new Error(`The channel ${channel} has no kind ${kind}`)
  return schema.parse(Object.fromEntries(fields)) as PublicDocument<C, K>
}

const samples: Record<Kind, Record<string, unknown>> = {
  ...planSamples,
  ...brandSamples,
  ...voiceSamples,
  ...groundSamples,
}

function getSlug(kind: Kind, overrides: { id?: string; slug?: string }): { slug?: string } {
  if (kind === 'receipt' || overrides.id === undefined) return {}
  return { slug: overrides.id.toLowerCase().replaceAll('_', '-') }
}

/** Showcase documents have fewer fields than the citizens' samples they are made of. */
function isInSchema(channel: Channel, kind: Kind, name: string): boolean {
  const schema = getDocumentSchema(channel, kind)
  const shape: unknown = schema && 'shape' in schema ? schema.shape : undefined
  return typeof shape === 'object' && shape !== null && Object.hasOwn(shape, name)
}
