import { type Locale, type LogicModelColumn, logicModelColumns, terms } from '@aritai/domain'

/** The parts of a model under the names of their columns, in order from inputs to impact; no column without parts. */
export function arrangeColumns<Node, Part extends { column: LogicModelColumn }>(
  parts: readonly Part[],
  locale: Locale,
  draw: (part: Part) => Node,
): { column: LogicModelColumn; label: string; nodes: Node[] }[] {
  return logicModelColumns
    .map((column) => ({
      column,
      label: terms.logicModelColumn[column][locale],
      nodes: parts.filter((part) => part.column === column).map(draw),
    }))
    .filter(({ nodes }) => nodes.length > 0)
}
