export { type Fact, type FactSlug, factFields } from './fact-fields.ts'
export { readAnsweredVoices } from './read-answered.ts'
export { readFacts } from './read-facts.ts'
export { getVoiceLinks, readAnswerWithinDays } from './voice-links.ts'
