import { describe, expect, it } from 'vitest'
import { buildConsent } from '../consent/build-consent.ts'
import { hasBlockingIssue } from '../issue/report.ts'
import { buildVoiceSubmission } from './build-voice.ts'
import { checkVoiceSubmission } from './submission.ts'

const settings = { guardianAge: 16 }
const check = (fields: Parameters<typeof buildVoiceSubmission>[0]) =>
  checkVoiceSubmission(buildVoiceSubmission(fields), settings).map((issue) => `${issue.path}: ${issue.code}`)

describe('a story about to be sent', () => {
  it('goes as it is when nothing is the matter', () => {
    expect(check({})).toEqual([])
  })
  it('needs words, also when somebody typed only spaces and invisible characters', () => {
    expect(check({ text: ' \u200b\u3000\n' })).toEqual(['text: voice-submission.text-missing'])
  })
  it('may be as short as 「道が暗い」 but not shorter', () => {
    expect(check({ text: '道が暗い' })).toEqual([])
    expect(check({ text: '暗い' })).toEqual(['text: voice-submission.text-too-short'])
  })
  it('may have 4000 characters, however a browser sends its line ends', () => {
    expect(check({ text: `${'あ\r\n'.repeat(1999)}ああ` })).toEqual([])
    expect(check({ text: 'あ'.repeat(4001) })).toEqual(['text: voice-submission.text-too-long'])
  })
  it('says how many characters are too many', () => {
    const [issue] = checkVoiceSubmission(buildVoiceSubmission({ text: '𠮷'.repeat(4010) }), settings)
    expect(issue?.context).toEqual({ maximum: 4000, count: 4010, over: 10 })
  })
  it('never counts as short what would not fit into the envelope', () => {
    const oneLetterWithManyMarks = `a${'\u0301'.repeat(9000)}`
    expect(check({ text: oneLetterWithManyMarks })).toEqual(['text: voice-submission.text-too-long'])
  })
  it('is warned about personal information and never refused for it', () => {
    const issues = checkVoiceSubmission(buildVoiceSubmission({ text: '090-1234-5678の田中さんへ' }), settings)
    expect(issues.map((issue) => issue.context.kind)).toEqual(['phone', 'name-like'])
    expect(hasBlockingIssue(issues)).toBe(false)
  })
  it('may come without a district, with a word on why one helps', () => {
    const issues = checkVoiceSubmission(buildVoiceSubmission({ area: '' }), settings)
    expect(issues.map((issue) => issue.code)).toEqual(['voice-submission.area-missing'])
    expect(hasBlockingIssue(issues)).toBe(false)
  })
  it('of a child needs the guardian’s consent, at the age the city set', () => {
    expect(check({ generation: 'under-18' })).toEqual(['guardianConsent: voice-submission.guardian-consent-missing'])
    expect(check({ generation: 'under-18', guardianConsent: true })).toEqual([])
    const child = buildVoiceSubmission({ generation: 'under-18' })
    expect(checkVoiceSubmission(child, { guardianAge: 0 })).toEqual([])
  })
  it('does not carry a photo that nobody may show', () => {
    expect(check({ hasPhoto: true })).toEqual(['consent.photo: voice-submission.photo-not-agreed'])
    expect(check({ hasPhoto: true, consent: buildConsent('plan', 'photo') })).toEqual([])
  })
  it('shows a name only when it was given and agreed to', () => {
    const agreed = buildConsent('plan', 'displayName')
    expect(check({ displayName: 'ぶどう' })).toEqual(['consent.displayName: voice-submission.display-name-not-agreed'])
    expect(check({ consent: agreed })).toEqual(['displayName: voice-submission.display-name-missing'])
    expect(check({ displayName: 'ぶどう', consent: agreed })).toEqual([])
    expect(check({ displayName: 'ぶ'.repeat(61) })).toEqual(['displayName: voice-submission.display-name-too-long'])
  })
  it('keeps contact details only for somebody who wants to be contacted', () => {
    const agreed = buildConsent('plan', 'contact')
    expect(check({ contact: { email: 'a@example.jp' } })).toEqual([
      'consent.contact: voice-submission.contact-not-agreed',
    ])
    expect(check({ consent: agreed })).toEqual(['contact: voice-submission.contact-missing'])
    expect(check({ consent: agreed, contact: { email: 'a@b' } })).toEqual([
      'contact.email: voice-submission.email-unreadable',
    ])
    expect(check({ consent: agreed, contact: { email: 'a@example.jp' } })).toEqual([])
    expect(check({ consent: agreed, contact: { phone: '0263-52-0280' } })).toEqual([])
  })
  it('has a title of at most 120 characters', () => {
    expect(check({ title: 'あ'.repeat(121) })).toEqual(['title: voice-submission.title-too-long'])
  })
})
