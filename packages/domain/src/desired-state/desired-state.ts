import type { Issue } from '../issue/issue.ts'
import type { IssueCode } from '../issue/messages-ja.ts'
import { advise } from '../issue/report.ts'
import { getJapanese, type Wording } from '../localized/wording.ts'
import { isDoneByPeople } from './doers.ts'
import { endings } from './endings.ts'
import { checkSlips } from './notes.ts'
import { getBareName, getPhrase } from './phrase.ts'
import type { DesiredStateVerdict, MeansForm } from './vocabulary.ts'

type Row = {
  verdict: DesiredStateVerdict
  ends: RegExp
  /** What residents do is a state, where an office that does the same would only be busy. */
  unlessByPeople?: true
  code?: IssueCode
  form?: MeansForm
}

/** In this order: the first row that a phrase ends with decides. What no row knows is a noun, and a means. */
const rows: readonly Row[] = [
  { verdict: 'advise', code: 'desired-state.advice-going-on', ends: endings.goingOn },
  { verdict: 'advise', code: 'desired-state.advice-wish', ends: endings.wish },
  { verdict: 'advise', code: 'desired-state.advice-activity', ends: endings.activity, unlessByPeople: true },
  { verdict: 'state', ends: endings.state },
  { verdict: 'means', code: 'desired-state.means', form: 'means', ends: endings.means },
  { verdict: 'advise', code: 'desired-state.advice-city-vision', ends: endings.cityVision },
  { verdict: 'advise', code: 'desired-state.advice-unfinished', ends: endings.unfinished },
  { verdict: 'state', ends: endings.possible },
  { verdict: 'state', ends: endings.adjective },
  { verdict: 'means', code: 'desired-state.means', form: 'noun', ends: endings.copula },
  { verdict: 'means', code: 'desired-state.means', form: 'office', ends: endings.officeVerb, unlessByPeople: true },
  { verdict: 'state', ends: endings.potential },
  { verdict: 'advise', code: 'desired-state.advice-activity', ends: endings.officeDoes, unlessByPeople: true },
  { verdict: 'advise', code: 'desired-state.advice-plain-verb', ends: endings.verb },
  { verdict: 'means', code: 'desired-state.means', form: 'noun', ends: endings.lastWords },
]

/**
 * ありたい姿の表現チェック (方向性①-3, 方向性③): projects and measures are named as the state aimed at, not as a means. It
 * looks at how the name ends and always only advises: `desired-state.means` for a means, `desired-state.advice-…` for
 * what could be clearer; a name can be kept with a reason. Not for the brand identity, the city vision, strategies,
 * undertakings or indicators. `placeNames` end a city vision too.
 */
export function checkDesiredStateName(name: Wording, path = 'name', placeNames: readonly string[] = []): Issue[] {
  const bareName = getBareName(getJapanese(name))
  if (bareName === '') return []
  const { code, form, ending } = judge(bareName, placeNames)
  const verdict = code ? [advise(code, path, { ending, ...(form ? { form } : {}) })] : []
  return [...verdict, ...checkSlips(bareName, path)]
}

/** The verdict alone, for counting how a whole plan is named; undefined for an empty name. */
export function getDesiredStateVerdict(
  name: Wording,
  placeNames: readonly string[] = [],
): DesiredStateVerdict | undefined {
  const bareName = getBareName(getJapanese(name))
  return bareName === '' ? undefined : judge(bareName, placeNames).verdict
}

function judge(
  bareName: string,
  placeNames: readonly string[],
): Omit<Row, 'ends' | 'unlessByPeople'> & { ending: string } {
  const phrase = getPhrase(bareName)
  const places = placeNames.map((place) => getPhrase(getBareName(place))).filter((place) => place !== '')
  for (const { ends, unlessByPeople, ...row } of rows) {
    const ending = ends.exec(phrase)?.[0]
    if (ending !== undefined && !(unlessByPeople && isDoneByPeople(phrase))) return { ...row, ending }
    const place = row.code === 'desired-state.advice-city-vision' && places.find((name) => phrase.endsWith(name))
    if (place) return { ...row, ending: place }
  }
  // Nothing but marks: there are no words yet to judge.
  return { verdict: 'state', ending: phrase }
}
