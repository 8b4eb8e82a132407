import { Link } from '@payloadcms/ui'
import type { InvestmentRow } from './read-investments.ts'

type Props = { measures: readonly InvestmentRow[]; query: Record<string, string>; label: string }

/** A number of measures that leads to them, further down on the same page. `label` says which, where only the number is seen. */
export function MeasureCount({ measures, query, label }: Props) {
  if (measures.length === 0) return <>0</>
  return (
    <Link
      href={`/admin/workspace/investments?${new URLSearchParams(query)}#measures`}
      prefetch={false}
      aria-label={`${label}：${measures.length}`}
    >
      {measures.length}
    </Link>
  )
}
