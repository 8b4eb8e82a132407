import type { Speech } from '../../i18n/speech.ts'
import type { ActionPlanPage } from '../../queries/action-plan.ts'
import { presentWords, type Words } from '../words/words.ts'

/** Whom a department looks for, and how to answer. */
export type PartnersView = {
  wanted: Words
  /** What to say, so that the city's desk can hand it on to the right section. */
  how?: string | undefined
  phone?: { number: string; href: string } | undefined
  email?: { address: string; href: string } | undefined
}

/** A call that one can answer: by the city's telephone and e-mail, with the plan's name already in the subject. */
export function presentPartners(
  { plan, department, contact }: ActionPlanPage,
  speech: Speech,
): PartnersView | undefined {
  const { locale, messages } = speech
  if (plan.partnersWanted === undefined) return undefined
  const wanted = presentWords(plan.partnersWanted, locale)
  if (contact === undefined) return { wanted }
  const title = presentWords(plan.title, locale).value
  const section = presentWords(department?.name ?? contact.department, locale).value
  return {
    wanted,
    how: messages.brand.joinHow(section, presentWords(contact.department, locale).value),
    phone: { number: contact.phone, href: `tel:${contact.phone.replace(/[^\d+]/g, '')}` },
    email: {
      address: contact.email,
      href: `mailto:${contact.email}?subject=${encodeURIComponent(messages.brand.joinSubject(section, title))}`,
    },
  }
}
