import { type ConsentUse, noConsent } from '@aritai/domain'
import type { VoiceSeed } from '../../content-model.ts'

/**
 * One told story of the demonstration city. What nearly all samples share is filled in here, so that a voice reads as
 * its teller and not as a form: state `published`, nothing edited, no guardian needed, personal information resolved,
 * and the original words equal to the published ones. `uses` are the uses the teller ticked; every other one is off.
 */
export function sampleVoice({ uses, ...told }: Told): VoiceSeed {
  return {
    sample: true,
    state: 'published',
    originalText: told.text?.ja ?? '',
    edits: [],
    measures: [],
    consent: consentTo(uses),
    purposeVersion: '2026-04',
    guardianConsent: false,
    personalInformationResolved: true,
    ...told,
  }
}

function consentTo(uses: ConsentUse[]) {
  return { ...noConsent, ...Object.fromEntries(uses.map((use) => [use, true])) }
}

type Told = Partial<VoiceSeed> & Pick<VoiceSeed, 'slug' | 'source' | 'receivedOn'> & { uses: ConsentUse[] }
