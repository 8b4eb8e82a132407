import { getIssueMessage, type NameStanding, terms } from '@aritai/domain'
import type { Language } from '../workspace/language.ts'
import { type Column, DataTable, DocumentLink, Empty } from '../workspace/parts/index.ts'
import type { ListedName } from './list-names.ts'
import { kindWords, nameSigns, tableWords } from './wording.ts'

type Props = { names: readonly ListedName[]; chosen: NameStanding | undefined; language: Language }

/** The names with verdict, why, and the way to where each is written. */
export function NameTable({ names, chosen, language }: Props) {
  if (names.length === 0) return <Empty>{tableWords[chosen ? 'noneSo' : 'none'][language]}</Empty>
  const columns: Column<ListedName>[] = [
    {
      id: 'name',
      heading: tableWords.name[language],
      cell: ({ collection, id, name }) => (
        <DocumentLink collection={collection} id={id}>
          {name}
        </DocumentLink>
      ),
    },
    {
      id: 'kind',
      heading: tableWords.kind[language],
      cell: ({ kind, code }) => `${kindWords[kind][language]} ${code}`,
    },
    {
      id: 'standing',
      heading: tableWords.standing[language],
      cell: ({ standing }) => `${nameSigns[standing]} ${terms.nameStanding[standing][language]}`,
    },
    { id: 'why', heading: tableWords.why[language], cell: (name) => <Why name={name} language={language} /> },
  ]
  return (
    <DataTable
      caption={tableWords.caption[language]}
      columns={columns}
      rows={names}
      keyOf={(name) => `${name.id} ${names.indexOf(name)}`}
    />
  )
}

function Why({ name: { issues, kept }, language }: { name: ListedName; language: Language }) {
  return (
    <>
      {issues.map((issue) => (
        <p key={issue.code} className="name-why">
          {getIssueMessage(issue, language)}
        </p>
      ))}
      {kept ? (
        <p className="name-why">
          {tableWords.reason[language]}: {kept.reason} {kept.keptBy ? `(${kept.keptBy} ${kept.keptOn ?? ''})` : ''}
        </p>
      ) : null}
    </>
  )
}
