import { formatDay, identityFeelings, terms } from '@aritai/domain'
import type { CitizensDocument } from '@aritai/publication'
import type { Speech } from '../../i18n/speech.ts'
import { presentOptionalWords, presentWords, type Words } from '../words/words.ts'
import { presentWordingChanges, type WordingChangeView } from './wording-changes.ts'

type Identity = CitizensDocument<'brand-identity'>
type Version = NonNullable<Identity['earlierVersions']>[number]
type Counts = NonNullable<Version['heard']['byArea']>[number]['counts']

/** What was heard of one wording under dialogue, and what the next one changed (方向性⑤). */
export type HeardView = {
  id: string
  title: string
  statement: Words
  /** How many marked it; undefined where nobody did. */
  marks?: string | undefined
  totals: { label: string; count: number }[]
  tables: HeardTableView[]
  changes: WordingChangeView[]
  note?: Words | undefined
}

/** A row's cells are in the order of the heads; a hidden count says so in words. */
export type HeardTableView = { caption: string; heads: string[]; rows: { name: Words; cells: string[] }[] }

/** Names of districts by their slug; one that is gone is told by its slug. */
export type AreaNames = ReadonlyMap<string, CitizensDocument<'area'>['name']>

/** The wordings before the present one, newest first. */
export function presentHeard(identity: Identity, areas: AreaNames, speech: Speech): HeardView[] {
  const versions = identity.earlierVersions ?? []
  return versions
    .map((version, index) => presentVersion(version, versions[index + 1] ?? identity, identity.slug, areas, speech))
    .toReversed()
}

function presentVersion(
  version: Version,
  next: Version | Identity,
  slug: string,
  areas: AreaNames,
  speech: Speech,
): HeardView {
  const { locale, messages } = speech
  const words = messages.inclusion
  const { total } = version.heard
  const sum = identityFeelings.reduce((all, feeling) => all + total[feeling], 0)
  return {
    id: `heard-${slug}-${version.version}`,
    title: words.heardOf(version.version, formatDay(version.closedOn, locale)),
    statement: presentWords(version.statement, locale),
    marks: sum === 0 ? undefined : words.marks(sum),
    totals: identityFeelings.map((feeling) => ({
      label: terms.identityFeeling[feeling][locale],
      count: total[feeling],
    })),
    tables: sum === 0 ? [] : presentTables(version.heard, areas, speech),
    changes: presentWordingChanges(version, next, speech),
    note: presentOptionalWords(version.note, locale),
  }
}

function presentTables({ byGeneration, byArea }: Version['heard'], areas: AreaNames, speech: Speech): HeardTableView[] {
  const { locale, messages } = speech
  const words = messages.inclusion
  const heads = identityFeelings.map((feeling) => terms.identityFeeling[feeling][locale])
  const own = (value: string): Words => ({ value, locale })
  const toCells = (counts: Counts) => identityFeelings.map((feeling) => `${counts[feeling] ?? words.hidden}`)
  const generationRows = byGeneration?.map(({ generation, counts }) => ({
    name: own(generation ? terms.generation[generation][locale] : words.unsaid),
    cells: toCells(counts),
  }))
  const areaRows = byArea?.map(({ area, counts }) => {
    const name = area === undefined ? undefined : areas.get(area)
    return { name: name ? presentWords(name, locale) : own(area ?? words.unsaid), cells: toCells(counts) }
  })
  return [
    ...(generationRows ? [{ caption: words.byGeneration, heads, rows: generationRows }] : []),
    ...(areaRows ? [{ caption: words.byArea, heads, rows: areaRows }] : []),
  ]
}
