import { expect, test } from 'vitest'
import { keepGivenConsent } from './keep-given-consent.ts'

const child = { source: 'web', generation: 'under-18', guardianConsent: false, consent: { plan: true } }
const save = (data: object, original: object = child) =>
  keepGivenConsent({
    data: { ...original, ...data },
    originalDoc: original,
    operation: 'update',
    collection: { slug: 'voices', flattenedFields: [] },
    req: {
      context: { 'operation:voices': { savesDraft: false, restoresVersion: false, byPerson: true } },
      t: (key: string) => key,
    },
  } as never)

test('staff cannot say that a guardian agreed to a voice from the site, or make a child older', () => {
  expect(() => save({ guardianConsent: true })).toThrow()
  expect(() => save({ generation: '18-29' })).toThrow()
  expect(() => save({ generation: null })).toThrow()
})

test('staff take consent back, note that a teller is a child, and enter what came on paper', () => {
  const agreed = { ...child, guardianConsent: true }
  expect(save({ guardianConsent: false }, agreed)).toMatchObject({ guardianConsent: false })
  expect(save({ generation: 'under-18' }, { ...child, generation: '30s' })).toMatchObject({ generation: 'under-18' })
  expect(save({ guardianConsent: true }, { ...child, source: 'paper' })).toMatchObject({ guardianConsent: true })
  expect(save({ state: 'withdrawn', generation: null })).toMatchObject({ state: 'withdrawn' })
})
