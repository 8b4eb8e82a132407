import { terms } from '@aritai/domain'
import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/predicates.ts'
import type { IdentityMark } from '../../payload-types.ts'
import type { Language } from '../workspace/language.ts'
import { type Column, DataTable, Day, DocumentLink, Empty, Section } from '../workspace/parts/index.ts'
import { listed } from '../workspace/punctuation.ts'
import type { InclusionWords } from './words.ts'

type Props = {
  req: PayloadRequest
  language: Language
  words: InclusionWords
}

/** What people wrote to their marks, newest first, read in the name of the person who looks. */
export async function MarkedWords({ req, language, words }: Props) {
  const { docs } = await req.payload.find({
    collection: 'identity-marks',
    where: { words: { exists: true } },
    sort: '-receivedOn',
    limit: 50,
    depth: 1,
    locale: 'ja',
    overrideAccess: false,
    user: req.user,
    req,
  })
  const said = docs.filter((mark) => mark.words)
  return (
    <Section id="words" title={words.words} help={words.wordsHelp}>
      {said.length === 0 ? (
        <Empty>{words.noWords}</Empty>
      ) : (
        <DataTable caption={words.words} columns={toColumns(language, words)} rows={said} keyOf={({ id }) => id} />
      )}
      <p>
        <Link href="/admin/collections/identity-marks" prefetch={false}>
          {words.all}
        </Link>
      </p>
    </Section>
  )
}

const toColumns = (language: Language, words: InclusionWords): Column<IdentityMark>[] => [
  {
    id: 'words',
    heading: words.words,
    cell: ({ id, words: told }) => (
      <DocumentLink collection="identity-marks" id={id}>
        {told}
      </DocumentLink>
    ),
  },
  { id: 'feeling', heading: words.feeling, cell: ({ feeling }) => terms.identityFeeling[feeling][language] },
  {
    id: 'from',
    heading: words.from,
    cell: ({ generation, area }) =>
      listed([generation ? terms.generation[generation][language] : '', nameOf(area)].filter(Boolean), language) ||
      words.unsaid,
  },
  { id: 'version', heading: words.draft, cell: ({ identityVersion }) => words.version(identityVersion ?? 1) },
  {
    id: 'when',
    heading: words.when,
    cell: ({ receivedOn }) => receivedOn && <Day on={receivedOn} language={language} />,
  },
]

const nameOf = (area: IdentityMark['area']) =>
  typeof area === 'object' && area !== null ? area.name : (idOf(area) ?? '')
