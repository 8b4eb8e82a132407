import { keepAdvice } from '@aritai/domain'
import { expect, test } from 'vitest'
import { listNames } from './list-names.ts'

const measure = (code: string, name: string, subStates: string[] = []) => ({
  id: code,
  code,
  name,
  subStates: subStates.map((state) => ({ name: state, horizon: 'focused' as const })),
})

test('all names stand in the order of their numbers, a measure before the states it is made of', () => {
  const names = listNames({
    projects: [{ id: 'p', code: 'A-1', name: '子どもを産み育てる環境の整備' }],
    measures: [measure('A-10', 'DX推進'), measure('A-2', '笑顔があふれている', ['相談できる', '施設の整備'])],
  })
  expect(names.map(({ code, kind, standing }) => `${code} ${kind} ${standing}`)).toEqual([
    'A-1 project means',
    'A-2 measure state',
    'A-2 sub-state state',
    'A-2 sub-state means',
    'A-10 measure means',
  ])
})

test('a name that was kept says why', () => {
  const document = measure('A-1', 'DX推進')
  const keptAdvice = [
    keepAdvice(
      { code: 'desired-state.means', path: 'name', severity: 'advise', context: {} },
      '国の計画と同じ名のため',
      document,
    ),
  ]
  expect(listNames({ projects: [], measures: [{ ...document, keptAdvice }] })).toMatchObject([
    { standing: 'kept', kept: { reason: '国の計画と同じ名のため' } },
  ])
})

test('a draft without a name is not in the list', () => {
  expect(listNames({ projects: [], measures: [measure('A-1', '')] })).toEqual([])
})
