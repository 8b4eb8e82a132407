import { generations, perspectives, responseKinds, voiceSources } from '@aritai/domain'
import { describe, expect, it } from 'vitest'
import type { VoiceSeed } from '../content-model.ts'
import { pictures } from './pictures.ts'
import { planContent } from './plan-index.ts'
import { voicesContent } from './voices-index.ts'

const { prompts, voices, responses, dialogues, purposeOfUse } = voicesContent
const { areas, departments, measures } = planContent
const today = '2026-11-22'

const inState = (...states: VoiceSeed['state'][]) => voices.filter(({ state }) => states.includes(state))
const published = inState('published')
const firstThirty = voices.slice(0, 30)
const slugs = (documents: readonly { slug: string }[]) => documents.map(({ slug }) => slug)
const areasOf = (kind: string) => slugs(areas.filter((area) => area.kind === kind))
const expectKnown = (references: readonly (string | undefined)[], known: readonly string[]) =>
  expect(references.filter((slug) => slug !== undefined && !known.includes(slug))).toEqual([])
const expectNone = (documents: readonly { slug: string }[]) => expect(slugs(documents)).toEqual([])
const answersTo = (voice: VoiceSeed) => responses.filter((response) => response.voices.includes(voice.slug))

describe('the sample voices', () => {
  it('are a hundred, numbered in order, and every one says that it is a sample', () => {
    expect(slugs(voices)).toEqual(voices.map((_, index) => `sample-${String(index + 1).padStart(3, '0')}`))
    expectNone(voices.filter(({ sample }) => !sample))
  })

  it('stand in every state of a voice’s life', () => {
    expect(published.length).toBeGreaterThanOrEqual(72)
    const counts = (['in-review', 'received', 'kept', 'returned', 'withdrawn'] as const).map(
      (state) => inState(state).length,
    )
    expect(counts).toEqual([8, 6, 6, 4, 2])
  })

  it('are published from every district, school district, generation, perspective and source', () => {
    const seen = (field: 'area' | 'schoolDistrict' | 'generation' | 'perspective' | 'source') =>
      new Set(published.map((voice) => voice[field]))
    expect(areasOf('district')).toHaveLength(10)
    expectKnown(areasOf('district'), [...seen('area')].map(String))
    expectKnown(areasOf('school-district'), [...seen('schoolDistrict')].map(String))
    expectKnown(generations, [...seen('generation')].map(String))
    expectKnown(perspectives, [...seen('perspective')].map(String))
    expectKnown(voiceSources, [...seen('source')].map(String))
  })

  it('answer every prompt and stand behind every measure', () => {
    expectKnown(
      slugs(prompts),
      published.map(({ prompt }) => prompt).filter((prompt) => prompt !== undefined),
    )
    expectKnown(
      slugs(measures),
      published.flatMap((voice) => voice.measures),
    )
  })

  it('refer only to what exists, and to the right kind of area', () => {
    expectKnown(
      voices.map(({ area }) => area),
      areasOf('district'),
    )
    expectKnown(
      voices.map(({ schoolDistrict }) => schoolDistrict),
      areasOf('school-district'),
    )
    expectKnown(
      voices.map(({ prompt }) => prompt),
      slugs(prompts),
    )
    expectKnown(
      voices.map(({ dialogue }) => dialogue),
      slugs(dialogues),
    )
    expectKnown(
      voices.map(({ photo }) => photo),
      slugs(pictures),
    )
    expectKnown(
      voices.flatMap((voice) => voice.measures),
      slugs(measures),
    )
  })

  it('have, once published, words, a day, consent to the plan and no personal information left open', () => {
    expectNone(published.filter(({ text, publishedOn }) => !text?.ja.trim() || !publishedOn))
    expectNone(published.filter(({ consent }) => !consent.plan))
    expectNone(published.filter(({ personalInformationResolved }) => !personalInformationResolved))
    expectNone(voices.filter(({ state, publishedOn }) => publishedOn !== undefined && state !== 'published'))
  })

  it('arrive while their prompt is open and appear after they arrived', () => {
    expectNone(voices.filter(({ receivedOn }) => receivedOn < '2025-04-01' || receivedOn > '2026-11-20'))
    expectNone(published.filter(({ receivedOn, publishedOn = '' }) => publishedOn <= receivedOn || publishedOn > today))
    expectNone(
      voices.filter((voice) => {
        const prompt = prompts.find(({ slug }) => slug === voice.prompt)
        return prompt && (voice.receivedOn < prompt.opensOn || voice.receivedOn > (prompt.closesOn ?? today))
      }),
    )
  })

  it('told at a dialogue arrive on its day', () => {
    expectNone(
      voices.filter((voice) => {
        const dialogue = dialogues.find(({ slug }) => slug === voice.dialogue)
        return dialogue && dialogue.heldOn !== voice.receivedOn
      }),
    )
    expectNone(voices.filter(({ source, dialogue }) => source === 'meeting' && !dialogue))
  })

  it('carry a photo or a pen name only where the teller agreed to it', () => {
    expectNone(voices.filter(({ photo, consent }) => photo && !consent.photo))
    expectNone(voices.filter(({ displayName, consent }) => displayName && !consent.displayName))
    expect(voices.filter(({ photo }) => photo)).toHaveLength(4)
  })

  it('of children are published only with a guardian’s consent', () => {
    expectNone(published.filter((voice) => voice.generation === 'under-18' && !voice.guardianConsent))
  })

  it('say what was done to the words exactly where they differ from the original', () => {
    expectNone(published.filter(({ text, originalText, edits }) => (text?.ja !== originalText) !== edits.length > 0))
    expect(published.filter(({ edits }) => edits.length > 0).length).toBeGreaterThanOrEqual(5)
  })

  it('of the first thirty may be shown to visitors, in three languages; the others may not', () => {
    expectNone(firstThirty.filter(({ state, consent }) => state !== 'published' || !consent.showcase))
    expectNone(firstThirty.filter(({ text, title }) => !text?.en || !text.easy || !title?.en || !title.easy))
    expectNone(published.slice(30).filter(({ consent }) => consent.showcase))
    expect(voices.filter(({ text }) => text?.en).length).toBeGreaterThanOrEqual(50)
  })

  it('keep nothing of a withdrawn voice but that there was one', () => {
    for (const voice of inState('withdrawn')) {
      expect(voice).toMatchObject({ originalText: '', consent: { plan: false, showcase: false }, measures: [] })
      expect([voice.text, voice.title, voice.displayName, voice.photo, voice.area]).toEqual(Array(5).fill(undefined))
    }
  })

  it('that are kept or returned tell their teller why', () => {
    expectNone(inState('kept', 'returned').filter(({ stateReason }) => !stateReason?.ja.trim()))
  })
})

describe('the answers', () => {
  it('are of every kind and most departments, and at least forty-five', () => {
    expectKnown(
      responseKinds,
      responses.map(({ kind }) => kind),
    )
    expect(responses.length).toBeGreaterThanOrEqual(45)
    expect(new Set(responses.map(({ department }) => department)).size).toBeGreaterThanOrEqual(12)
    expect(slugs(responses)).toEqual([...new Set(slugs(responses))])
    expectKnown(
      responses.map(({ department }) => department),
      slugs(departments),
    )
    expectKnown(
      responses.map(({ measure }) => measure),
      slugs(measures),
    )
    expectKnown(
      responses.flatMap((response) => response.voices),
      slugs(voices),
    )
  })

  it('come after the stories they answer, and never before a story was public', () => {
    expectNone(
      responses.filter(({ respondedOn, voices: answered }) =>
        voices.some((voice) => {
          const since = voice.publishedOn ?? voice.receivedOn
          return answered.includes(voice.slug) && (respondedOn < since || respondedOn > today)
        }),
      ),
    )
  })

  it('never mix a public story with one that is kept', () => {
    const statesAnswered = responses.map(
      ({ voices: answered }) => new Set(voices.filter(({ slug }) => answered.includes(slug)).map(({ state }) => state)),
    )
    expect(statesAnswered.filter((states) => states.size !== 1)).toEqual([])
    expectNone(inState('kept').filter((voice) => answersTo(voice).length === 0))
    expectNone(inState('returned', 'received', 'withdrawn').filter((voice) => answersTo(voice).length > 0))
  })

  it('to stories for visitors stand in three languages, and some stories go unanswered', () => {
    const forVisitors = responses.filter((response) =>
      response.voices.some((slug) => slugs(firstThirty).includes(slug)),
    )
    expectNone(forVisitors.filter(({ text }) => !text.en || !text.easy))
    expect(published.filter((voice) => answersTo(voice).length === 0).length).toBeGreaterThan(3)
    expect(responses.filter((response) => response.voices.length > 1).length).toBeGreaterThanOrEqual(8)
  })
})

describe('prompts, dialogues and the purpose of use', () => {
  it('are written for everyone who is asked', () => {
    expect([prompts.length, dialogues.length]).toEqual([8, 8])
    expectNone(prompts.filter(({ question, lead }) => !question.en || !question.easy || !lead.en || !lead.easy))
    expectNone(dialogues.filter(({ results, summary, participants }) => !results.en || !summary.easy || !participants))
    expect(purposeOfUse.version).toBe('2026-04')
    expect([purposeOfUse.text.en, purposeOfUse.text.easy]).not.toContain(undefined)
    expect(new Set(voices.map(({ purposeVersion }) => purposeVersion))).toEqual(new Set([purposeOfUse.version]))
  })

  it('refer only to what exists', () => {
    expectKnown(
      [...prompts, ...dialogues].flatMap((document) => document.measures),
      slugs(measures),
    )
    expectKnown(
      prompts.map(({ department }) => department),
      slugs(departments),
    )
    expectKnown(
      dialogues.map(({ area }) => area),
      slugs(areas),
    )
    expectKnown(
      dialogues.map(({ prompt }) => prompt),
      slugs(prompts),
    )
    expectKnown(
      dialogues.map(({ picture }) => picture),
      slugs(pictures),
    )
  })

  it('carry no telephone number and no mail address, in any language', () => {
    const everything = JSON.stringify(voicesContent).normalize('NFKC')
    expect(everything.match(/[\w.+-]+@[\w-]+\.\w+/g)).toBeNull()
    expect(everything.match(/0\d{1,4}[-‐–ー(（ ]\d{1,4}[-‐–ー)） ]\d{3,4}|0\d{9,10}/g)).toBeNull()
  })
})
