import { describe, expect, it } from 'vitest'
import { decodeCsv } from './decode-csv.ts'
import { readIndicatorTable, rowLimit } from './read-table.ts'
import { encodeShiftJis } from './shift-jis.ts'

const csv = '指標,年度,値,回答数\r\n市民の幸福度,令和７年度,６．５９,"1,236"\r\n'
const utf8 = new TextEncoder()

describe('a file of values', () => {
  it.each([
    ['UTF-8', utf8.encode(csv)],
    ['UTF-8 with a byte order mark, as Excel saves it', utf8.encode(`\uFEFF${csv}`)],
    ['Shift_JIS, as Excel in Japan saves it', encodeShiftJis(csv)],
  ])('is read from %s', (_encoding, bytes) => {
    expect(readIndicatorTable(decodeCsv(bytes) ?? '')).toEqual({
      issues: [],
      rows: [
        {
          line: 2,
          indicator: '市民の幸福度',
          fiscalYear: '令和７年度',
          value: '６．５９',
          sampleSize: '1,236',
          interim: '',
          note: '',
        },
      ],
    })
  })
  it.each([
    ['a workbook', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0, 0, 0x08, 0, 0xff, 0xfe])],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0xff])],
    ['text in UTF-16', Uint8Array.from([0xff, 0xfe, 0x07, 0x63, 0x19, 0x6a])],
  ])('is not guessed from %s', (_what, bytes) => {
    expect(decodeCsv(bytes)).toBeUndefined()
  })
  it('may be cells copied from a spreadsheet', () => {
    const { rows } = readIndicatorTable('値\t年度\t指標\n1,204\tR8\t待機児童\n')
    expect(rows).toMatchObject([{ indicator: '待機児童', fiscalYear: 'R8', value: '1,204' }])
  })
  it('numbers rows as the spreadsheet does, empty ones and notes of two lines included', () => {
    const { rows } = readIndicatorTable('指標,年度,値,注\n,,,\na,2025,1,"一行目\n二行目"\nb,2025,2,\n')
    expect(rows.map(({ line, indicator }) => [line, indicator])).toEqual([
      [2, ''],
      [3, 'a'],
      [4, 'b'],
    ])
  })
  it('may have rows shorter or longer than the heading', () => {
    expect(readIndicatorTable('指標,年度,値,注\na,2025,1\nb,2025,2,x,y,z\n').rows).toHaveLength(2)
  })
  it('that is empty, torn, or without headings is told so', () => {
    expect(readIndicatorTable(' \n').trouble?.ja).toContain('空です')
    expect(readIndicatorTable('指標,年度,値\n"a,2025,1\nb,2025,2\n').trouble?.ja).toContain('引用符')
    expect(readIndicatorTable('a,2025,1\n').issues.map(({ code }) => code)).toContain('indicator-file.column-missing')
  })
  it('has an end', () => {
    const lines = (count: number) => `指標,年度,値\n${'a,2025,1\n'.repeat(count)}`
    expect(readIndicatorTable(lines(rowLimit)).rows).toHaveLength(rowLimit)
    expect(readIndicatorTable(lines(rowLimit + 1)).trouble?.en).toContain('5,000')
  })
})
