import { describe, expect, it } from 'vitest'
import { checkResponse, type ResponseRecord } from './response.ts'

const response: ResponseRecord = {
  kind: 'doing',
  text: '街灯を増やしています。',
  voices: ['voice'],
  department: 'roads',
}
const codes = (fields: ResponseRecord) => checkResponse({ ...response, ...fields }).map((issue) => issue.code)

describe('an answer', () => {
  it('stands with its words, its voices and its department', () => {
    expect(codes({})).toEqual([])
    expect(codes({ text: '', voices: [], department: null })).toEqual([
      'response.text-missing',
      'response.voices-missing',
      'response.department-missing',
    ])
  })
  it('that takes something not up says why', () => {
    expect(codes({ kind: 'not-taken-up', text: '今回は見送ります。' })).toEqual(['response.reason-missing'])
    const reason = '県道のため市では工事ができませんが、県に要望書を出しました。'
    expect(codes({ kind: 'not-taken-up', text: { ja: reason } })).toEqual([])
  })
})
