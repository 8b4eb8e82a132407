import { checkVoiceEdits, defaultLocale, type Issue, type Locale, locales, type VoiceState } from '@aritai/domain'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { readEveryLanguage } from '../../../documents/japanese-wording.ts'
import { operationOf } from '../../../documents/operation-of.ts'
import { refuseSave } from '../../../documents/refuse-save.ts'
import { today } from '../../../fields/day.ts'
import { describeIssue } from '../../../i18n/describe-issue.ts'
import type { Voice } from '../../../payload-types.ts'
import { checkLife } from '../check-life.ts'

/**
 * Lets a voice take only the steps of its life, and be public only where the domain's rules find nothing that blocks.
 * The days of publication and withdrawal are set here.
 */
export const followLife: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req, collection }) => {
  const to: VoiceState = data.state ?? 'received'
  const { byPerson } = operationOf(req, collection.slug)
  // Seeds and intake begin a voice where it stands; a person begins it at its beginning.
  const from: VoiceState = operation === 'update' ? (originalDoc?.state ?? 'received') : byPerson ? 'received' : to
  const issues = [
    ...(await checkLife({ from, to, voice: data, req })),
    // What a program brings (a seed, the intake) it does not edit.
    ...(byPerson && to === 'published' ? await checkEdits(data, originalDoc?.id, req) : []),
  ]
  if (issues.length > 0) {
    throw refuseSave(
      req,
      collection,
      issues.map((issue) => ({ path: issue.path, message: describeIssue(req, issue) })),
    )
  }
  return {
    ...data,
    state: to,
    ...(to === 'published' && !data.publishedOn ? { publishedOn: today() } : {}),
    ...(to === 'withdrawn' && !data.withdrawnOn ? { withdrawnOn: today() } : {}),
  }
}

/** In every language, because whichever is saved, all become public. */
async function checkEdits(data: Partial<Voice>, id: string | undefined, req: PayloadRequest): Promise<Issue[]> {
  const stored = id === undefined ? undefined : await readEveryLanguage(req, 'voices', id)
  const texts = { ...(stored?.text as Partial<Record<Locale, string>> | undefined), [getLocale(req)]: data.text }
  const found = locales.flatMap((locale) => checkVoiceEdits({ ...data, text: texts[locale], locale }))
  return [...new Map(found.map((issue) => [issue.code, issue])).values()]
}

const getLocale = ({ locale }: PayloadRequest) => locales.find((known) => known === locale) ?? defaultLocale
