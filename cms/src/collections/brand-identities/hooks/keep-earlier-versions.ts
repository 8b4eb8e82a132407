import { endsVersion, type IdentityWording, type LocalizedText, locales } from '@aritai/domain'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { layJapaneseOver, readEveryLanguage } from '../../../documents/japanese-wording.ts'
import { today } from '../../../fields/day.ts'
import { isJapanese } from '../../../fields/required-in-japanese.ts'
import { countMarksOn } from '../count-marks.ts'
import { type EarlierVersion, toEarlierVersions } from '../earlier-versions.ts'

/**
 * When published words under dialogue change, or their dialogue ends, keeps them with what people marked of them, and
 * begins the next version. Counted once and never again: figures that moved with each mark would tell who marked what.
 */
export const keepEarlierVersions: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (data._status !== 'published') return data
  const before = await readPublished(req, originalDoc?.id)
  if (!before) return { ...data, wordingVersion: data.wordingVersion ?? 1 }
  const version = before.wordingVersion ?? 1
  const kept = { earlierVersions: toEarlierVersions(before.earlierVersions), wordingVersion: version }
  const after = await toJapanese(data, before.id, req)
  if (!endsVersion(before, after)) return { ...data, ...kept }
  const note = typeof data.changeNote === 'string' ? data.changeNote.trim() : ''
  const ended: EarlierVersion = {
    version,
    closedOn: today(),
    ...toWords(before),
    ...(note ? { note: { ja: note } } : {}),
    tally: await countMarksOn(req, before.id, version),
  }
  return { ...data, earlierVersions: [...kept.earlierVersions, ended], wordingVersion: version + 1 }
}

type InLanguages = Partial<Record<string, string | null>>
type Published = Omit<IdentityWording, 'statement' | 'meaning' | 'aimedState' | 'criteria'> & {
  id: string
  _status?: string | null
  wordingVersion?: number | null
  earlierVersions?: unknown
  statement?: InLanguages
  meaning?: InLanguages
  aimedState?: InLanguages
  criteria?: { key?: string | null; question?: InLanguages }[] | null
}

/** The document as it was published last, in all languages; undefined where it never was. */
async function readPublished(req: PayloadRequest, id: unknown): Promise<Published | undefined> {
  if (typeof id !== 'string') return undefined
  const where = { id: { equals: id } }
  const found = await req.payload.db.findOne<Published>({ collection: 'brand-identities', where, locale: 'all', req })
  return found && (found._status === 'published' || found.wordingVersion) ? found : undefined
}

/** Which words were read is told by the Japanese ones, whatever language is being edited. */
async function toJapanese(data: object, id: string, req: PayloadRequest): Promise<IdentityWording> {
  if (isJapanese(req) || req.locale === 'all') return data as IdentityWording
  return layJapaneseOver(data, await readEveryLanguage(req, 'brand-identities', id)) as IdentityWording
}

const toWords = ({ statement, meaning, aimedState, criteria }: Published) => ({
  statement: toText(statement),
  meaning: toText(meaning),
  aimedState: toText(aimedState),
  criteria: (criteria ?? []).flatMap(({ key, question }) => (key ? [{ key, question: toText(question) }] : [])),
})

function toText(text: InLanguages | undefined): LocalizedText {
  const written = locales.flatMap((locale) => (text?.[locale] ? [[locale, text[locale]]] : []))
  return { ja: '', ...Object.fromEntries(written) }
}
