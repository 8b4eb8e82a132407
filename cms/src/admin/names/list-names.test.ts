import { keepAdvice } from '@aritai/domain'
import { expect, test } from 'vitest'
import { listNames, namesOnPage } from './list-names.ts'

const measure = (code: string, name: string, subStates: string[] = []) => ({
  id: code,
  code,
  name,
  subStates: subStates.map((state) => ({ name: state, horizon: 'focused' as const })),
})

test('all names stand in the order of their numbers, a measure before the states it is made of', () => {
  const projects = [{ id: 'p', code: 'A-1', name: '子どもを産み育てる環境の整備' }]
  const measures = [measure('A-10', 'DX推進'), measure('A-2', '笑顔があふれている', ['相談できる', '施設の整備'])]
  const names = listNames({ projects, measures }, 2026)
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
  expect(listNames({ projects: [], measures: [{ ...document, keptAdvice }] }, 2026)).toMatchObject([
    { standing: 'kept', kept: { reason: '国の計画と同じ名のため' } },
  ])
})

test('a draft without a name is not in the list', () => {
  expect(listNames({ projects: [], measures: [measure('A-1', '')] }, 2026)).toEqual([])
})

test('what the next term has dropped is named no more', () => {
  const ended = { lastFiscalYear: 2026 }
  const plan = {
    projects: [{ id: 'p', code: 'A-1', name: 'DX推進', ended }],
    measures: [{ ...measure('A-2', 'DX推進'), ended }],
  }
  expect([2026, 2027].map((year) => listNames(plan, year).length)).toEqual([2, 0])
})

test('a long list comes in pages, and a page that is not there is the nearest one', () => {
  const measures = Array.from({ length: 250 }, (_, index) => measure(`A-${index + 1}`, '笑顔があふれている'))
  const names = listNames({ projects: [], measures }, 2026)
  const codes = (wanted: number) => namesOnPage(names, wanted).names.map(({ code }) => code)
  expect(namesOnPage(names, 1)).toMatchObject({ page: 1, pages: 3 })
  expect([codes(1).length, codes(3).length, codes(3)[0]]).toEqual([100, 50, 'A-201'])
  expect(codes(99)).toEqual(codes(3))
  for (const nonsense of [0, -1, Number.NaN]) expect(codes(nonsense)).toEqual(codes(1))
  expect(namesOnPage([], 2)).toEqual({ names: [], page: 1, pages: 1 })
})
