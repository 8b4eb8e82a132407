import type { ShowcaseDocument } from '@aritai/publication'
import type { ReplicaReader } from '../../replica/replica-reader.ts'
import { getVoiceQuote, type VoiceQuoteParts } from '../voice-quotes.ts'

/** The showcase's first page: what living here is like, in a minute. */
export type WelcomePage = {
  site: ShowcaseDocument<'site'>
  identity?: ShowcaseDocument<'brand-identity'> | undefined
  stories: ShowcaseDocument<'story'>[]
  voices: VoiceQuoteParts[]
  districts: ShowcaseDocument<'area'>[]
  pages: ShowcaseDocument<'page'>[]
}

const storiesShown = 4
/** From how many of the newest voices the presenter picks those that can be read in a breath. */
const voicesLookedAt = 30

export function getWelcomePage(showcase: ReplicaReader<'showcase'>): WelcomePage | undefined {
  const site = showcase.getBySlug('site', 'site')
  if (site === undefined) return undefined
  return {
    site,
    identity: showcase.list('brand-identity', { limit: 1 })[0],
    stories: showcase.list('story', { limit: storiesShown }),
    voices: showcase.list('voice', { limit: voicesLookedAt }).map((voice) => getVoiceQuote(showcase, voice)),
    districts: showcase.list('area', { where: [{ relation: 'kind', id: 'district' }] }),
    pages: showcase.list('page').filter(({ inMenu }) => inMenu),
  }
}
