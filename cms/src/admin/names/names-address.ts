import type { NameStanding } from '@aritai/domain'
import { namesPage } from './page.ts'

/** Where the list of names is, filtered by a verdict, at one of its pages. */
export function namesAddress(standing: NameStanding | undefined, page = 1): string {
  const query = new URLSearchParams({ ...(standing ? { standing } : {}), ...(page > 1 ? { page: String(page) } : {}) })
  return `/admin${namesPage.path}${query.size > 0 ? `?${query}` : ''}`
}
