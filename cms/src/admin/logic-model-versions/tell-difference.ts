import { type LogicModelDifference, terms } from '@aritai/domain'
import type { Language } from '../workspace/language.ts'
import { inBrackets } from '../workspace/punctuation.ts'
import type { VersionNames } from './read-names.ts'
import { versionWords } from './words.ts'

/** One difference as a row for people to read. */
export type ToldDifference = { what: string; how: string; before: string; after: string }

export function tellDifference(one: LogicModelDifference, names: VersionNames, language: Language): ToldDifference {
  const words = versionWords[language]
  switch (one.kind) {
    case 'node-added':
    case 'node-removed':
      return {
        what: one.node + inBrackets(terms.logicModelColumn[one.column][language], language),
        how: words.kinds[one.kind],
        before: '',
        after: '',
      }
    case 'link-added':
    case 'link-removed':
      return { what: `${one.from} → ${one.to}`, how: words.kinds[one.kind], before: '', after: '' }
    default: {
      const tell = (value: string) => (value === '' ? words.nothing : tellValue(one.field, value, names, language))
      const what = one.kind === 'node-changed' ? one.node : words.wholeModel
      return { what, how: words.fields[one.field], before: tell(one.before), after: tell(one.after) }
    }
  }
}

function tellValue(field: string, value: string, names: VersionNames, language: Language): string {
  const { unknown } = versionWords[language]
  const known: Record<string, (value: string) => string | undefined> = {
    column: () => termOf(terms.logicModelColumn, value, language),
    actor: () => termOf(terms.actor, value, language),
    indicator: () => names.indicators.get(value),
    department: () => names.departments.get(value),
    dialogue: () => names.dialogues.get(value),
  }
  const tell = known[field]
  return tell ? (tell(value) ?? unknown) : value
}

const termOf = (group: Record<string, Record<Language, string>>, value: string, language: Language) =>
  group[value]?.[language]
