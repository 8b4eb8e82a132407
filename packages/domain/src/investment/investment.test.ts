import { describe, expect, it } from 'vitest'
import { buildInvestment } from './build-investment.ts'
import { checkInvestment } from './investment.ts'

const check = (fields: Parameters<typeof buildInvestment>[0]) =>
  checkInvestment(buildInvestment(fields)).map(({ severity, code }) => `${severity} ${code}`)

describe('an investment', () => {
  it('says for how long, why, in what, and what it does to later choices', () => {
    expect(check({})).toEqual([])
  })
  it('is not published without its horizon and the reason for it', () => {
    expect(check({ horizon: null, horizonReason: '' })).toEqual([
      'block investment.horizon-missing',
      'block investment.horizon-reason-missing',
    ])
  })
  it('is more than money', () => {
    expect(check({ investments: [] })).toEqual(['advise investment.kinds-missing'])
    expect(check({ investments: [{ kind: 'funds', text: '補助金' }] })).toEqual(['advise investment.only-funds'])
  })
  it('names what is given', () => {
    expect(check({ investments: [{ kind: 'activity', text: '' }] })).toEqual(['block investment.text-missing'])
  })
  it('is not published without saying whether it widens or narrows what is possible later', () => {
    expect(check({ futureChoices: undefined })).toEqual(['block investment.future-choices-missing'])
    expect(check({ futureChoices: { effect: 'widens' } })).toEqual(['advise investment.future-choices-missing'])
  })
  it('that narrows later choices must say why it is made', () => {
    expect(check({ futureChoices: { effect: 'narrows' } })).toEqual(['block investment.narrows-reason-missing'])
    expect(check({ futureChoices: { effect: 'narrows', reason: '橋が落ちる前に' } })).toEqual([
      'advise investment.narrows',
    ])
  })
})
