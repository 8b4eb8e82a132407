import { describe, expect, it } from 'vitest'
import { buildConsent } from '../consent/build-consent.ts'
import { buildVoice } from './build-voice.ts'
import { checkVoicePublication, isPublicOn, mayShowDisplayName, mayShowPhoto } from './publication.ts'
import { voiceStates } from './vocabulary.ts'

const codes = (...args: Parameters<typeof checkVoicePublication>) =>
  checkVoicePublication(...args).map((issue) => issue.code)

describe('a voice', () => {
  it('is public where it was approved and agreed to', () => {
    expect(codes(buildVoice('publishable'), 'citizens')).toEqual([])
  })
  it('without consent for the showcase is never on the showcase', () => {
    expect(codes(buildVoice('publishable'), 'showcase')).toEqual(['voice.no-consent'])
  })
  it('with consent for the showcase alone is not on the citizens’ channel', () => {
    const voice = buildVoice('publishable', { consent: buildConsent('showcase') })
    expect([isPublicOn(voice, 'citizens'), isPublicOn(voice, 'showcase')]).toEqual([false, true])
  })
  it.each(voiceStates.filter((state) => state !== 'published'))('that is %s is on no channel', (state) => {
    const voice = buildVoice('everywhere', { state })
    expect([isPublicOn(voice, 'citizens'), isPublicOn(voice, 'showcase')]).toEqual([false, false])
  })
  it('that was withdrawn says only that', () => {
    expect(codes(buildVoice('withdrawn', { text: '' }), 'citizens')).toEqual(['voice.withdrawn'])
  })
  it('without words prepared for publication is not public', () => {
    expect(codes(buildVoice('publishable', { text: { ja: ' ' } }), 'citizens')).toEqual(['voice.text-missing'])
  })
  it('with a telephone number in it waits until a moderator has looked', () => {
    const voice = buildVoice('publishable', { text: '電話は090-1234-5678です' })
    expect(codes(voice, 'citizens')).toEqual(['voice.personal-information-unresolved'])
    expect(codes({ ...voice, personalInformationResolved: true }, 'citizens')).toEqual([])
  })
  it('is looked through in every language, title included', () => {
    const found = ['voice.personal-information-unresolved']
    expect(codes(buildVoice('publishable', { text: { ja: '声', en: 'a@example.jp' } }), 'citizens')).toEqual(found)
    expect(codes(buildVoice('publishable', { title: { ja: '隣の田中さん' } }), 'citizens')).toEqual(found)
  })
  it('of a child waits for the guardian, unless the city asks no guardian', () => {
    const voice = buildVoice('of-a-child')
    expect(codes(voice, 'citizens')).toEqual(['voice.guardian-consent-missing'])
    expect(codes({ ...voice, guardianConsent: true }, 'citizens')).toEqual([])
    expect(codes(voice, 'citizens', { guardianAge: 0 })).toEqual([])
  })
  it('is published without its name and photo where only they were not agreed to', () => {
    const voice = buildVoice('publishable', { displayName: '葡萄畑の近所', photo: 'photo-id' })
    expect(codes(voice, 'citizens')).toEqual(['voice.display-name-not-shown', 'voice.photo-not-shown'])
    expect([isPublicOn(voice, 'citizens'), mayShowDisplayName(voice), mayShowPhoto(voice)]).toEqual([
      true,
      false,
      false,
    ])
  })
  it('shows name and photo with their own consent', () => {
    const voice = buildVoice('publishable', {
      displayName: '葡萄畑の近所',
      photo: 'photo-id',
      consent: buildConsent('plan', 'displayName', 'photo'),
    })
    expect(codes(voice, 'citizens')).toEqual([])
  })
})
