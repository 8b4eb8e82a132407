import { type InvestmentOverview, investmentKinds, terms } from '@aritai/domain'
import type { Language } from '../workspace/language.ts'
import { type Column, DataTable } from '../workspace/parts/index.ts'
import { listed } from '../workspace/punctuation.ts'
import { investmentWords } from './investment-words.ts'
import { MeasureCount } from './MeasureCount.tsx'
import type { InvestmentRow } from './read-investments.ts'

type Overview = InvestmentOverview<InvestmentRow>
type Row = Overview['byHorizon'][number]

/** 投資の時間的射程 × 投資の内容: how many measures, each number leading to them. */
export function HorizonTable({ overview, language }: { overview: Overview; language: Language }) {
  const words = investmentWords(language)
  const label = (horizon: Row['horizon']) => terms.investmentHorizon[horizon][language]
  const columns: Column<Row>[] = [
    { id: 'horizon', heading: words.horizon, cell: ({ horizon }) => label(horizon) },
    ...investmentKinds.map(
      (kind): Column<Row> => ({
        id: kind,
        heading: terms.investmentKind[kind][language],
        holds: 'figures',
        cell: ({ horizon, kinds }: Row) => (
          <MeasureCount
            measures={kinds[kind]}
            query={{ horizon, kind }}
            label={listed([label(horizon), terms.investmentKind[kind][language]], language)}
          />
        ),
      }),
    ),
    {
      id: 'none',
      heading: words.kindNone,
      holds: 'figures',
      cell: ({ horizon, noKind }) => (
        <MeasureCount
          measures={noKind}
          query={{ horizon, kind: 'none' }}
          label={listed([label(horizon), words.kindNone], language)}
        />
      ),
    },
    {
      id: 'all',
      heading: words.all,
      holds: 'figures',
      cell: ({ horizon, all }) => <MeasureCount measures={all} query={{ horizon }} label={label(horizon)} />,
    },
  ]
  return (
    <DataTable
      caption={words.horizonTable}
      columns={columns}
      rows={overview.byHorizon}
      keyOf={({ horizon }) => horizon}
    />
  )
}
