import { cleanText, consentUses, generations, type Issue, locales, noConsent, perspectives } from '@aritai/domain'
import { createFormToken, documentId, isFormToken } from '@aritai/publication'
import type { PostedForm } from './read-form.ts'
import { sniffPhotoType } from './sniff-photo.ts'
import { voiceFormFields as names, type Photo, type VoiceFormValues } from './submissions.ts'

/** Whether a visible document of this kind exists here; a choice of something that is gone counts as no choice. */
export type HasDocument = (kind: 'prompt' | 'measure' | 'area', id: string) => boolean

/** Turns a posted form into typed values. What is empty, unknown or gone is left out; only the photo makes issues. */
export function readVoiceValues(
  { fields, file }: PostedForm,
  hasDocument: HasDocument,
): { values: VoiceFormValues; issues: Issue[] } {
  const raw = (name: string) => fields.get(name)?.[0] ?? ''
  const line = (name: string) => cleanText(raw(name)).replace(/\s+/g, ' ') || undefined
  const oneOf = <T extends string>(name: string, choices: readonly T[]) =>
    choices.find((choice) => choice === raw(name))
  const chosen = (name: string, kind: Parameters<HasDocument>[0]) => {
    const id = raw(name)
    return documentId.safeParse(id).success && hasDocument(kind, id) ? id : undefined
  }
  const given = fields.get(names.consent) ?? []
  const consent = { ...noConsent, ...Object.fromEntries(consentUses.map((use) => [use, given.includes(use)])) }
  const { photo, issues } = readPhoto(file)
  const optional = {
    title: line(names.title),
    displayName: line(names.displayName),
    prompt: chosen(names.prompt, 'prompt'),
    measure: chosen(names.measure, 'measure'),
    area: chosen(names.area, 'area'),
    schoolDistrict: chosen(names.schoolDistrict, 'area'),
    generation: oneOf(names.generation, generations),
    perspective: oneOf(names.perspective, perspectives),
    email: line(names.email)?.slice(0, 254),
    phone: line(names.phone)?.slice(0, 30),
    photoAlt: line(names.photoAlt)?.slice(0, 200),
    photo,
  }
  const values: VoiceFormValues = {
    ...(Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)) as Partial<
      typeof optional
    >),
    formToken: isFormToken(raw(names.formToken)) ? raw(names.formToken) : createFormToken(),
    purposeVersion: raw(names.purposeVersion).slice(0, 20),
    locale: oneOf(names.locale, locales) ?? 'ja',
    text: cleanText(raw(names.text)),
    consent,
    guardianConsent: raw(names.guardianConsent) !== '',
  }
  return { values, issues: [...issues, ...checkTrap(raw(names.honeypot))] }
}

function readPhoto(file: PostedForm['file']): { photo: Photo | undefined; issues: Issue[] } {
  if (!file) return { photo: undefined, issues: [] }
  if (file.isTooLarge) return { photo: undefined, issues: [block('voice-form.photo-too-large', names.photo)] }
  const type = sniffPhotoType(file.bytes)
  if (!type) return { photo: undefined, issues: [block('voice-form.photo-unreadable', names.photo)] }
  return { photo: { type, bytes: file.bytes }, issues: [] }
}

/** Filled in by machines only. A person who did it by mistake keeps the text and is told to leave it empty. */
const checkTrap = (value: string) => (value === '' ? [] : [block('voice-form.trap-filled', names.honeypot)])

const block = (code: string, path: string): Issue => ({ code, path, severity: 'block', context: {} })
