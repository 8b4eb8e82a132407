import { describe, expect, it } from 'vitest'
import { buildConsent } from './build-consent.ts'
import { checkConsent, getEffectiveUses, hasConsent } from './consent.ts'
import { consentUses, noConsent } from './vocabulary.ts'

describe('consent', () => {
  it('is off for every use until it is ticked', () => {
    for (const use of consentUses) expect(hasConsent(noConsent, use)).toBe(false)
    for (const use of consentUses) expect(hasConsent({}, use)).toBe(false)
  })
  it('to the plan says nothing about the showcase', () => {
    expect(getEffectiveUses(buildConsent('plan'))).toEqual(['plan'])
  })
  it.each(['displayName', 'photo', 'print'] as const)('to %s matters only where the voice may appear', (use) => {
    expect(hasConsent(buildConsent(use), use)).toBe(false)
    expect(hasConsent(buildConsent(use, 'plan'), use)).toBe(true)
    expect(hasConsent(buildConsent(use, 'showcase'), use)).toBe(true)
  })
  it('to be contacted stands by itself', () => {
    expect(hasConsent(buildConsent('contact'), 'contact')).toBe(true)
  })
})

describe('checkConsent', () => {
  it('points out a tick that has no effect', () => {
    expect(checkConsent(buildConsent('photo'), '1.0')).toEqual([
      { code: 'consent.no-effect', path: 'consent.photo', severity: 'advise', context: { use: 'photo' } },
    ])
  })
  it('refuses consent without the version of the purpose it was given to', () => {
    expect(checkConsent(buildConsent('plan'), '').map((issue) => issue.code)).toEqual([
      'consent.purpose-version-missing',
    ])
  })
  it('asks for nothing where nothing was agreed to', () => {
    expect(checkConsent(noConsent, undefined)).toEqual([])
  })
})
