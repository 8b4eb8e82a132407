import {
  checkIdentityMark,
  cleanText,
  generations,
  hasBlockingIssue,
  type Issue,
  identityFeelings,
  locales,
} from '@aritai/domain'
import { createFormToken, documentId, isFormToken } from '@aritai/publication'
import type { ReplicaReader } from '../../replica/replica-reader.ts'
import { type PostedForm, readForm } from '../read-form.ts'
import { getCitizens, getVoiceSettings, refusals, type SubmissionContext } from '../submission-context.ts'
import { type MarkFormReading, type MarkFormValues, markFormFields as names } from './mark-form.ts'

/** Reads a posted mark, complete or not, with everything there is to say about it. */
export async function readMarkForm(context: SubmissionContext, request: Request): Promise<MarkFormReading> {
  const citizens = getCitizens(context)
  if (!citizens) return refusals.notReady
  try {
    const form = await readForm(request)
    const values = readValues(form, citizens)
    return { ok: true, values, issues: [...checkTrap(form), ...checkMarkValues(values, citizens)] }
  } catch {
    return refusals.malformed
  }
}

/** The domain's rules for a mark, asked about the draft as it stands here now. */
export function checkMarkValues(values: MarkFormValues, citizens: ReplicaReader<'citizens'>): Issue[] {
  const draft = citizens.get('brand-identity', values.identity)
  const { places } = getVoiceSettings(citizens)
  const issues = checkIdentityMark(values, draft ?? { state: 'past' }, places)
  return values.purposeVersion === '' ? [...issues, block('consent.purpose-version-missing', 'purposeVersion')] : issues
}

export const mayBeSent = (issues: readonly Issue[]) => !hasBlockingIssue(issues)

function readValues({ fields }: PostedForm, citizens: ReplicaReader<'citizens'>): MarkFormValues {
  const raw = (name: string) => fields.get(name)?.[0] ?? ''
  const oneOf = <T extends string>(name: string, choices: readonly T[]) =>
    choices.find((choice) => choice === raw(name))
  const idIn = (name: string) => (documentId.safeParse(raw(name)).success ? raw(name) : '')
  const area = idIn(names.area)
  const optional = {
    feeling: oneOf(names.feeling, identityFeelings),
    words: cleanText(raw(names.words)) || undefined,
    area: area !== '' && citizens.get('area', area) ? area : undefined,
    generation: oneOf(names.generation, generations),
  }
  return {
    ...(Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)) as Partial<
      typeof optional
    >),
    formToken: isFormToken(raw(names.formToken)) ? raw(names.formToken) : createFormToken(),
    purposeVersion: raw(names.purposeVersion).slice(0, 20),
    locale: oneOf(names.locale, locales) ?? 'ja',
    identity: idIn(names.identity),
    version: /^\d{1,4}$/.test(raw(names.version)) ? Number(raw(names.version)) : 0,
  } as MarkFormValues
}

const checkTrap = ({ fields }: PostedForm) =>
  (fields.get(names.honeypot)?.[0] ?? '') === '' ? [] : [block('voice-form.trap-filled', names.honeypot)]

const block = (code: string, path: string): Issue => ({ code, path, severity: 'block', context: {} })
