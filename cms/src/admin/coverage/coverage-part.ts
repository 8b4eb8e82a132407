import type { Language } from '../workspace/language.ts'
import type { StaffCoverage } from './read-coverage.ts'
import type { CoverageWords } from './words.ts'

/** What each part of the page is drawn from. */
export type CoveragePart = { found: StaffCoverage; words: CoverageWords; language: Language }
