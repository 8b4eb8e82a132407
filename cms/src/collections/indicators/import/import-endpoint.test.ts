import { formatFiscalYear, getFiscalYear } from '@aritai/domain'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { today } from '../../../fields/day.ts'
import { importLimit } from './import-endpoint.ts'
import { openImport, toBytes } from './open-import.ts'
import { templateEndpoint } from './template-endpoint.ts'

let desk: Awaited<ReturnType<typeof openImport>>
beforeAll(async () => {
  desk = await openImport()
})
afterAll(() => desk.cms.close())

describe('the door of the import', () => {
  test.each(['department', 'moderator', 'reader'] as const)('is closed to a %s', async (role) => {
    const actor = await desk.cms.actAs(role)
    await expect(desk.look('指標,年度,値\n', actor)).rejects.toMatchObject({ status: 403 })
    const req = await createLocalReq({ user: actor.user }, desk.cms.payload)
    await expect(templateEndpoint.handler(req)).rejects.toMatchObject({ status: 403 })
  })
  test('is closed to strangers', async () => {
    await expect(desk.send(null, { file: toBytes('指標,年度,値\n') })).rejects.toMatchObject({ status: 403 })
  })
  test('is too small for a large file, and does not open for one of unknown size', async () => {
    const file = { file: toBytes('指標,年度,値\n') }
    await expect(desk.send(desk.planner, file, importLimit + 20_000)).rejects.toMatchObject({ status: 413 })
    await expect(desk.send(desk.planner, file, 0)).rejects.toMatchObject({ status: 411 })
    await expect(desk.send(desk.planner, { file: 'no file' })).rejects.toMatchObject({ status: 400 })
  })
})

describe('the template', () => {
  test('can be filled in and sent back, and runs nothing in a spreadsheet', async () => {
    await desk.createIndicator('plain')
    await desk.createIndicator('formula', { name: '=HYPERLINK("x")の割合', basis: 'record' })
    const req = await createLocalReq({ user: desk.planner.user }, desk.cms.payload)
    const csv = await (await templateEndpoint.handler(req)).text()
    const line = csv.split('\r\n').find((each) => each.includes('HYPERLINK')) ?? ''
    expect(line.startsWith(`"'=HYPERLINK`)).toBe(true)
    const filled = csv.replace(line, line.replace(/年度,/, '年度,61.5'))
    const report = await desk.look(filled)
    expect(report.rows.filter(({ effect }) => effect !== 'wrong')).toMatchObject([
      { effect: 'added', indicator: '=HYPERLINK("x")の割合', after: { value: 61.5 } },
    ])
    expect(report.counts.empty).toBe(1)
  })
  test('is of this fiscal year, or of the one whose figures come in now', async () => {
    await desk.createIndicator('dated')
    const req = await createLocalReq({ user: desk.planner.user }, desk.cms.payload)
    const year = getFiscalYear(today())
    const ask = async (query: object) => (await templateEndpoint.handler({ ...req, query } as never)).text()
    expect(await ask({})).toContain(formatFiscalYear(year, 'ja'))
    expect(await ask({ fiscalYear: String(year - 1) })).toContain(formatFiscalYear(year - 1, 'ja'))
    expect(await ask({ fiscalYear: '1066' })).toContain(formatFiscalYear(year, 'ja'))
  })
})
