import { localizedText } from '@aritai/domain'
import { z } from 'zod'

/** A calendar day, `2026-11-22`. Public documents carry days and months, never times of day. */
export const day = z.iso.date()
/** A moment by the clocks of the city, `2026-11-22T08:05:31`. */
export const moment = z.iso.datetime({ local: true })
/** A month, `2026-11`: as exact as the arrival of a voice is told to the public. */
export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)
/** A fiscal year (年度) by the calendar year it begins in. */
export const fiscalYear = z.int().min(1950).max(2200)
/** Identifier of a document in the CMS: a UUID on SQLite, 24 hex digits on MongoDB. */
export const documentId = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[\w-]+$/)
/** The last part of an address. Never changes once public. */
export const slug = z
  .string()
  .min(1)
  .max(120)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)

/** What every public document carries. `sample` marks invented content, shown to readers as 見本. */
export const documentBase = {
  id: documentId,
  slug,
  sample: z.boolean(),
  /** Day of the last published change. */
  updatedOn: day,
}
export const optionalText = localizedText.optional()
export const ids = z.array(documentId)
/** A code of a criterion, node or the like, unique within its document. */
export const key = z
  .string()
  .min(1)
  .max(60)
  .regex(/^[\w-]+$/)
