import { getUnagreedQuotations, type QuotedVoice, type UnagreedQuotation } from '@aritai/domain'
import type { PayloadRequest } from 'payload'
import { getQuotedVoices } from '../../collections/stories/quoted-voices.ts'
import { readFacts } from '../../facts/index.ts'

/** A quotation without consent, in the public text of a story or in its newest draft. */
export type QuotationInStory = UnagreedQuotation & { title: string; inDraft: boolean }

/** For those who may read the consents of tellers. */
export async function readUnagreedQuotations(req: PayloadRequest): Promise<QuotationInStory[]> {
  const [voices, published, newest] = await Promise.all([
    readFacts(req, 'voices'),
    readStories(req, false),
    readStories(req, true),
  ])
  const known = new Map(
    voices.map(({ id, state, consent }): [string, QuotedVoice] => [id, { id, state, consent: consent ?? {} }]),
  )
  const check = (stories: Awaited<ReturnType<typeof readStories>>, inDraft: boolean) => {
    const titles = new Map(stories.map(({ id, title }) => [id, title]))
    return getUnagreedQuotations(stories, known).map((found) => ({
      ...found,
      title: titles.get(found.story) ?? '',
      inDraft,
    }))
  }
  return [
    ...check(
      published.filter(({ isDraft }) => !isDraft),
      false,
    ),
    ...check(
      newest.filter(({ isDraft }) => isDraft),
      true,
    ),
  ]
}

async function readStories(req: PayloadRequest, draft: boolean) {
  const { docs } = await req.payload.find({
    collection: 'stories',
    draft,
    select: { title: true, channels: true, voices: true, body: true, _status: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs.map((story) => ({
    id: story.id,
    title: story.title ?? '',
    channels: story.channels ?? [],
    voices: getQuotedVoices(story),
    isDraft: story._status === 'draft',
  }))
}
