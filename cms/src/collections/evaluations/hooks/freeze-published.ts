import { checkFrozenEvaluation, type EvaluationCorrection, type FrozenEvaluation, findAddition } from '@aritai/domain'
import type { CollectionBeforeChangeHook, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { idOf } from '../../../access/predicates.ts'
import { readPublicDocument } from '../../../documents/main-document.ts'
import { operationOf } from '../../../documents/operation-of.ts'
import { refuseSave } from '../../../documents/refuse-save.ts'
import { today } from '../../../fields/day.ts'
import { describeIssue } from '../../../i18n/describe-issue.ts'
import { wording } from '../../../i18n/wording.ts'
import { inLanguage } from '../in-language.ts'

/**
 * Keeps a published evaluation as it was said: no person changes it, takes it back, restores another version of it or
 * lays a changed draft over it, whatever their role. What may be added are corrections with their reason, and a
 * translation that is still missing; the note of such a save says so by itself.
 */
export const freezePublished: CollectionBeforeChangeHook = async ({ data, originalDoc, req, collection }) => {
  const { byPerson, savesDraft, restoresVersion } = operationOf(req, collection.slug)
  const stored = byPerson ? await readPublicDocument(req, 'evaluations', originalDoc?.id) : undefined
  if (!stored) return byPerson ? { ...data, corrections: dated(data.corrections, 0) } : data
  if (restoresVersion || req.locale === 'all' || (data._status !== 'published' && !savesDraft))
    throw refuseSave(req, collection, [{ path: 'learnt', message: wording(req, closed) }])
  const published = inLanguage(stored, req.locale ?? 'ja')
  const before = published.corrections?.length ?? 0
  const corrections = dated(data.corrections, before)
  refuse(req, collection, published, {
    ...data,
    measure: idOf(data.measure),
    sample: data.sample === true,
    corrections,
  })
  const reasons = corrections.slice(before).map(({ reason }) => String(reason))
  const notes = { correction: `訂正を加えました。${reasons.join(' ')}`, translation: '訳を加えました。' }
  const addition = findAddition(published, { ...data, corrections })
  return {
    ...data,
    corrections,
    // Named after its measure when it was published; a measure that is renamed later does not rename it.
    ...(published.title ? { title: published.title } : {}),
    ...(addition && !data.changeNote ? { changeNote: notes[addition] } : {}),
  }
}

function refuse(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  published: FrozenEvaluation,
  next: FrozenEvaluation,
) {
  const issues = checkFrozenEvaluation({ ...published, measure: idOf(published.measure) }, next)
  if (issues.length === 0) return
  const errors = issues.map((issue) => ({ path: issue.path, message: describeIssue(req, issue) }))
  throw refuseSave(req, collection, errors)
}

/** A correction is dated when it is added, by the clock of the city and not by whoever writes it. */
function dated(rows: unknown, before: number): EvaluationCorrection[] {
  const corrections: EvaluationCorrection[] = Array.isArray(rows) ? rows : []
  return corrections.map((row, index) => (index < before ? row : { ...row, correctedOn: today() }))
}

const closed = {
  ja: '公開した評価は、取り消すことも以前の版に戻すこともできません。誤りは「公開後の訂正」に書き足してください。',
  en: 'A published evaluation cannot be taken back or restored to another version. Put errors right under “Corrections”.',
}
