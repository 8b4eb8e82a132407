import { Link } from '@payloadcms/ui'
import { type Column, DataTable, Empty, Section } from '../workspace/parts/index.ts'
import { roundTripPage } from './page.ts'
import type { RoundTripWords } from './words.ts'

/** The parts of the page, each an anchor that start pages link to. */
export type PartId = 'unanswered' | 'measures' | 'unlinked' | 'quotations' | 'indicators' | 'evaluations' | 'names'

const shownAtFirst = 20
const mostShown = 500

/** The rows of a part: none, the first, or all of them when they are asked for. */
export function getShown<Row>(rows: readonly Row[], isAlone: boolean): readonly Row[] {
  return rows.slice(0, isAlone ? mostShown : shownAtFirst)
}

/** A part with its table: what is missing, the first rows, and the way to the rest. */
export function Part<Row>({
  id,
  texts: { title, help, none },
  rows,
  columns,
  keyOf,
  isAlone,
  words,
}: {
  id: PartId
  texts: { title: string; help: string; none: string }
  rows: readonly Row[]
  columns: readonly Column<Row>[]
  keyOf: (row: Row) => string
  isAlone: boolean
  words: RoundTripWords
}) {
  const shown = getShown(rows, isAlone)
  const rest = rows.length - shown.length
  return (
    <Section id={id} title={words.counted(title, rows.length)} help={help}>
      {rows.length === 0 ? (
        <Empty>{none}</Empty>
      ) : (
        <DataTable caption={title} columns={columns} rows={shown} keyOf={keyOf} />
      )}
      {rest > 0 && !isAlone && (
        <p>
          <Link href={`/admin${roundTripPage.path}?part=${id}`} prefetch={false}>
            {words.more(rest)}
          </Link>
        </p>
      )}
    </Section>
  )
}
