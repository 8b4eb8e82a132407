import { describe, expect, it } from 'vitest'
import { writeCsv, writeJson } from './data-table.ts'

const table = (text: string, value: number | null = 1) => ({
  columns: [
    { key: 'text', label: '本文' },
    { key: 'value', label: '値' },
  ],
  rows: [{ text, value }],
})

describe('a table that is given away', () => {
  it('has labels in the first line and ends every line for spreadsheets', () => {
    expect(writeCsv(table('朝の谷', 6.57))).toBe('本文,値\r\n朝の谷,6.57\r\n')
  })
  it('keeps commas, quotes and line breaks inside their cell', () => {
    expect(writeCsv(table('「はい」, "yes"\nと言った'))).toContain('"「はい」, ""yes""\nと言った",1')
  })
  it.each(['=1+1', '+81', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', ' =1'])('never starts a formula: %j', (text) => {
    const cell = writeCsv(table(text)).split('\r\n').slice(1).join('\r\n')
    expect(cell.replace(/^"/, '').startsWith("'")).toBe(true)
  })
  it('leaves negative numbers as numbers', () => {
    expect(writeCsv(table('差', -3))).toContain('差,-3\r\n')
  })
  it('leaves a missing value empty', () => {
    expect(writeCsv(table('無', null))).toContain('無,\r\n')
  })
  it('gives programs the same rows as JSON', () => {
    expect(JSON.parse(writeJson(table('朝')))).toEqual([{ text: '朝', value: 1 }])
  })
})
