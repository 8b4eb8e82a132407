import { type InvestmentOverview, terms } from '@aritai/domain'
import type { Language } from '../workspace/language.ts'
import { DataTable } from '../workspace/parts/index.ts'
import { listed } from '../workspace/punctuation.ts'
import { type InvestmentWords, investmentWords } from './investment-words.ts'
import { MeasureCount } from './MeasureCount.tsx'
import type { InvestmentRow } from './read-investments.ts'

type Overview = InvestmentOverview<InvestmentRow>
type Group = { group: string; value: string; aspect: string; label: string; measures: InvestmentRow[] }

/** Capital, effect on future choices, and what measures do not say: one table, each number leading to its measures. */
export function GroupTable({ overview, language }: { overview: Overview; language: Language }) {
  const words = investmentWords(language)
  return (
    <DataTable
      caption={words.groupTable}
      rows={listGroups(overview, words, language)}
      keyOf={({ group, value }) => `${group}-${value}`}
      columns={[
        { id: 'label', heading: words.value, cell: ({ label }) => label },
        { id: 'aspect', heading: words.group, cell: ({ aspect }) => aspect },
        {
          id: 'count',
          heading: words.count,
          holds: 'figures',
          cell: ({ group, value, aspect, label, measures }) => (
            <MeasureCount measures={measures} query={{ group, value }} label={listed([aspect, label], language)} />
          ),
        },
      ]}
    />
  )
}

function listGroups(overview: Overview, words: InvestmentWords, language: Language): Group[] {
  return [
    ...overview.byCapital.map(({ capital, measures }) => ({
      group: 'capital',
      value: capital,
      aspect: words.capital,
      label: capital === 'none' ? words.capitalNone : terms.investmentCapital[capital][language],
      measures,
    })),
    ...overview.byFutureChoices.map(({ effect, measures }) => ({
      group: 'choices',
      value: effect,
      aspect: words.choices,
      label: effect === 'unsaid' ? words.choicesUnsaid : terms.futureChoices[effect][language],
      measures,
    })),
    ...(['withoutReason', 'withoutHorizon', 'onlyFunds'] as const).map((lack) => ({
      group: 'lacking',
      value: lack,
      aspect: words.lacking,
      label: words[lack],
      measures: overview[lack],
    })),
  ]
}
