import { type CountedMark, countMarks, getMarkTally, type MarkTally } from '@aritai/domain'
import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/predicates.ts'
import { toEarlierVersions } from '../../collections/brand-identities/earlier-versions.ts'
import { readFacts } from '../../facts/index.ts'
import type { BrandIdentity } from '../../payload-types.ts'

/** One wording of a draft and what was marked of it, exactly; `late` came after it had ended. */
export type MarkedVersion = { version: number; closedOn?: string; statement: string; tally: MarkTally; late: number }
export type MarkedDraft = { id: string; statement: string; versions: MarkedVersion[] }

/** Every identity that was ever marked or can be marked now, newest version first, as far as the person may read. */
export async function readDialogue(
  req: PayloadRequest,
): Promise<{ drafts: MarkedDraft[]; areas: Map<string, string> }> {
  const [{ docs }, marks, areas] = await Promise.all([
    req.payload.find({
      collection: 'brand-identities',
      where: { _status: { equals: 'published' } },
      select: { statement: true, state: true, wordingVersion: true, earlierVersions: true },
      sort: '-generation',
      pagination: false,
      depth: 0,
      locale: 'ja',
      overrideAccess: false,
      user: req.user,
      req,
    }),
    readFacts(req, 'identity-marks'),
    readFacts(req, 'areas'),
  ])
  const districts = areas.filter(({ kind }) => kind === 'district').toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0))
  const slugs = new Map(districts.map(({ id, slug }) => [id, slug]))
  const tallyOf = (identity: string, version: number) =>
    getMarkTally(
      marks
        .filter((mark) => idOf(mark.identity) === identity && mark.identityVersion === version)
        .map(
          ({ feeling, generation, area }): CountedMark => ({ feeling, generation, area: slugs.get(idOf(area) ?? '') }),
        ),
      [...slugs.values()],
    )
  return {
    drafts: docs.map((identity) => toDraft(identity, tallyOf)).filter(({ versions }) => versions.length > 0),
    areas: new Map(districts.map(({ slug, name }) => [slug, name])),
  }
}

type Identity = Pick<BrandIdentity, 'id' | 'statement' | 'state' | 'wordingVersion' | 'earlierVersions'>

function toDraft(identity: Identity, tallyOf: (identity: string, version: number) => MarkTally): MarkedDraft {
  const earlier = toEarlierVersions(identity.earlierVersions).map((kept): MarkedVersion => {
    const tally = tallyOf(identity.id, kept.version)
    const late = Math.max(0, countMarks(tally.total) - countMarks(kept.tally.total))
    return { version: kept.version, closedOn: kept.closedOn, statement: kept.statement.ja, tally, late }
  })
  const version = identity.wordingVersion ?? 1
  const { statement } = identity
  const open = { version, statement, tally: tallyOf(identity.id, version), late: 0 }
  const versions = identity.state === 'in-dialogue' ? [...earlier, open] : earlier
  return { id: identity.id, statement, versions: versions.toReversed() }
}
