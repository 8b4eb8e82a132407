import { APIError } from 'payload'
import { z } from 'zod'

/** What a schema found, and where: never the words themselves, which may be private. */
type Refusal = { key: string; error: unknown }

/**
 * A published document that cannot be public as it is. It has been taken from public meanwhile: old words never stay
 * because new ones are refused. The message says what is missing, and where.
 */
export class PublicationRefused extends APIError {
  constructor(refusals: readonly Refusal[]) {
    const reasons = [...new Set(refusals.flatMap(({ error }) => describe(error)))].join('; ')
    super(`公開できないため、公開ページから外しました。足りないものを補ってください。 (${reasons})`, 400, null, true)
  }
}

function describe(error: unknown): string[] {
  if (!(error instanceof z.ZodError)) return [error instanceof Error ? error.message : String(error)]
  return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
}
