import type { DialogueSeed, PromptSeed, PurposeOfUseSeed, ResponseSeed, VoiceSeed } from '../content-model.ts'
import { dialogues } from './dialogues.ts'
import { prompts } from './prompts.ts'
import { purposeOfUse } from './purpose-of-use.ts'
import { responses } from './responses.ts'
import { voices } from './voices/index.ts'

/** What people told, what they were asked, what they were answered, and on what terms. */
export const voicesContent: VoicesContent = { prompts, voices, responses, dialogues, purposeOfUse }

export type VoicesContent = {
  prompts: PromptSeed[]
  voices: VoiceSeed[]
  responses: ResponseSeed[]
  dialogues: DialogueSeed[]
  purposeOfUse: PurposeOfUseSeed
}
