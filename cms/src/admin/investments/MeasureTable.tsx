import { terms } from '@aritai/domain'
import type { Language } from '../workspace/language.ts'
import { DataTable, DocumentLink, Empty } from '../workspace/parts/index.ts'
import { listed } from '../workspace/punctuation.ts'
import { investmentWords } from './investment-words.ts'
import type { InvestmentRow } from './read-investments.ts'

type Props = { measures: readonly InvestmentRow[]; language: Language; caption: string }

/** Measures as investments: for how long, of what kind, in whose hands. */
export function MeasureTable({ measures, language, caption }: Props) {
  const words = investmentWords(language)
  if (measures.length === 0) return <Empty>0</Empty>
  const list = (labels: readonly string[]) => (labels.length === 0 ? '—' : listed(labels, language))
  return (
    <DataTable
      caption={caption}
      rows={measures}
      keyOf={({ id }) => id}
      columns={[
        { id: 'measure', heading: words.measure, cell: (measure) => <MeasureName measure={measure} /> },
        {
          id: 'horizon',
          heading: words.horizon,
          cell: ({ horizon, kinds }) => (
            <>
              {horizon ? terms.investmentHorizon[horizon][language] : '—'}
              <br />
              {list([...new Set(kinds)].map((kind) => terms.investmentKind[kind][language]))}
            </>
          ),
        },
        {
          id: 'capital',
          heading: words.capital,
          cell: ({ capitals }) => list(capitals.map((capital) => terms.investmentCapital[capital][language])),
        },
        {
          id: 'choices',
          heading: words.choices,
          cell: ({ futureChoices }) =>
            futureChoices ? terms.futureChoices[futureChoices][language] : words.choicesUnsaid,
        },
        { id: 'lead', heading: words.lead, cell: ({ lead }) => lead?.name ?? '—' },
      ]}
    />
  )
}

export function MeasureName({ measure: { id, code, name } }: { measure: InvestmentRow }) {
  return (
    <DocumentLink collection="measures" id={id}>
      {code} {name}
    </DocumentLink>
  )
}
