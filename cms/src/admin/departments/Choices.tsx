import { Link } from '@payloadcms/ui'

export type Choice = { value: string; words: string }
type Props = {
  label: string
  choices: readonly Choice[]
  chosen: string
  /** The address of the page with a choice made. */
  address: (value: string) => string
}

/** Choices as links, so that every view of the page has an address that can be kept and sent. */
export function Choices({ label, choices, chosen, address }: Props) {
  return (
    <nav className="choices" aria-label={label}>
      <span aria-hidden="true">{label}</span>
      <ul>
        {choices.map(({ value, words }) => (
          <li key={value}>
            <Link
              className="choices__link"
              href={address(value)}
              prefetch={false}
              {...(value === chosen ? { 'aria-current': 'true' as const } : {})}
            >
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
