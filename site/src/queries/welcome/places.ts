import type { ShowcaseDocument } from '@aritai/publication'
import type { ReplicaReader } from '../../replica/replica-reader.ts'
import { getVoiceQuote, type VoiceQuoteParts } from '../voice-quotes.ts'

export type PlacesPage = { whole: ShowcaseDocument<'area'>[]; districts: ShowcaseDocument<'area'>[] }
export type PlacePage = {
  area: ShowcaseDocument<'area'>
  parent?: ShowcaseDocument<'area'> | undefined
  stories: ShowcaseDocument<'story'>[]
  voices: VoiceQuoteParts[]
  next?: ShowcaseDocument<'area'> | undefined
}

const voicesShown = 3

export function getPlacesPage(showcase: ReplicaReader<'showcase'>): PlacesPage {
  const areas = showcase.list('area')
  return {
    whole: areas.filter(({ kind }) => kind === 'wide' || kind === 'city'),
    districts: areas.filter(({ kind }) => kind === 'district'),
  }
}

export function getPlacePage(showcase: ReplicaReader<'showcase'>, slug: string): PlacePage | undefined {
  const area = showcase.getBySlug('area', slug)
  if (area === undefined) return undefined
  const alike = showcase.list('area', { where: [{ relation: 'kind', id: area.kind }] })
  const next = alike[(alike.findIndex(({ id }) => id === area.id) + 1) % alike.length]
  return {
    area,
    parent: area.parent === undefined ? undefined : showcase.get('area', area.parent),
    stories: showcase.list('story', { where: [{ relation: 'areas', id: area.id }] }),
    voices: showcase
      .list('voice', { where: [{ relation: 'area', id: area.id }], limit: voicesShown })
      .map((voice) => getVoiceQuote(showcase, voice)),
    next: next?.id === area.id ? undefined : next,
  }
}
