import type { LogicModelDifference } from '@aritai/domain'
import type { Language } from '../workspace/language.ts'
import { DataTable } from '../workspace/parts/index.ts'
import type { VersionNames } from './read-names.ts'
import { tellDifference } from './tell-difference.ts'
import type { VersionWords } from './words.ts'

type Props = {
  differences: readonly LogicModelDifference[]
  names: VersionNames
  words: VersionWords
  language: Language
}

/** The list of differences in words. */
export function Differences({ differences, names, words, language }: Props) {
  const rows = differences.map((one, index) => ({ key: String(index), ...tellDifference(one, names, language) }))
  return (
    <DataTable
      caption={words.count(rows.length)}
      keyOf={({ key }) => key}
      rows={rows}
      columns={[
        { id: 'what', heading: words.what, cell: ({ what }) => what },
        { id: 'how', heading: words.how, cell: ({ how }) => how },
        { id: 'before', heading: words.before, cell: ({ before }) => before },
        { id: 'after', heading: words.after, cell: ({ after }) => after },
      ]}
    />
  )
}
