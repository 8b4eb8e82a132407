import type { Issue } from '../issue/issue.ts'
import type { IssueCode } from '../issue/messages-ja.ts'
import { advise } from '../issue/report.ts'
import { getJapanese, type Wording } from '../localized/wording.ts'
import { endings } from './endings.ts'
import { checkSlips } from './notes.ts'
import { getPhrase } from './phrase.ts'

export type DesiredStateVerdict = 'state' | 'means' | 'advise'

type Row = readonly [verdict: DesiredStateVerdict, code: IssueCode | undefined, ends: RegExp]

/** In this order: the first row that a phrase ends with decides. What no row knows is a noun, and a means. */
const rows: readonly Row[] = [
  ['advise', 'desired-state.advice-going-on', endings.goingOn],
  ['advise', 'desired-state.advice-wish', endings.wish],
  ['advise', 'desired-state.advice-activity', endings.activity],
  ['state', undefined, endings.state],
  ['means', 'desired-state.means', endings.means],
  ['advise', 'desired-state.advice-city-vision', endings.cityVision],
  ['advise', 'desired-state.advice-unfinished', endings.unfinished],
  ['state', undefined, endings.possible],
  ['state', undefined, endings.adjective],
  ['means', 'desired-state.means-official-verb', endings.officeVerb],
  ['state', undefined, endings.potential],
  ['advise', 'desired-state.advice-plain-verb', endings.verb],
  ['means', 'desired-state.means-noun', /$/],
]

/**
 * ありたい姿の表現チェック (方向性①-3, 方向性③): projects and measures are named as the state aimed at, not as a means. It
 * looks at how the name ends and always only advises (`desired-state.…`): a name can be kept with a reason. Not for
 * the brand identity, the city vision, strategies, undertakings or indicators. `placeNames` end a city vision too.
 */
export function checkDesiredStateName(name: Wording, path = 'name', placeNames: readonly string[] = []): Issue[] {
  const words = getJapanese(name)
  if (words === '') return []
  const phrase = getPhrase(words)
  const { code, ending } = judge(phrase, placeNames)
  const verdict = code ? [advise(code, path, { ending })] : []
  return [...verdict, ...checkSlips(phrase, path)]
}

/** The verdict alone, for counting how a whole plan is named; undefined for an empty name. */
export function getDesiredStateVerdict(
  name: Wording,
  placeNames: readonly string[] = [],
): DesiredStateVerdict | undefined {
  const words = getJapanese(name)
  return words === '' ? undefined : judge(getPhrase(words), placeNames).verdict
}

function judge(phrase: string, placeNames: readonly string[]) {
  const row = rows.find(([, code, ends]) => {
    const isPlace = code === 'desired-state.advice-city-vision' && placeNames.some((place) => phrase.endsWith(place))
    return isPlace || ends.test(phrase)
  })
  const [verdict, code, ends] = row ?? (['state', undefined, /$/] as const)
  return { verdict, code, ending: ends.exec(phrase)?.[0] || phrase }
}
