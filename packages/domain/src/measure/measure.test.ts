import { describe, expect, it } from 'vitest'
import { buildMeasure } from './build-measure.ts'
import { checkMeasurePublication } from './measure.ts'

const check = (fields: Parameters<typeof buildMeasure>[0]) =>
  checkMeasurePublication(buildMeasure(fields)).map(({ severity, path, code }) => `${severity} ${path}: ${code}`)

describe('a measure', () => {
  it('can be published when it says where to, from where, how and who', () => {
    expect(check({})).toEqual([])
  })
  it('is not published without its two states', () => {
    expect(check({ desiredState: '', currentState: '' })).toEqual([
      'block desiredState: challenge.desired-state-missing',
      'block currentState: challenge.current-state-missing',
    ])
  })
  it('is not published without the reason of its investment', () => {
    expect(check({ horizonReason: '' })).toEqual(['block horizonReason: investment.horizon-reason-missing'])
  })
  it('is not published without a name or somebody in charge', () => {
    expect(check({ name: '', leadDepartment: undefined })).toEqual([
      'block name: measure.name-missing',
      'block leadDepartment: measure.departments-missing',
    ])
  })
  it('named after its means is advised, at the very field, and not stopped', () => {
    expect(check({ name: 'DX推進', subStates: [{ name: '笑顔があふれている' }, { name: '施設の整備' }] })).toEqual([
      'advise name: desired-state.means',
      'advise subStates.1.name: desired-state.means',
    ])
  })
  it('is advised to name challenges, and to leave room for others', () => {
    expect(check({ challenges: [] })).toEqual(['advise challenges: measure.challenges-missing'])
    expect(check({ challenges: [{ title: '人手', text: '足りない', actor: 'city' }] })).toEqual([
      'advise challenges: measure.challenges-all-by-city',
    ])
  })
  it('does not carry a challenge without words', () => {
    expect(check({ challenges: [{ title: '人手', text: '', actor: 'open' }] })).toEqual([
      'block challenges.0.text: challenge.text-missing',
    ])
  })
  it('is advised to be measured', () => {
    expect(check({ indicators: [] })).toEqual(['advise indicators: measure.indicators-missing'])
  })
})
