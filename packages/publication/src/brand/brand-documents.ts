import {
  actionStates,
  brandingAims,
  criterionVerdicts,
  decisionOutcomes,
  identityStates,
  localizedText,
  storyThemes,
} from '@aritai/domain'
import { z } from 'zod'
import { day, documentBase, documentId, fiscalYear, ids, key, optionalText } from '../document/base.ts'
import { picture, sha256 } from '../document/picture.ts'
import { localizedProse } from '../document/prose.ts'
import { identityVersion } from './identity-version.ts'

/** ブランド・アイデンティティ with its criteria as questions (方向性⑤). */
export const brandIdentityDocument = z.strictObject({
  ...documentBase,
  statement: localizedText,
  generation: z.int().positive(),
  meaning: localizedText,
  /** どういう状態を目指すのか */
  aimedState: localizedText,
  state: z.enum(identityStates),
  adoptedOn: day.optional(),
  endedOn: day.optional(),
  whatChanged: optionalText,
  /** Which wording of a draft this is: the first, the second. */
  version: z.int().positive().optional(),
  /** The wordings before it that were under dialogue, oldest first. */
  earlierVersions: z.array(identityVersion).optional(),
  criteria: z.array(z.strictObject({ key, question: localizedText, explanation: optionalText })),
})

/** The identity as visitors meet it: statement and meaning, without the criteria of policy. */
export const showcaseIdentityDocument = brandIdentityDocument.pick({
  id: true,
  slug: true,
  sample: true,
  updatedOn: true,
  statement: true,
  meaning: true,
})

/** A department's brand action plan. */
export const actionPlanDocument = z.strictObject({
  ...documentBase,
  title: localizedText,
  department: documentId,
  startsInFiscalYear: fiscalYear,
  endsInFiscalYear: fiscalYear,
  aim: localizedText,
  brandingAim: z.enum(brandingAims),
  identity: documentId.optional(),
  criteriaAnswers: z.array(
    z.strictObject({ criterion: key, verdict: z.enum(criterionVerdicts).optional(), answer: localizedText }),
  ),
  actions: z.array(
    z.strictObject({
      key,
      title: localizedText,
      text: optionalText,
      dueOn: day.optional(),
      state: z.enum(actionStates),
      news: z.array(z.strictObject({ on: day, text: localizedText })),
    }),
  ),
  measures: ids,
  voices: ids,
  partnersWanted: optionalText,
})

/** A proposal held against the criteria of the adopted identity. */
export const decisionDocument = z.strictObject({
  ...documentBase,
  title: localizedText,
  proposal: localizedText,
  decidedOn: day,
  outcome: z.enum(decisionOutcomes),
  department: documentId.optional(),
  identity: documentId,
  answers: z.array(z.strictObject({ criterion: key, verdict: z.enum(criterionVerdicts), reason: localizedText })),
  reasoning: localizedText,
})

/** A logo, photograph or text that others may use, with its rights. */
export const brandAssetDocument = z.strictObject({
  ...documentBase,
  title: localizedText,
  description: localizedText,
  rights: localizedText,
  expiresOn: day.optional(),
  picture,
  download: z.strictObject({ sha256, bytes: z.int().positive(), extension: z.enum(['jpeg']) }).optional(),
})

/** ブランドストーリー: an edited article that may quote voices. */
export const storyDocument = z.strictObject({
  ...documentBase,
  title: localizedText,
  lead: localizedText,
  theme: z.enum(storyThemes),
  body: localizedProse,
  picture: picture.optional(),
  publishedOn: day,
  areas: ids,
  voices: ids,
})
