import { isCounted } from '../coverage/coverage.ts'
import { type HeardVoice, isToBeAnswered } from './unanswered.ts'

/** What refers to voices by their ids: answers, action plans, stories. */
export type Tie = { voices: readonly string[] }

/** Measures behind which no voice stands: named by the city alone (方向性④: 抽象化し声が見えなくなる). */
export function getMeasuresWithoutVoice<Measure extends { id: string }>(
  measures: readonly Measure[],
  voices: readonly Pick<HeardVoice, 'state' | 'measures'>[],
): Measure[] {
  const heard = new Set(voices.flatMap(({ state, measures }) => (isCounted(state) ? measures : [])))
  return measures.filter(({ id }) => !heard.has(id))
}

/** Decided voices that led nowhere: no measure, answer, action plan or story refers to them. Oldest first. */
export function getUnlinkedVoices<Voice extends HeardVoice>(voices: readonly Voice[], ties: readonly Tie[]): Voice[] {
  const tied = new Set(ties.flatMap((tie) => tie.voices))
  return voices
    .filter(({ id, state, measures }) => isToBeAnswered(state) && measures.length === 0 && !tied.has(id))
    .sort((a, b) => (a.receivedOn < b.receivedOn ? -1 : Number(a.receivedOn > b.receivedOn)))
}
