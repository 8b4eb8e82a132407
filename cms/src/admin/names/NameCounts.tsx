import { type NameStanding, nameStandings, terms } from '@aritai/domain'
import { Link } from '@payloadcms/ui'
import type { Language } from '../workspace/language.ts'
import type { ListedName } from './list-names.ts'
import { namesAddress } from './names-address.ts'
import { nameSigns } from './wording.ts'
import './names.css'

type Props = { names: readonly ListedName[]; chosen: NameStanding | undefined; language: Language }

/** How many names stand how; each count filters the list, and the first shows all again. */
export function NameCounts({ names, chosen, language }: Props) {
  const all = { ja: 'すべて', en: 'All' }[language]
  const heading = { ja: '判定で絞り込む', en: 'Filter by verdict' }[language]
  const choices = [
    { standing: undefined, words: all, count: names.length },
    ...nameStandings.map((standing) => ({
      standing,
      words: `${nameSigns[standing]} ${terms.nameStanding[standing][language]}`,
      count: names.filter((name) => name.standing === standing).length,
    })),
  ]
  return (
    <nav className="name-counts" aria-label={heading}>
      {choices.map(({ standing, words, count }) => (
        <Link
          key={words}
          href={namesAddress(standing)}
          prefetch={false}
          {...(standing === chosen ? { 'aria-current': 'true' as const } : {})}
        >
          <strong>{count}</strong> {words}
        </Link>
      ))}
    </nav>
  )
}
