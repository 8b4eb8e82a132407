import { describe, expect, it } from 'vitest'
import { checkChangeNote } from './change-note.ts'

const codes = (change: Parameters<typeof checkChangeNote>[0]) => checkChangeNote(change).map((issue) => issue.code)

describe('a change to a published document', () => {
  it('is refused without a note on what changed and why', () => {
    expect(codes({ wasPublished: true, changed: true, note: ' ' })).toEqual(['change.note-missing'])
    expect(codes({ wasPublished: true, changed: true })).toEqual(['change.note-missing'])
  })
  it('is refused with a note too short to say anything', () => {
    expect(codes({ wasPublished: true, changed: true, note: '修正です' })).toEqual(['change.note-too-short'])
  })
  it('goes through with a note', () => {
    expect(codes({ wasPublished: true, changed: true, note: '数字の誤りを直した' })).toEqual([])
  })
  it('asks for nothing when nothing was published, or nothing changed', () => {
    expect(codes({ wasPublished: false, changed: true })).toEqual([])
    expect(codes({ wasPublished: true, changed: false })).toEqual([])
  })
})
