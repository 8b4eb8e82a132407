import { checkConsent, checkVoiceSubmission, type Issue, type VoiceSubmissionSettings } from '@aritai/domain'
import type { VoiceFormValues } from './submissions.ts'

/** The domain's rules for a story, with the paths of its issues as fields of the form; each issue once. */
export function checkVoiceValues(values: VoiceFormValues, settings: VoiceSubmissionSettings): Issue[] {
  const { email, phone, photo, ...rest } = values
  const issues = [
    ...checkVoiceSubmission({ ...rest, contact: { email, phone }, hasPhoto: photo !== undefined }, settings),
    ...checkConsent(values.consent, values.purposeVersion),
    ...checkPurpose(values.purposeVersion),
  ].map((issue) => ({ ...issue, path: formPaths[issue.path] ?? issue.path }))
  return [...new Map(issues.map((issue) => [`${issue.code} ${issue.path}`, issue])).values()]
}

const formPaths: Record<string, string> = { contact: 'email', 'contact.email': 'email', 'contact.phone': 'phone' }

/** Without any consent a story still reaches the city, so the purpose must have been shown in any case. */
function checkPurpose(version: string): Issue[] {
  if (version !== '') return []
  return [{ code: 'consent.purpose-version-missing', path: 'purposeVersion', severity: 'block', context: {} }]
}
