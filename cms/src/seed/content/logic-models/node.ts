import type { Actor, LogicModelColumn } from '@aritai/domain'
import type { LogicModelSeed, Ref, Text } from '../../content-model.ts'

type Node = LogicModelSeed['nodes'][number]
type Link = LogicModelSeed['links'][number]

/** One part of a logic model, on one line. */
export function node(
  column: LogicModelColumn,
  key: string,
  actor: Actor,
  ja: string,
  en: string,
  indicator?: Ref,
): Node {
  return { key, column, text: { ja, en }, actor, ...(indicator ? { indicator } : {}) }
}

/** The same part, seen to by a section. */
export const by = (department: Ref, part: Node): Node => ({ ...part, department })

/** The same outcome, with the reason why no indicator measures it. */
export const unmeasured = (part: Node, noIndicatorReason: Text): Node => ({ ...part, noIndicatorReason })

/** `'a > b > c'` means that a leads to b and b to c. */
export function chains(...lines: string[]): Link[] {
  const links = lines.flatMap((line) => {
    const keys = line.split(' > ')
    return keys.slice(1).map((to, index) => ({ from: keys[index] ?? to, to }))
  })
  return [...new Map(links.map((link) => [`${link.from} ${link.to}`, link])).values()]
}
