import type { Channel } from '@aritai/domain'
import type { Speech } from '../../i18n/speech.ts'
import type { Frame } from '../../queries/frame.ts'

/** Pages of every citizens' site; the last two are written by the city and named only where it has written them. */
const links = [
  { name: 'changes', to: '/changes/' },
  { name: 'openData', to: '/open-data/' },
  { name: 'receipt', to: '/receipt/' },
  { name: 'printPlan', to: '/print/plan/' },
  { name: 'feed', to: '/feed.xml' },
  { name: 'accessibility', to: '/accessibility/', page: 'accessibility' },
  { name: 'privacy', to: '/privacy/', page: 'privacy' },
] as const

/** Links of the footer beside the menu's own pages. The showcase is named only where it is served too. */
export function presentFooterLinks(
  { menu, pages }: Pick<Frame, 'menu' | 'pages'>,
  channels: readonly Channel[],
  { messages }: Pick<Speech, 'messages'>,
): { label: string; to: string }[] {
  const inMenu = new Set(menu.map(({ slug }) => slug))
  const own = links
    .filter((link) => !('page' in link) || (pages.has(link.page) && !inMenu.has(link.page)))
    .map(({ name, to }) => ({ label: messages.navigation[name], to }))
  return channels.includes('showcase') ? [...own, { label: messages.navigation.showcase, to: '/welcome/' }] : own
}
