import { countMarks, identityFeelings, type MarkTally, terms } from '@aritai/domain'
import type { Language } from '../workspace/language.ts'
import { type Column, Count, DataTable, Empty } from '../workspace/parts/index.ts'
import { inBrackets } from '../workspace/punctuation.ts'
import type { MarkedVersion } from './read-dialogue.ts'
import type { InclusionWords } from './words.ts'

type Props = {
  identity: string
  version: MarkedVersion
  areas: ReadonlyMap<string, string>
  language: Language
  words: InclusionWords
}
type Row = { name: string; counts: MarkTally['total'] }

/** One wording with its exact numbers: for the city, by generation, by district. */
export function VersionTally({ identity, version: marked, areas, language, words }: Props) {
  const { version, closedOn, statement, tally, late } = marked
  const sum = countMarks(tally.total)
  const generations = tally.byGeneration.map(({ generation, counts }) => ({
    name: generation ? terms.generation[generation][language] : words.unsaid,
    counts,
  }))
  const districts = tally.byArea.map(({ area, counts }) => ({
    name: area ? (areas.get(area) ?? area) : words.unsaid,
    counts,
  }))
  const columns = toColumns(language, words)
  const title = words.version(version) + inBrackets(closedOn ? words.closed(closedOn) : words.open, language)
  const heading = `version-${identity}-${version}`
  const draw = (caption: string, rows: Row[]) => (
    <DataTable caption={`${title} ${caption}`} columns={columns} rows={rows} keyOf={({ name }) => name} />
  )
  return (
    <section className="workspace__section" aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      <p>{statement}</p>
      {sum === 0 ? (
        <Empty>{words.nobody}</Empty>
      ) : (
        <>
          <p>
            {words.marks(sum)}
            {late > 0 && ` ${words.late(late)}`}
          </p>
          <p className="workspace__counts">
            {identityFeelings.map((feeling) => (
              <Count key={feeling} value={tally.total[feeling]} label={terms.identityFeeling[feeling][language]} />
            ))}
          </p>
          <div className="workspace__pair">
            {draw(words.byGeneration, generations)}
            {draw(words.byArea, districts)}
          </div>
        </>
      )}
    </section>
  )
}

const toColumns = (language: Language, words: InclusionWords): Column<Row>[] => [
  { id: 'name', heading: words.who, cell: ({ name }) => name },
  ...identityFeelings.map(
    (feeling): Column<Row> => ({
      id: feeling,
      heading: terms.identityFeeling[feeling][language],
      holds: 'figures',
      cell: ({ counts }: Row) => counts[feeling],
    }),
  ),
  { id: 'total', heading: words.total, holds: 'figures', cell: ({ counts }) => countMarks(counts) },
]
