export { type Fact, type FactSlug, factFields } from './fact-fields.ts'
export { readFacts } from './read-facts.ts'
