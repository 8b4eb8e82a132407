import { isInPlan, type JudgedName, judgeName } from '@aritai/domain'
import type { Fact } from '../../facts/index.ts'

/** A line of the list: a name, whose it is, and how it stands. */
export type ListedName = JudgedName & {
  kind: 'project' | 'measure' | 'sub-state'
  collection: 'projects' | 'measures'
  id: string
  code: string
  name: string
}

type Plan = {
  projects: readonly Pick<Fact<'projects'>, 'id' | 'code' | 'name' | 'ended' | 'keptAdvice'>[]
  measures: readonly Pick<Fact<'measures'>, 'id' | 'code' | 'name' | 'subStates' | 'ended' | 'keptAdvice'>[]
}

/** All names of the plan in a year, in the order of their numbers: a project, its measures, the states of each. */
export function listNames({ projects, measures }: Plan, fiscalYear: number): ListedName[] {
  const isCurrent = (one: Plan['projects'][number]) => isInPlan(one, fiscalYear)
  const names = [
    ...projects.filter(isCurrent).flatMap((project) => lineOf(project, 'project', 'projects', 'name', project.name)),
    ...measures
      .filter(isCurrent)
      .flatMap((measure) => [
        ...lineOf(measure, 'measure', 'measures', 'name', measure.name),
        ...(measure.subStates ?? []).flatMap(({ name }, index) =>
          lineOf(measure, 'sub-state', 'measures', `subStates.${index}.name`, name),
        ),
      ]),
  ]
  return names.sort((one, other) => byNumber.compare(one.code, other.code))
}

function lineOf(
  document: Plan['projects'][number],
  kind: ListedName['kind'],
  collection: ListedName['collection'],
  path: string,
  name: string,
): ListedName[] {
  const judged = judgeName(document, path)
  return judged ? [{ ...judged, kind, collection, id: document.id, code: document.code, name }] : []
}

// A-2 before before A-1-1; the sort is stable, so that sub-states stay behind their measure.
const byNumber = new Intl.Collator('ja', { numeric: true })

/** Names on one page: more make a list nobody reads, and a page that is slow to draw. */
const pageSize = 100

export type NamesOnPage = { names: ListedName[]; page: number; pages: number }

/** The names of one page, counted from 1; a page that is not there is the nearest one that is. */
export function namesOnPage(names: readonly ListedName[], wanted: number): NamesOnPage {
  const pages = Math.max(1, Math.ceil(names.length / pageSize))
  const page = Math.min(Math.max(1, Math.trunc(wanted) || 1), pages)
  return { names: names.slice((page - 1) * pageSize, page * pageSize), page, pages }
}
