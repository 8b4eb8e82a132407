import type { ReceiptStatus } from '@aritai/publication'
import { toLocalizedText } from '../../publishing/projection/localized-text.ts'
import { toId } from '../../publishing/projection/relation.ts'
import type { PublishingContext, SourceDocument } from '../../publishing/publisher.ts'
import { getVoiceChannels } from './voice-channels.ts'

/** What the holder of a receipt is told, and the ids of the responses it repeats. */
export type ReceiptContent = { status: ReceiptStatus; answers: string[] }

/** What the holder of a receipt may know of a voice: its state, where it is public, and every answer, private ones too. */
export async function getReceiptStatus(voice: SourceDocument, context: PublishingContext): Promise<ReceiptContent> {
  const state = voice.state as ReceiptStatus['state']
  const isPublic = getVoiceChannels(voice, context.guardianAge).includes('citizens')
  const reason = state === 'kept' || state === 'returned' ? toLocalizedText(voice.stateReason) : undefined
  const answers = state === 'withdrawn' ? [] : await findAnswers(voice.id, context)
  const status = {
    state,
    receivedOn: String(voice.receivedOn),
    ...(isPublic ? { voice: { id: voice.id, slug: String(voice.slug) } } : {}),
    ...(reason ? { reason } : {}),
    answers: answers.map(({ answer }) => answer),
    printedIn: [],
  }
  return { status, answers: answers.map(({ id }) => id) }
}

type Answer = { id: string; answer: ReceiptStatus['answers'][number] }

async function findAnswers(voice: string, { payload, req }: PublishingContext): Promise<Answer[]> {
  const { docs } = await payload.find({
    collection: 'responses',
    where: { and: [{ voices: { in: [voice] } }, { _status: { equals: 'published' } }] },
    locale: 'all',
    depth: 0,
    sort: 'respondedOn',
    pagination: false,
    overrideAccess: true,
    req,
  })
  const answers = await Promise.all(
    docs.map(async (found) => {
      const response = found as unknown as SourceDocument
      const text = toLocalizedText(response.text)
      const department = await findDepartmentName(toId(response.department), { payload, req })
      if (!text || !department) return undefined
      const kind = response.kind as ReceiptStatus['answers'][number]['kind']
      return { id: response.id, answer: { kind, text, department, on: String(response.respondedOn) } }
    }),
  )
  return answers.filter((answer) => answer !== undefined)
}

async function findDepartmentName(
  id: string | undefined,
  { payload, req }: Pick<PublishingContext, 'payload' | 'req'>,
) {
  if (!id) return undefined
  const found = await payload.findByID({
    collection: 'departments',
    id,
    locale: 'all',
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  return found ? toLocalizedText((found as unknown as SourceDocument).name) : undefined
}
