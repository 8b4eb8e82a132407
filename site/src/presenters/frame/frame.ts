import type { Locale } from '@aritai/domain'
import type { Frame } from '../../queries/frame.ts'
import { presentWords, type Words } from '../words/words.ts'

export type FrameView = {
  cityName: Words
  siteName: Words
  tagline: Words
  contact: { department: Words; address: Words; phone: string; phoneHref: string; email: string }
  /** Pages of the channel's menu, by their Japanese addresses. */
  menu: { title: Words; path: string }[]
}

/** `prefix` is the channel's place in the address: empty for citizens, `/welcome` for the showcase. */
export function presentFrame({ site, menu }: Frame, locale: Locale, prefix: '' | '/welcome'): FrameView {
  const { contact } = site
  return {
    cityName: presentWords(site.cityName, locale),
    siteName: presentWords(site.siteName, locale),
    tagline: presentWords(site.tagline, locale),
    contact: {
      department: presentWords(contact.department, locale),
      address: presentWords(contact.address, locale),
      phone: contact.phone,
      phoneHref: `tel:${contact.phone.replace(/[^\d+]/g, '')}`,
      email: contact.email,
    },
    menu: menu.map(({ title, slug }) => ({ title: presentWords(title, locale), path: `${prefix}/${slug}/` })),
  }
}
