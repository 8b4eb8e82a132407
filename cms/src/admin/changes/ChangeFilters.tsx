import { Link } from '@payloadcms/ui'
import type { ChangeFilter, KindOption } from './read-changes.ts'
import type { Words } from './words.ts'

type Props = { filter: ChangeFilter; kinds: readonly KindOption[]; words: Words; action: string }

/** A plain form: what is asked for stands in the address, and can be kept and passed on. */
export function ChangeFilters({ filter, kinds, words, action }: Props) {
  const isNarrowed = Object.values(filter).some((value) => value !== undefined && value !== '')
  return (
    <form className="changes__filters" method="get" action={action} aria-label={words.filter}>
      {filter.document ? <input type="hidden" name="document" value={filter.document} /> : null}
      <label>
        {words.kind}
        <select name="kind" defaultValue={filter.kind ?? ''}>
          <option value="">{words.everything}</option>
          {kinds.map(({ kind, label }) => (
            <option key={kind} value={kind}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.words}
        <input type="search" name="words" defaultValue={filter.words ?? ''} />
      </label>
      <label>
        {words.from}
        <input type="date" name="from" defaultValue={filter.from ?? ''} />
      </label>
      <label>
        {words.to}
        <input type="date" name="to" defaultValue={filter.to ?? ''} />
      </label>
      <button type="submit" className="btn btn--style-primary btn--size-medium">
        {words.show}
      </button>
      {isNarrowed ? <Link href={action}>{words.reset}</Link> : null}
    </form>
  )
}
