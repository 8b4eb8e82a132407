import { generations, localizedText } from '@aritai/domain'
import { z } from 'zod'
import { day, key, optionalText, slug } from '../document/base.ts'

const count = z.int().nonnegative()
/** A count that is missing is hidden: 「少数のため非表示」. */
const shownCounts = z.strictObject({
  mine: count.optional(),
  distant: count.optional(),
  'shut-out': count.optional(),
})

/**
 * How people stood to one version of a draft (方向性⑤). Only counts cross the glass, and of small groups not even those;
 * the words people wrote have no field here. `area` is the slug of a district; without it they did not say.
 */
export const heardMarks = z.strictObject({
  total: z.strictObject({ mine: count, distant: count, 'shut-out': count }),
  byGeneration: z.array(z.strictObject({ generation: z.enum(generations).optional(), counts: shownCounts })).optional(),
  byArea: z.array(z.strictObject({ area: slug.optional(), counts: shownCounts })).optional(),
})

/** The words of an identity that was under dialogue, as people read and marked them, and what was done about it. */
export const identityVersion = z.strictObject({
  version: z.int().positive(),
  closedOn: day,
  statement: localizedText,
  meaning: localizedText,
  aimedState: localizedText,
  criteria: z.array(z.strictObject({ key, question: localizedText })),
  /** What was changed after this version, and why. */
  note: optionalText,
  heard: heardMarks,
})
