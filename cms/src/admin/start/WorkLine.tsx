import { countDays, formatDay, getDueYear, terms, type WorkCode, type WorkItem } from '@aritai/domain'
import { Link } from '@payloadcms/ui'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { getFormAddress } from '../workspace/form-address.ts'
import type { Language } from '../workspace/language.ts'
import { getListAddress, type ListFilter } from '../workspace/list-address.ts'
import { Count, DocumentLink } from '../workspace/parts/index.ts'
import type { Subject } from './read-subject-names.ts'
import { startWords } from './words.ts'

/** Lines that ask for an evaluation which nobody has begun: their names lead to the form, and not to the measure. */
const toWrite = new Set<WorkCode>(['evaluations-to-write', 'evaluations-late'])

/** How many of what, since when, the first of them by name, and the way to all. */
export function WorkLine({
  item,
  address,
  subjects,
  today,
  language,
  req,
}: {
  item: WorkItem
  address: string | undefined
  subjects: readonly Subject[]
  today: string
  language: Language
  req: PayloadRequest
}) {
  const { code, time, since } = item
  return (
    <li className={`work__line work__line--${time}`}>
      <Count
        value={item.subjects.length}
        label={`${startWords[language].count} ${terms.work[code][language]}`.trim()}
        {...(address ? { href: address } : {})}
      />
      {since && time !== 'new' && (
        <p className="work__since">{startWords[language].since(formatDay(since, language), countDays(since, today))}</p>
      )}
      {subjects.length > 0 && (
        <ul className="work__subjects">
          {subjects.map(({ collection, id, name }) => (
            <li key={id}>
              {toWrite.has(code) ? (
                <Link
                  href={getFormAddress('evaluations', { measure: id, fiscalYear: getDueYear(today) })}
                  prefetch={false}
                >
                  {name}
                </Link>
              ) : (
                <DocumentLink collection={collection} id={id}>
                  {name}
                </DocumentLink>
              )}
            </li>
          ))}
        </ul>
      )}
      {address === undefined && <Collections item={item} language={language} req={req} />}
    </li>
  )
}

/** Drafts lie in many collections: a number and a list for each of them. */
function Collections({ item, language, req }: { item: WorkItem; language: Language; req: PayloadRequest }) {
  const byCollection = Map.groupBy(item.subjects, (subject) => subject.split('/')[0] as CollectionSlug)
  return (
    <ul className="work__subjects">
      {[...byCollection].map(([collection, subjects]) => (
        <li key={collection}>
          <Link href={getListAddress(collection, getFilter(collection, subjects))} prefetch={false}>
            {labelOf(req, collection, language)} {subjects.length}
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** By id as long as the address stays short, so that the list shows what was counted and nothing else. */
function getFilter(collection: CollectionSlug, subjects: readonly string[]): ListFilter {
  if (subjects.length > 40) return { _status: 'draft' }
  return { id: subjects.map((subject) => subject.slice(collection.length + 1)) }
}

function labelOf(req: PayloadRequest, collection: CollectionSlug, language: Language): string {
  const { plural } = req.payload.collections[collection].config.labels
  if (typeof plural === 'string') return plural
  return (typeof plural === 'object' && plural[language]) || collection
}
