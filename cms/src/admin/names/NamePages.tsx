import type { NameStanding } from '@aritai/domain'
import { Link } from '@payloadcms/ui'
import type { Language } from '../workspace/language.ts'
import { namesAddress } from './names-address.ts'
import { tableWords } from './wording.ts'

type Props = { page: number; pages: number; chosen: NameStanding | undefined; language: Language }

/** The way to the other pages of a long list; nothing where one page holds it. */
export function NamePages({ page, pages, chosen, language }: Props) {
  if (pages === 1) return null
  return (
    <nav className="name-counts" aria-label={tableWords.pages[language]}>
      {page > 1 ? (
        <Link href={namesAddress(chosen, page - 1)} prefetch={false}>
          {tableWords.previous[language]}
        </Link>
      ) : null}
      <span>
        {page} / {pages}
      </span>
      {page < pages ? (
        <Link href={namesAddress(chosen, page + 1)} prefetch={false}>
          {tableWords.next[language]}
        </Link>
      ) : null}
    </nav>
  )
}
