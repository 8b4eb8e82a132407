import type { WorkCode, WorkItem } from '@aritai/domain'
import { coveragePage } from '../coverage/page.ts'
import { departmentsPage } from '../departments/page.ts'
import { investmentsPage } from '../investments/page.ts'
import { namesPage } from '../names/page.ts'
import { reportPage } from '../report/page.ts'
import { roundTripPage } from '../round-trip/page.ts'
import { getListAddress, type ListFilter } from '../workspace/list-address.ts'
import { getMidnight } from './read-people.ts'

/** A filter by ids makes an address long; of more than this the whole list is shown. */
const mostIds = 40

type Address = (item: WorkItem, today: string) => string

const inRoundTrip =
  (part: string): Address =>
  () =>
    `/admin${roundTripPage.path}#${part}`
const onPage =
  (path: string): Address =>
  () =>
    `/admin${path}`
/** The list of exactly the subjects; of too many for an address, what `filter` finds. */
const listOf =
  (collection: Parameters<typeof getListAddress>[0], sort?: string, filter: ListFilter = {}): Address =>
  ({ subjects }) => {
    const ids = [...new Set(subjects)]
    return getListAddress(collection, ids.length > mostIds ? filter : { id: ids }, sort)
  }

/** Where the number of a line leads: to the list of exactly what it counts, or to the page made for it. */
const addresses: Record<Exclude<WorkCode, 'drafts' | 'own-drafts'>, Address> = {
  'voices-late': listOf('voices', 'receivedOn', { state: ['received', 'in-review'] }),
  'voices-received': listOf('voices', 'receivedOn', { state: 'received' }),
  'voices-in-review': listOf('voices', 'receivedOn', { state: 'in-review' }),
  'personal-information': listOf('voices', 'receivedOn', { state: 'in-review' }),
  'voices-told-lately': listOf('voices', '-receivedOn'),
  'withdrawn-today': (_, today) => getListAddress('voices', { withdrawnOn: today }),
  'answers-late': inRoundTrip('unanswered'),
  'answers-waiting': inRoundTrip('unanswered'),
  'voices-linked-lately': listOf('voices', '-publishedOn'),
  'actions-late': onPage(reportPage.path),
  'report-due': onPage(reportPage.path),
  'plan-missing': onPage('/collections/action-plans/create'),
  'evaluations-late': inRoundTrip('evaluations'),
  'evaluations-to-write': inRoundTrip('evaluations'),
  'indicators-overdue': inRoundTrip('indicators'),
  'departments-without-plan': onPage(departmentsPage.path),
  'departments-silent': onPage(departmentsPage.path),
  'evaluations-missing-late': inRoundTrip('evaluations'),
  'evaluations-missing': inRoundTrip('evaluations'),
  'term-questions': onPage(investmentsPage.path),
  'thin-groups': onPage(`${coveragePage.path}#outreach`),
  'names-as-means': onPage(namesPage.path),
  'answers-lately': listOf('responses', '-respondedOn', { _status: 'published' }),
  'deliveries-failing': () => getListAddress('publications'),
  'officers-without-department': listOf('users', undefined, { roles: ['department'] }),
  'actions-today': (_, today) => getListAddress('audit-log', { at: { from: getMidnight(today) } }),
  'published-lately': listOf('voices', '-publishedOn', { state: 'published' }),
  'changes-lately': listOf('changes', '-changedOn', { isPublic: 'true' }),
}

/** The address of a line; drafts lie in many collections and have one for each of them instead. */
export function getWorkAddress(item: WorkItem, today: string): string | undefined {
  const { code } = item
  return code === 'drafts' || code === 'own-drafts' ? undefined : addresses[code](item, today)
}
