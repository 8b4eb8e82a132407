import type { ReceiptStatus } from '@aritai/publication'
import { toLocalizedText } from '../../publishing/projection/localized-text.ts'
import { toId } from '../../publishing/projection/relation.ts'
import type { PublishingContext, SourceDocument } from '../../publishing/publisher.ts'
import { getVoiceChannels } from './voice-channels.ts'

/** What the holder of a receipt may know of a voice: its state, where it is public, and every answer, private ones too. */
export async function getReceiptStatus(voice: SourceDocument, context: PublishingContext): Promise<ReceiptStatus> {
  const state = voice.state as ReceiptStatus['state']
  const isPublic = getVoiceChannels(voice, context.guardianAge).includes('citizens')
  const reason = state === 'kept' || state === 'returned' ? toLocalizedText(voice.stateReason) : undefined
  return {
    state,
    receivedOn: String(voice.receivedOn),
    ...(isPublic ? { voice: { id: voice.id, slug: String(voice.slug) } } : {}),
    ...(reason ? { reason } : {}),
    answers: state === 'withdrawn' ? [] : await findAnswers(voice.id, context),
    printedIn: [],
  }
}

async function findAnswers(voice: string, { payload, req }: PublishingContext): Promise<ReceiptStatus['answers']> {
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
      return { kind, text, department, on: String(response.respondedOn) }
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
