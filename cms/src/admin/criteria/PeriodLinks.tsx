import { Link } from '@payloadcms/ui'
import type { Language } from '../workspace/language.ts'
import { criteriaPage } from './page.ts'
import { getYearChoices } from './period.ts'
import type { CriteriaWords } from './words.ts'

type Props = { day: string; chosen: string | undefined; language: Language; words: CriteriaWords }

/** The last year, or one of the last fiscal years. */
export function PeriodLinks({ day, chosen, language, words }: Props) {
  const address = `/admin${criteriaPage.path}`
  const here = (isHere: boolean) => (isHere ? ({ 'aria-current': 'page' } as const) : {})
  return (
    <nav aria-label={words.otherYears}>
      <ul className="workspace__choices">
        <li>
          <Link href={address} prefetch={false} {...here(!chosen)}>
            {words.lastYear}
          </Link>
        </li>
        {getYearChoices(day, language).map(({ year, label }) => (
          <li key={year}>
            <Link href={`${address}?year=${year}`} prefetch={false} {...here(chosen === String(year))}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
