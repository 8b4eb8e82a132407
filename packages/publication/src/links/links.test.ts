import { describe, expect, it } from 'vitest'
import { buildPublicDocument } from '../testing/build-public-document.ts'
import { getLinks } from './links.ts'

describe('the links of a public document', () => {
  it('let voices be found by measure, area, school district, generation and prompt', () => {
    expect(getLinks('voice', buildPublicDocument('citizens', 'voice'))).toEqual({
      area: ['hirooka'],
      schoolDistrict: ['hirooka-school'],
      prompt: ['evening-prompt'],
      measures: ['measure-1-4'],
      generation: ['30s'],
      perspective: ['resident'],
      source: ['web'],
    })
  })

  it('count a voice once that a story both names and quotes', () => {
    expect(getLinks('story', buildPublicDocument('showcase', 'story')).voices).toEqual(['voice-evening'])
  })

  it('find the voices that only the text of a dialogue quotes', () => {
    const results = { ja: [{ type: 'voice' as const, voice: 'voice-7' }] }
    expect(getLinks('dialogue', buildPublicDocument('citizens', 'dialogue', { results })).voices).toEqual(['voice-7'])
  })

  it('find criteria in answers, indicators in logic models and the subject of a change', () => {
    expect(getLinks('decision', buildPublicDocument('citizens', 'decision')).criteria).toEqual(['meeting'])
    expect(getLinks('logic-model', buildPublicDocument('citizens', 'logic-model')).indicators).toEqual(['happiness'])
    expect(getLinks('change', buildPublicDocument('citizens', 'change'))).toEqual({
      subject: ['measure-1-4'],
      subjectKind: ['measure'],
    })
  })
})
