import type { CriterionUse } from '@aritai/domain'
import { type Column, DataTable } from '../workspace/parts/index.ts'
import type { CriteriaWords } from './words.ts'

type Props = { uses: readonly CriterionUse[]; questions: ReadonlyMap<string, string>; words: CriteriaWords }

const counted = ['for', 'against', 'not-concerned', 'without-verdict'] as const

/** Each question with how often it was answered which way. */
export function UseTable({ uses, questions, words }: Props) {
  const columns: Column<CriterionUse>[] = [
    {
      id: 'question',
      heading: words.question,
      cell: ({ criterion }) => <a href={`#answers-${criterion}`}>{questions.get(criterion) ?? criterion}</a>,
    },
    { id: 'used', heading: words.used, cell: ({ used }) => (used ? `✓ ${words.yes}` : `⚠ ${words.no}`) },
    ...counted.map(
      (name): Column<CriterionUse> => ({
        id: name,
        heading: words[name],
        holds: 'figures',
        cell: ({ counts }: CriterionUse) => counts[name],
      }),
    ),
    { id: 'drafts', heading: words.drafts, holds: 'figures', cell: ({ drafts }) => drafts.length },
  ]
  return <DataTable caption={words.table} columns={columns} rows={uses} keyOf={({ criterion }) => criterion} />
}
