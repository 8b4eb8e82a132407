import { channels, checkVoicePublication, checkVoiceTransition, type Issue, type VoiceState } from '@aritai/domain'
import { type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload'
import { operationOf } from '../../../documents/operation-of.ts'
import { today } from '../../../fields/day.ts'
import { describeIssue } from '../../../i18n/describe-issue.ts'

/**
 * Lets a voice take only the steps of its life, and lets it be published only where the domain's rules find nothing
 * that blocks on at least one channel. Dates of publication and withdrawal are set here.
 */
export const followLife: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req, collection }) => {
  const to: VoiceState = data.state ?? 'received'
  const issues = await checkLife(to, {
    data,
    originalDoc,
    operation,
    req,
    byPerson: operationOf(req, collection.slug).byPerson,
  })
  if (issues.length > 0) {
    throw new ValidationError({
      collection: collection.slug,
      errors: issues.map((issue) => ({ path: issue.path, message: describeIssue(req, issue) })),
      req,
    })
  }
  return {
    ...data,
    state: to,
    ...(to === 'published' && !data.publishedOn ? { publishedOn: today() } : {}),
    ...(to === 'withdrawn' && !data.withdrawnOn ? { withdrawnOn: today() } : {}),
  }
}

type Save = Pick<Parameters<CollectionBeforeChangeHook>[0], 'data' | 'originalDoc' | 'operation' | 'req'> & {
  byPerson: boolean
}

async function checkLife(to: VoiceState, { data, originalDoc, operation, req, byPerson }: Save): Promise<Issue[]> {
  // Seeds and intake begin a voice where it stands; a person begins it at its beginning.
  const from: VoiceState = operation === 'update' ? (originalDoc?.state ?? 'received') : byPerson ? 'received' : to
  const steps = checkVoiceTransition(from, to, data.stateReason)
  return to === 'published' ? [...steps, ...(await checkEveryChannel(data, req))] : steps
}

/** Empty as soon as one channel may have the voice; else what stands in the way of the citizens' pages. */
async function checkEveryChannel(
  data: Parameters<CollectionBeforeChangeHook>[0]['data'],
  req: PayloadRequest,
): Promise<Issue[]> {
  const { guardianAge } = await req.payload.findGlobal({ slug: 'site-settings', depth: 0, req })
  const voice = { ...data, state: 'published' as const, consent: data.consent ?? {} }
  const blocking = channels.map((channel) =>
    checkVoicePublication(voice, channel, { guardianAge: guardianAge ?? 16 }).filter(
      ({ severity }) => severity === 'block',
    ),
  )
  return blocking.some((issues) => issues.length === 0) ? [] : (blocking[0] ?? [])
}
