import { type PayloadRequest, ValidationError } from 'payload'
import type { Label } from '../../../fields/label.ts'
import { wording } from '../../../i18n/wording.ts'

/** Stops a save with a sentence at a field. */
export function refuse(req: PayloadRequest, collection: string, path: string, message: Label): never {
  throw new ValidationError({ collection, errors: [{ path, message: wording(req, message) }], req })
}
