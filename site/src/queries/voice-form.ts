import type { CitizensDocument } from '@aritai/publication'
import type { ReplicaReader } from '../replica/replica-reader.ts'
import { getMeasurePlaces, type MeasurePlace } from './measure-place.ts'

/** What the form for telling a story offers and says. */
export type VoiceFormPage = {
  site: CitizensDocument<'site'>
  purpose: CitizensDocument<'purpose'>
  districts: CitizensDocument<'area'>[]
  schoolDistricts: CitizensDocument<'area'>[]
  prompts: CitizensDocument<'prompt'>[]
  /** What the voice is about, when the reader came from there. */
  about: { prompt?: CitizensDocument<'prompt'>; measure?: MeasurePlace; area?: CitizensDocument<'area'> }
}

type Subject = { prompt?: string | null; measure?: string | null; area?: string | null }

/** Undefined while the purpose of use has not been published: nothing is collected without it. */
export function getVoiceFormPage(citizens: ReplicaReader<'citizens'>, subject: Subject): VoiceFormPage | undefined {
  const site = citizens.getBySlug('site', 'site')
  const purpose = citizens.getBySlug('purpose', 'purpose')
  if (site === undefined || purpose === undefined || citizens.getRecipient() === undefined) return undefined
  const find = <K extends 'prompt' | 'measure' | 'area'>(kind: K, name: string | null | undefined) =>
    name ? (citizens.getBySlug(kind, name) ?? citizens.get(kind, name)) : undefined
  const prompt = find('prompt', subject.prompt)
  const area = find('area', subject.area)
  const found = find('measure', subject.measure)
  const measure = found && getMeasurePlaces(citizens, [found.id])[0]
  const getAreas = (kind: string) => citizens.list('area', { where: [{ relation: 'kind', id: kind }] })
  return {
    site,
    purpose,
    districts: getAreas('district'),
    schoolDistricts: getAreas('school-district'),
    prompts: citizens.list('prompt'),
    about: { ...(prompt ? { prompt } : {}), ...(measure ? { measure } : {}), ...(area ? { area } : {}) },
  }
}
