import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { note, openImport, toBytes } from './open-import.ts'
import { encodeShiftJis } from './shift-jis.ts'

let desk: Awaited<ReturnType<typeof openImport>>
beforeAll(async () => {
  desk = await openImport()
})
afterAll(() => desk.cms.close())
afterEach(() => {
  vi.restoreAllMocks()
})

const read = (id: string, draft = false) =>
  desk.cms.payload.findByID({ collection: 'indicators', id, draft, overrideAccess: true })
const valuesOf = async (id: string, draft = false) =>
  (await read(id, draft)).values?.map(({ fiscalYear, value, sampleSize, note: words }) => [
    fiscalYear,
    value,
    sampleSize,
    words ?? null,
  ])
const changesOf = (id: string) =>
  desk.cms.payload.find({ collection: 'changes', where: { 'subject.document': { equals: id } }, overrideAccess: true })

describe('looking at a file', () => {
  test('shows for each row what was and what would be, and writes nothing', async () => {
    const { id } = await desk.createIndicator('look')
    const report = await desk.look('指標,年度,値,回答数\nlook,R7,５２．５,"1,010"\nlookの割合,令和6年度,51.5,\n')
    expect(report).toMatchObject({
      ready: true,
      indicators: 1,
      published: 1,
      rows: [
        {
          line: 2,
          effect: 'added',
          indicator: 'lookの割合',
          fiscalYear: '令和7年度',
          after: { value: 52.5, sampleSize: 1010 },
        },
        { line: 3, effect: 'changed', before: { value: 51 }, after: { value: 51.5, sampleSize: 880, note: '7月調査' } },
      ],
    })
    expect(await valuesOf(id)).toEqual([[2024, 51, 880, '7月調査']])
  })

  test('tells errors in the language of the person, at the cell, and is not ready', async () => {
    await desk.createIndicator('errors')
    const report = await desk.look('指標,年度,値,回答数\nerrors,いつか,abc,0\nnobody,2025,1,1\n')
    expect(report.ready).toBe(false)
    expect(report.rows[0]?.issues.map(({ column, text }) => `${column}：${text}`)).toEqual([
      '年度：年度「いつか」が読み取れません。例：2026、令和8年度、R8',
      '値：値「abc」を数字だけで書いてください。例：52.3、1,204、△41',
      '回答数：回答数「0」を1以上の整数で書いてください。',
    ])
    expect(report.rows[1]?.issues).toMatchObject([{ column: '指標' }])
  })

  test('reads what Excel saves in Japan', async () => {
    await desk.createIndicator('excel', { name: '幸せと答えた人の割合' })
    const report = await desk.look(
      encodeShiftJis('指標,年度,値,回答数\r\n幸せと答えた人の割合,令和７年度,５２．５,９００\r\n'),
    )
    expect(report).toMatchObject({ ready: true, rows: [{ effect: 'added', after: { value: 52.5 } }] })
  })

  test('says what is the matter with a workbook, a torn file and a file without headings', async () => {
    const files = [
      Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0xff]),
      toBytes('指標,年度,値\n"a,2025,1'),
      toBytes('a,2025,1'),
    ]
    for (const file of files) {
      const report = await desk.look(file)
      expect(report.troubles.length).toBeGreaterThan(0)
      expect(report).toMatchObject({ ready: false, rows: [] })
    }
  })

  test('finds what would stop the indicator as a whole before anything is written', async () => {
    await desk.createIndicator('blocked', {
      values: [{ fiscalYear: 2025, value: 52, sampleSize: 1000 }],
      breakdown: [{ fiscalYear: 2025, generation: '30s', value: 40, sampleSize: 950 }],
    })
    const report = await desk.look('指標,年度,値,回答数\nblocked,2025,52,900\n')
    expect(report.ready).toBe(false)
    expect(report.rows).toMatchObject([{ effect: 'wrong', issues: [{ column: '指標', blocks: true }] }])
    expect(report.rows[0]?.issues[0]?.text).toContain('内訳の回答数の合計（950）')
  })
})

describe('importing', () => {
  test('adds and changes values, keeps the rest, publishes them and records why', async () => {
    const { id } = await desk.createIndicator('import')
    await desk.cms.payload.update({
      collection: 'indicators',
      id,
      locale: 'en',
      data: { values: (await read(id)).values?.map((value) => ({ ...value, note: 'Asked in July' })) ?? [] },
      overrideAccess: true,
    })
    expect(await desk.bringIn('指標,年度,値,回答数\nimport,R7,52.5,1010\nimport,R6,51.5,\n')).toMatchObject({
      imported: true,
    })
    expect(await valuesOf(id)).toEqual([
      [2024, 51.5, 880, '7月調査'],
      [2025, 52.5, 1010, null],
    ])
    const english = await desk.cms.payload.findByID({
      collection: 'indicators',
      id,
      locale: 'en',
      overrideAccess: true,
    })
    expect(english.values?.[0]?.note).toBe('Asked in July')
    expect((await changesOf(id)).docs).toMatchObject([{ note }])
  })

  test('asks what changed and why where public indicators change, and not for drafts', async () => {
    const shown = await desk.createIndicator('noted')
    const hidden = await desk.createIndicator('draft', { _status: 'draft' })
    await expect(desk.bringIn('指標,年度,値,回答数\nnoted,2025,52,900\n', ' ')).rejects.toThrow('何をなぜ変えたか')
    expect(await valuesOf(shown.id)).toHaveLength(1)
    await desk.bringIn('指標,年度,値,回答数\ndraft,2025,52,900\n', '')
    expect(await valuesOf(hidden.id, true)).toHaveLength(2)
    expect((await read(hidden.id))._status).toBe('draft')
  })

  test('does not publish by the way what somebody else is still writing', async () => {
    const { id, revision } = await desk.createIndicator('pending')
    const unfinished = { definition: '書きかけ', revision: revision ?? null }
    await desk.cms.payload.update({ collection: 'indicators', id, draft: true, data: unfinished, ...desk.planner })
    const report = await desk.look('指標,年度,値,回答数\npending,2025,52,900\n')
    expect(report).toMatchObject({ ready: false, rows: [{ issues: [{ column: '指標' }] }] })
  })

  test('does exactly what was looked at: not another file, and not over a change of somebody else', async () => {
    const { id } = await desk.createIndicator('state')
    const csv = '指標,年度,値,回答数\nstate,2025,52,900\n'
    const { state } = await desk.look(csv)
    const other = toBytes(csv.replace('52', '92'))
    await expect(desk.send(desk.planner, { file: other, state, note })).rejects.toThrow('もう一度確認')
    await desk.cms.payload.update({ collection: 'indicators', id, data: { decimals: 2 }, overrideAccess: true })
    await expect(desk.send(desk.planner, { file: toBytes(csv), state, note })).rejects.toThrow('もう一度確認')
    expect(await valuesOf(id)).toHaveLength(1)
  })

  test('with one wrong row imports nothing', async () => {
    const { id } = await desk.createIndicator('one-wrong')
    const csv = '指標,年度,値,回答数\none-wrong,2025,52,900\none-wrong,2022,x,900\n'
    await expect(desk.bringIn(csv)).rejects.toThrow('もう一度確認')
    expect(await valuesOf(id)).toHaveLength(1)
  })

  test('that fails midway gives back what was written before, the record of changes included', async () => {
    const slugs = ['first', 'second', 'third']
    const documents = await Promise.all(slugs.map((slug) => desk.createIndicator(slug)))
    const before = await Promise.all(documents.map(({ id }) => read(id)))
    const csv = `指標,年度,値,回答数\n${slugs.flatMap((slug) => [`${slug},2024,55,800`, `${slug},2025,52,900`]).join('\n')}\n`
    const { state } = await desk.look(csv)
    const updateOne = desk.cms.payload.db.updateOne.bind(desk.cms.payload.db)
    let writes = 0
    vi.spyOn(desk.cms.payload.db, 'updateOne').mockImplementation((args) => {
      if (args.collection === 'indicators') writes += 1
      return writes === 3 && args.collection === 'indicators' ? Promise.reject(new Error('disk full')) : updateOne(args)
    })
    await expect(desk.send(desk.planner, { file: toBytes(csv), state, note })).rejects.toThrow('disk full')
    expect(writes).toBe(5)
    const after = await Promise.all(documents.map(({ id }) => read(id)))
    expect(after.map(({ values, _status }) => ({ values, _status }))).toEqual(
      before.map(({ values, _status }) => ({ values, _status })),
    )
    for (const { id } of documents) expect((await changesOf(id)).totalDocs).toBe(0)
    vi.restoreAllMocks()
    // The save that failed keeps its claim to a revision for two seconds.
    await new Promise((resolve) => setTimeout(resolve, 2100))
    await desk.bringIn(csv)
    for (const { id } of documents) expect(await valuesOf(id)).toHaveLength(2)
  })

  test('takes five thousand rows', { timeout: 180_000 }, async () => {
    const many = Array.from({ length: 100 }, (_, index) => `bulk-${index}`)
    for (const slug of many) await desk.createIndicator(slug, { values: [], basis: 'record' })
    const rows = many.flatMap((slug) => Array.from({ length: 50 }, (_, index) => `${slug},${1970 + index},${index}`))
    const csv = `指標,年度,値\n${rows.join('\n')}\n`
    const report = await desk.look(csv)
    expect(report).toMatchObject({ ready: true, indicators: 100, counts: { added: 5000 } })
    expect(report.rows).toHaveLength(300)
    await desk.bringIn(csv)
    const { docs } = await desk.cms.payload.find({
      collection: 'indicators',
      where: { slug: { like: 'bulk-' } },
      pagination: false,
      overrideAccess: true,
    })
    expect(docs.map(({ values }) => values?.length)).toEqual(Array(100).fill(50))
  })
})
