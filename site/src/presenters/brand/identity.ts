import { formatDay, isOpenForMarks } from '@aritai/domain'
import type { CitizensDocument } from '@aritai/publication'
import type { Speech } from '../../i18n/speech.ts'
import type { CriterionUses } from '../../queries/brand.ts'
import { paths } from '../paths.ts'
import { presentOptionalWords, presentWords, type Words } from '../words/words.ts'

/** A brand identity with its criteria as questions. */
export type IdentityView = {
  statement: Words
  meaning: Words
  aimedState: Words
  period: string
  /** Where a draft under dialogue can be marked, and which draft it is. */
  inclusion?: { path: string; version: string } | undefined
  whatChanged?: Words | undefined
  criteria: { question: Words; explanation?: Words | undefined; used?: string | undefined }[]
  sample: boolean
}

export function presentIdentity(
  identity: CitizensDocument<'brand-identity'>,
  speech: Speech,
  uses: ReadonlyMap<string, CriterionUses> = new Map(),
): IdentityView {
  const { locale, messages } = speech
  return {
    statement: presentWords(identity.statement, locale),
    meaning: presentWords(identity.meaning, locale),
    aimedState: presentWords(identity.aimedState, locale),
    period: presentPeriod(identity, speech),
    inclusion: presentInclusion(identity, speech),
    whatChanged: presentOptionalWords(identity.whatChanged, locale),
    criteria: identity.criteria.map(({ key, question, explanation }) => {
      const used = uses.get(key)
      return {
        question: presentWords(question, locale),
        explanation: presentOptionalWords(explanation, locale),
        used: used === undefined ? undefined : messages.brand.usedIn(used.decisions, used.plans),
      }
    }),
    sample: identity.sample,
  }
}

function presentInclusion(identity: CitizensDocument<'brand-identity'>, { messages }: Speech) {
  if (!isOpenForMarks(identity)) return undefined
  return { path: paths.inclusion(identity.slug), version: messages.inclusion.versionOf(identity.version ?? 1) }
}

function presentPeriod(
  { adoptedOn, endedOn }: CitizensDocument<'brand-identity'>,
  { locale, messages }: Speech,
): string {
  if (adoptedOn === undefined) return ''
  const from = formatDay(adoptedOn, locale, { era: true })
  return endedOn === undefined
    ? messages.brand.adoptedOn(from)
    : messages.brand.period(from, formatDay(endedOn, locale, { era: true }))
}
