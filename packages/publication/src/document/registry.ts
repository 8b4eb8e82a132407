import type { Channel } from '@aritai/domain'
import type { z } from 'zod'
import {
  actionPlanDocument,
  brandAssetDocument,
  brandIdentityDocument,
  decisionDocument,
  showcaseIdentityDocument,
  storyDocument,
} from '../brand/brand-documents.ts'
import {
  areaDocument,
  changeDocument,
  departmentDocument,
  pageDocument,
  populationDocument,
  purposeDocument,
  siteDocument,
} from '../ground/ground-documents.ts'
import {
  evaluationDocument,
  indicatorDocument,
  logicModelDocument,
  measureDocument,
  planDocument,
  projectDocument,
  strategyDocument,
  undertakingDocument,
} from '../plan/plan-documents.ts'
import { receiptDocument } from '../receipt/receipt-document.ts'
import {
  dialogueDocument,
  promptDocument,
  responseDocument,
  showcaseVoiceDocument,
  voiceDocument,
} from '../voice/voice-documents.ts'

/** Everything that may cross the glass, by channel and kind. What is not listed here does not exist outside. */
export const publicDocuments = {
  citizens: {
    'action-plan': actionPlanDocument,
    area: areaDocument,
    'brand-asset': brandAssetDocument,
    'brand-identity': brandIdentityDocument,
    change: changeDocument,
    decision: decisionDocument,
    department: departmentDocument,
    dialogue: dialogueDocument,
    evaluation: evaluationDocument,
    indicator: indicatorDocument,
    'logic-model': logicModelDocument,
    measure: measureDocument,
    page: pageDocument,
    plan: planDocument,
    population: populationDocument,
    project: projectDocument,
    prompt: promptDocument,
    purpose: purposeDocument,
    receipt: receiptDocument,
    response: responseDocument,
    site: siteDocument,
    story: storyDocument,
    strategy: strategyDocument,
    undertaking: undertakingDocument,
    voice: voiceDocument,
  },
  showcase: {
    area: areaDocument,
    'brand-asset': brandAssetDocument,
    'brand-identity': showcaseIdentityDocument,
    page: pageDocument,
    site: siteDocument,
    story: storyDocument,
    voice: showcaseVoiceDocument,
  },
} as const satisfies Record<Channel, Record<string, z.ZodType>>

export type CitizensKind = keyof (typeof publicDocuments)['citizens']
export type ShowcaseKind = keyof (typeof publicDocuments)['showcase']
export type Kind = CitizensKind | ShowcaseKind
export type KindOf<C extends Channel> = keyof (typeof publicDocuments)[C]

/** The public document of a kind on a channel. */
export type PublicDocument<C extends Channel, K extends KindOf<C>> = (typeof publicDocuments)[C][K] extends z.ZodType
  ? z.output<(typeof publicDocuments)[C][K]>
  : never
export type CitizensDocument<K extends CitizensKind> = PublicDocument<'citizens', K>
export type ShowcaseDocument<K extends ShowcaseKind> = PublicDocument<'showcase', K>

/** The schema of a kind on a channel, or undefined where the channel has no such kind. */
export function getDocumentSchema(channel: Channel, kind: string): z.ZodType | undefined {
  const kinds: Record<string, z.ZodType> = publicDocuments[channel]
  return Object.hasOwn(kinds, kind) ? kinds[kind] : undefined
}
