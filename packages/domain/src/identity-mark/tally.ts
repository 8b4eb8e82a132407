import type { Maybe } from '../localized/wording.ts'
import { type Generation, generations } from '../perspective/vocabulary.ts'
import { type IdentityFeeling, identityFeelings } from './vocabulary.ts'

/** A mark, as far as counting looks at it; `area` is the name in the address (slug) of a district. */
export type CountedMark = { feeling: IdentityFeeling; generation?: Maybe<Generation>; area?: Maybe<string> }

export type FeelingCounts = Record<IdentityFeeling, number>

/** Exact counts for staff. A row of `null` is those who did not say; rows without a mark are there, as zeros. */
export type MarkTally = {
  total: FeelingCounts
  byGeneration: { generation: Generation | null; counts: FeelingCounts }[]
  byArea: { area: string | null; counts: FeelingCounts }[]
}

/**
 * Counts how people stand to one version of a draft, by generation and by area (方向性④: differences shown, not averaged
 * away). `areas` are those of the city; a mark from an area that is not among them counts as not said.
 */
export function getMarkTally(marks: readonly CountedMark[], areas: readonly string[]): MarkTally {
  const known = new Set(areas)
  const areaOf = ({ area }: CountedMark) => (area && known.has(area) ? area : null)
  return {
    total: countFeelings(marks),
    byGeneration: [...generations, null].map((generation) => ({
      generation,
      counts: countFeelings(marks.filter((mark) => (mark.generation ?? null) === generation)),
    })),
    byArea: [...areas, null].map((area) => ({
      area,
      counts: countFeelings(marks.filter((mark) => areaOf(mark) === area)),
    })),
  }
}

/** How many marks there are altogether. */
export const countMarks = (counts: FeelingCounts): number =>
  identityFeelings.reduce((sum, feeling) => sum + counts[feeling], 0)

function countFeelings(marks: readonly CountedMark[]): FeelingCounts {
  const counts: FeelingCounts = { mine: 0, distant: 0, 'shut-out': 0 }
  for (const { feeling } of marks) counts[feeling] += 1
  return counts
}
