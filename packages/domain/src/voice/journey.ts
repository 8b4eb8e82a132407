import type { VoiceState } from './vocabulary.ts'

export const journeySteps = [
  'received',
  'in-review',
  'published',
  'kept',
  'returned',
  'linked',
  'answered',
  'withdrawn',
] as const
export type JourneyStepName = (typeof journeySteps)[number]

/** A step of a voice's way; `on` is a day or month where known, `count` how many measures or answers. */
export type JourneyStep = { step: JourneyStepName; reached: boolean; on?: string; count?: number }

/** Plain facts, from a public document or from a receipt. Days `2026-11-22`, or months where that is all one may know. */
export type VoiceFacts = {
  state: VoiceState
  receivedOn: string
  publishedOn?: string | undefined
  withdrawnOn?: string | undefined
  /** Number of measures the voice is linked to. */
  measures: number
  /** Days of the answers, in any order. */
  answeredOn: readonly string[]
}

/**
 * What became of a voice, in order: received → in review → published → linked to measures → answered (方向性④: raw
 * voices and the efforts that answer them). A voice kept private can be answered too; a returned one ends there; a
 * withdrawn one shows that it was received and taken back, and nothing in between.
 */
export function getVoiceJourney(facts: VoiceFacts): JourneyStep[] {
  const received: JourneyStep = { step: 'received', reached: true, on: facts.receivedOn }
  if (facts.state === 'withdrawn') return [received, stepOf('withdrawn', true, facts.withdrawnOn)]
  const review: JourneyStep = { step: 'in-review', reached: facts.state !== 'received' }
  if (facts.state === 'returned') return [received, review, { step: 'returned', reached: true }]
  if (facts.state === 'kept') return [received, review, { step: 'kept', reached: true }, getAnswered(facts)]
  const published = stepOf('published', facts.state === 'published', facts.publishedOn)
  return [received, review, published, getLinked(facts), getAnswered(facts)]
}

function getLinked({ measures }: VoiceFacts): JourneyStep {
  return measures > 0 ? { step: 'linked', reached: true, count: measures } : { step: 'linked', reached: false }
}

function getAnswered({ answeredOn }: VoiceFacts): JourneyStep {
  const first = [...answeredOn].sort()[0]
  return first === undefined
    ? { step: 'answered', reached: false }
    : { step: 'answered', reached: true, on: first, count: answeredOn.length }
}

function stepOf(step: JourneyStepName, reached: boolean, on: string | undefined): JourneyStep {
  return reached && on !== undefined ? { step, reached, on } : { step, reached }
}
