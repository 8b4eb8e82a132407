import { formatFiscalYear, type Locale, locales } from '@aritai/domain'
import type { CollectionBeforeValidateHook } from 'payload'
import { idOf } from '../../../access/predicates.ts'

/** Names an evaluation after its measure and year, in the language of the save, so that lists and change notes can say what it is. */
export const nameEvaluation: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const locale = locales.find((known) => known === req.locale)
  const measure = idOf(data?.measure ?? originalDoc?.measure)
  const fiscalYear = Number(data?.fiscalYear ?? originalDoc?.fiscalYear)
  if (!data || !locale || measure === undefined || !Number.isInteger(fiscalYear)) return data
  const found = await req.payload.db.findOne<{ id: string; name?: Partial<Record<Locale, string>> }>({
    collection: 'measures',
    where: { id: { equals: measure } },
    locale: 'all',
    req,
  })
  return { ...data, title: evaluationTitle(found?.name ?? {}, fiscalYear, locale) }
}

/** `地域で子育てを支えている（令和7年度の評価）`; a name that is not translated stays Japanese. */
export function evaluationTitle(name: Partial<Record<Locale, string>>, fiscalYear: number, locale: Locale): string {
  const year = formatFiscalYear(fiscalYear, locale)
  const measure = name[locale] || name.ja || ''
  return locale === 'en' ? `${measure} (evaluation ${year})` : `${measure}（${year}の評価）`
}
