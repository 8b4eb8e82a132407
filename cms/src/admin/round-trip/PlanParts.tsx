import { Link } from '@payloadcms/ui'
import { getFormAddress } from '../workspace/form-address.ts'
import { type Column, DocumentLink, Empty, Section } from '../workspace/parts/index.ts'
import { Part } from './Part.tsx'
import type { RoundTrip } from './read-round-trip.ts'
import type { RoundTripWords } from './words.ts'

type PlanPartProps = {
  found: RoundTrip
  departmentNames: ReadonlyMap<string, string>
  isAlone: boolean
  /** Whether the reader writes evaluations. */
  writes: boolean
  words: RoundTripWords
}
type Measure = RoundTrip['measuresWithoutVoice'][number]

export function MeasuresWithoutVoice({ found, departmentNames, isAlone, words }: Omit<PlanPartProps, 'writes'>) {
  return (
    <Part
      id="measures"
      texts={words.silentMeasures}
      rows={found.measuresWithoutVoice}
      columns={getMeasureColumns(departmentNames, words)}
      keyOf={({ id }) => id}
      {...{ isAlone, words }}
    />
  )
}

export function MissingEvaluations({ found, departmentNames, isAlone, writes, words }: PlanPartProps) {
  const { fiscalYear, drafts } = found.evaluations
  const write: Column<Measure> = {
    id: 'write',
    heading: words.todo,
    cell: ({ id }) => <EvaluationLink measure={id} year={fiscalYear} draft={drafts.get(id)} words={words} />,
  }
  return (
    <Part
      id="evaluations"
      texts={{ ...words.evaluations, help: words.evaluations.help(fiscalYear) }}
      rows={found.evaluations.measures}
      columns={[...getMeasureColumns(departmentNames, words), ...(writes ? [write] : [])]}
      keyOf={({ id }) => id}
      {...{ isAlone, words }}
    />
  )
}

function EvaluationLink(props: { measure: string; year: number; draft: string | undefined; words: RoundTripWords }) {
  const { measure, year, draft, words } = props
  return draft ? (
    <DocumentLink collection="evaluations" id={draft}>
      {words.goOn}
    </DocumentLink>
  ) : (
    <Link href={getFormAddress('evaluations', { measure, fiscalYear: year })} prefetch={false}>
      {words.evaluate}
    </Link>
  )
}

function getMeasureColumns(departmentNames: ReadonlyMap<string, string>, words: RoundTripWords): Column<Measure>[] {
  return [
    {
      id: 'measure',
      heading: words.measure,
      cell: ({ id, code, name }) => (
        <DocumentLink collection="measures" id={id}>
          {code} {name}
        </DocumentLink>
      ),
    },
    {
      id: 'lead',
      heading: words.lead,
      cell: ({ leadDepartment }) => departmentNames.get(leadDepartment ?? '') ?? '–',
    },
  ]
}

export function OverdueIndicators({
  found,
  dueYear,
  isAlone,
  words,
}: Omit<PlanPartProps, 'departmentNames' | 'writes'> & { dueYear: number }) {
  const columns: Column<RoundTrip['overdue'][number]>[] = [
    {
      id: 'indicator',
      heading: words.indicator,
      cell: ({ indicator }) => (
        <DocumentLink collection="indicators" id={indicator.id}>
          {indicator.name}
        </DocumentLink>
      ),
    },
    {
      id: 'last',
      heading: words.lastYear,
      cell: ({ lastYear }) => (lastYear === undefined ? words.never : words.year(lastYear)),
    },
  ]
  return (
    <Part
      id="indicators"
      texts={{ ...words.indicators, help: words.indicators.help(dueYear) }}
      rows={found.overdue}
      columns={columns}
      keyOf={({ indicator }) => indicator.id}
      {...{ isAlone, words }}
    />
  )
}

/** Only counted here: the page of names judges each and says why. */
export function NamesAsMeans({ found, words }: Pick<PlanPartProps, 'found' | 'words'>) {
  return (
    <Section id="names" title={words.counted(words.names, found.namesAsMeans)}>
      {found.namesAsMeans === 0 ? (
        <Empty>{words.namesNone}</Empty>
      ) : (
        <p>
          {words.namesCount(found.namesAsMeans)}{' '}
          <Link href="/admin/workspace/names" prefetch={false}>
            {words.namesLink}
          </Link>
        </p>
      )}
    </Section>
  )
}
