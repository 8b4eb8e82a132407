import { expect, test } from 'vitest'
import { keepAdvice } from '../kept-advice/kept-advice.ts'
import { checkDesiredStateName } from './desired-state.ts'
import { judgeName } from './name-standing.ts'

const keep = (document: object, path: string, name: string) =>
  checkDesiredStateName(name, path).map((issue) => keepAdvice(issue, '市民に定着した呼び名のため', document))

test('a name stands as the check finds it', () => {
  const document = {
    name: 'DX推進',
    subStates: [{ name: '笑顔があふれている' }, { name: 'みんなのまち' }, { name: ' ' }],
  }
  const standingAt = (path: string) => judgeName(document, path)?.standing
  expect(standingAt('name')).toBe('means')
  expect(['subStates.0.name', 'subStates.1.name'].map(standingAt)).toEqual(['state', 'advise'])
  expect(['subStates.2.name', 'subStates.3.name'].map(standingAt)).toEqual([undefined, undefined])
})

test('a name kept with a reason stands as kept, and says what was advised and why it stays', () => {
  const document = { name: 'DX推進' }
  const judged = judgeName({ ...document, keptAdvice: keep(document, 'name', 'DX推進') }, 'name')
  expect(judged).toMatchObject({
    standing: 'kept',
    issues: [{ code: 'desired-state.means' }],
    kept: { reason: '市民に定着した呼び名のため' },
  })
})

test('a side note leaves a state a state, and a kept side note does not keep a means', () => {
  expect(judgeName({ name: '健診を受ける人が80%になっている' }, 'name')?.standing).toBe('state')
  const document = { name: '移住者30人の実現' }
  const keptAdvice = keep(document, 'name', document.name).filter(({ code }) => code.includes('note'))
  expect(keptAdvice).toHaveLength(1)
  expect(judgeName({ ...document, keptAdvice }, 'name')?.standing).toBe('means')
})
