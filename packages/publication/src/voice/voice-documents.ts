import {
  dialogueForms,
  generations,
  localizedText,
  perspectives,
  responseKinds,
  voiceEdits,
  voiceSources,
} from '@aritai/domain'
import { z } from 'zod'
import { day, documentBase, documentId, ids, month, optionalText } from '../document/base.ts'
import { picture } from '../document/picture.ts'
import { localizedProse } from '../document/prose.ts'

const voiceFields = {
  ...documentBase,
  title: optionalText,
  text: localizedText,
  edits: z.array(z.enum(voiceEdits)),
  displayName: z.string().min(1).max(60).optional(),
  area: documentId.optional(),
  generation: z.enum(generations).optional(),
  perspective: z.enum(perspectives).optional(),
  receivedIn: month,
  photo: picture.optional(),
}

/** 生の声 on the citizens' channel. Its answers are documents of their own (`response`). */
export const voiceDocument = z.strictObject({
  ...voiceFields,
  schoolDistrict: documentId.optional(),
  prompt: documentId.optional(),
  dialogue: documentId.optional(),
  measures: ids,
  source: z.enum(voiceSources),
  publishedOn: day,
})

/** A voice whose teller agreed to the showcase: no policy links, no school district. */
export const showcaseVoiceDocument = z.strictObject(voiceFields)

/** 取り組み・回答 to one or more published voices. */
export const responseDocument = z.strictObject({
  ...documentBase,
  voices: ids.min(1),
  department: documentId,
  kind: z.enum(responseKinds),
  text: localizedText,
  measure: documentId.optional(),
  actionPlan: documentId.optional(),
  respondedOn: day,
})

/** お題: a question that invites voices. */
export const promptDocument = z.strictObject({
  ...documentBase,
  question: localizedText,
  lead: localizedText,
  opensOn: day,
  closesOn: day.optional(),
  measures: ids,
  department: documentId.optional(),
})

/** 対話・ワークショップ and its results. */
export const dialogueDocument = z.strictObject({
  ...documentBase,
  title: localizedText,
  form: z.enum(dialogueForms),
  heldOn: day,
  place: localizedText,
  area: documentId.optional(),
  participantCount: z.int().positive().optional(),
  participants: optionalText,
  summary: localizedText,
  results: localizedProse,
  measures: ids,
  prompt: documentId.optional(),
  picture: picture.optional(),
})
