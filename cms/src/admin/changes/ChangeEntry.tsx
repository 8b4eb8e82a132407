import { TextDifference } from '@aritai/figures'
import { Link } from '@payloadcms/ui'
import type { Language } from '../workspace/language.ts'
import { Day, DocumentLink } from '../workspace/parts/index.ts'
import type { ChangeRow, KindOption } from './read-changes.ts'
import { TakeOutWords } from './TakeOutWords.tsx'
import { WithholdWords } from './WithholdWords.tsx'
import type { Words } from './words.ts'

type Props = {
  row: ChangeRow
  kind: KindOption | undefined
  mayWithhold: boolean
  ofThis: string
  language: Language
  words: Words
}

/** One change: what, when and why, and the words before and after. */
export function ChangeEntry({ row, kind, mayWithhold, ofThis, language, words }: Props) {
  const { id, changedOn, title, note, document, isPublic, fields, mayTakeOut } = row
  const label = (field: (typeof fields)[number]) =>
    language === 'en' ? (field.label.en ?? field.label.ja) : field.label.ja
  const hasWords = fields.some(({ withheld }) => !withheld)
  return (
    <li>
      <p className="changes__when">
        <Day on={changedOn} language={language} /> · {kind?.label ?? row.kind}
        {isPublic ? null : <strong> · {words.notPublic}</strong>}
      </p>
      <h2>
        {kind ? (
          <DocumentLink collection={kind.collection} id={document}>
            {title}
          </DocumentLink>
        ) : (
          title
        )}
      </h2>
      <p className="changes__note">{note}</p>
      {fields.length > 0 ? (
        <details>
          <summary>{words.difference(fields.map(label).join(language === 'en' ? ', ' : '、'))}</summary>
          <TextDifference drawing={{ locale: language, fields }} />
          {mayWithhold && hasWords ? (
            <WithholdWords
              change={id}
              words={words.withhold}
              help={words.withholdHelp}
              sure={words.sure}
              failed={words.failed}
            />
          ) : null}
        </details>
      ) : (
        <p className="changes__when">{words.noteOnly}</p>
      )}
      {mayTakeOut ? <TakeOutWords change={id} language={language} /> : null}
      <p>
        <Link href={ofThis} prefetch={false}>
          {words.allOfThis}
        </Link>
      </p>
    </li>
  )
}
