import type { Issue } from '../issue/issue.ts'
import { advise } from '../issue/report.ts'
import { type FoldedText, foldForPatterns } from './folded-text.ts'
import { buildLotPattern, patterns } from './patterns.ts'
import type { PersonalInformationKind } from './vocabulary.ts'

/** What may point to a person: `text` as written, between `start` and `end` (UTF-16 units of the original). */
export type Finding = { kind: PersonalInformationKind; start: number; end: number; text: string }

/**
 * Finds what may point to a person, in order. It warns and queues: nobody's story is ever rejected by it, and a
 * moderator decides. `places` are names of districts and wards, to know 高出1234-5 for an address.
 */
export function findPersonalInformation(original: string, places: readonly string[] = []): Finding[] {
  const folded = foldForPatterns(original)
  const taken = new Uint8Array(original.length)
  const findings: Finding[] = []
  for (const [kind, pattern] of [...patterns, ['address', buildLotPattern(places)] as const])
    for (const match of folded.text.matchAll(pattern)) {
      const found = locate(original, folded, kind, match.index, match[0].length)
      if (taken.subarray(found.start, found.end).includes(1)) continue
      taken.fill(1, found.start, found.end)
      findings.push(found)
    }
  return findings.sort((a, b) => a.start - b.start)
}

/** The findings as advice (`personal-information.found`) at a field, one for each kind. */
export function checkPersonalInformation(text: string, path: string, places: readonly string[] = []): Issue[] {
  const firstOfKind = new Map<PersonalInformationKind, Finding>()
  for (const found of findPersonalInformation(text, places))
    if (!firstOfKind.has(found.kind)) firstOfKind.set(found.kind, found)
  return [...firstOfKind.values()].map(({ kind, text }) => advise('personal-information.found', path, { kind, text }))
}

function locate(original: string, folded: FoldedText, kind: PersonalInformationKind, from: number, length: number) {
  const start = folded.origins[from] ?? 0
  const end = folded.origins[from + length] ?? original.length
  return { kind, start, end, text: original.slice(start, end) }
}
