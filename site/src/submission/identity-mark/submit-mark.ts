import {
  createReceiptCode,
  getReceiptKeys,
  hashDocument,
  type IdentityMarkSubmission,
  sealSubmission,
} from '@aritai/publication'
import { DiskError } from '../../replica/disk-error.ts'
import { getCitizens, refusals, type SubmissionContext, tooMany } from '../submission-context.ts'
import { getSubmissionId } from '../to-submission.ts'
import type { MarkFormValues, MarkResult } from './mark-form.ts'
import { checkMarkValues, mayBeSent } from './read-mark-form.ts'

/**
 * Seals a mark and stores the envelope; when this answers, the mark is on the disk. The same form sent again, also at
 * the same moment or after the CMS has come, is the same mark.
 */
export async function submitMark(
  context: SubmissionContext,
  address: string,
  values: MarkFormValues,
): Promise<MarkResult> {
  const citizens = getCitizens(context)
  const recipient = citizens?.getRecipient()
  if (!citizens || recipient === undefined) return refusals.notReady
  const draft = citizens.get('brand-identity', values.identity)
  if (!draft || !mayBeSent(checkMarkValues(values, citizens))) return refusals.malformed

  const { lookup, number } = nameMark(values)
  const known = context.marking.get(lookup)
  if (known) return known
  const wait = context.limits.voices.take(address)
  if (wait > 0) return tooMany(wait)
  const mark = toMark(values, draft.generation, { lookup, number }, context.now())
  const sealing = sealAndStore(context, recipient, lookup, mark).finally(() => context.marking.delete(lookup))
  context.marking.set(lookup, sealing)
  return sealing
}

async function sealAndStore(
  { outbox }: SubmissionContext,
  recipient: string,
  lookup: string,
  mark: IdentityMarkSubmission,
): Promise<MarkResult> {
  try {
    await outbox.put(lookup, 'identity-mark', await sealSubmission(recipient, mark))
    return { ok: true, ...(mark.number ? { number: mark.number } : {}) }
  } catch (error) {
    if (error instanceof DiskError) return refusals.unavailable
    throw error
  }
}

/** The same token and the same content name the same mark; see the receipts of stories. */
function nameMark({ formToken, ...content }: MarkFormValues): { lookup: string; number: string } {
  const code = createReceiptCode(formToken, hashDocument(content))
  return { lookup: getReceiptKeys(code).lookup, number: `${code.slice(0, 4)}-${code.slice(4, 8)}` }
}

type Name = { lookup: string; number: string }

function toMark(values: MarkFormValues, generation: number, name: Name, now: Date): IdentityMarkSubmission {
  const { formToken: _token, version, feeling, words, ...rest } = values
  if (!feeling) throw new TypeError('A mark without a feeling')
  return {
    ...rest,
    type: 'identity-mark',
    submissionId: getSubmissionId('identity-mark', name.lookup),
    submittedAt: now.toISOString(),
    identityGeneration: generation,
    identityVersion: version,
    feeling,
    // Without words there is nothing to erase, and the mark stays without any name.
    ...(words ? { words, number: name.number } : {}),
  }
}
