import { type LogicModelColumn, logicModelColumns } from '@aritai/domain'
import { type FormModel, type FormNode, nodesIn } from './read-form.ts'

export type Direction = 'up' | 'down' | 'earlier' | 'later'

/** Where a part comes to stand: in a column, above another part or at its end. */
export type Place = { column: LogicModelColumn; above?: FormNode }

/** Where a part goes when it is moved one step; undefined at an edge. Sideways it stays at its height. */
export function whereTo(model: FormModel, node: FormNode, direction: Direction): Place | undefined {
  const own = nodesIn(model, node.column)
  const row = own.findIndex(({ id }) => id === node.id)
  if (direction === 'up') return row > 0 ? placeAbove(node.column, own[row - 1]) : undefined
  if (direction === 'down') return row < own.length - 1 ? placeAbove(node.column, own[row + 2]) : undefined
  const column = logicModelColumns[logicModelColumns.indexOf(node.column) + (direction === 'later' ? 1 : -1)]
  return column && placeAbove(column, nodesIn(model, column)[row])
}

const placeAbove = (column: LogicModelColumn, above: FormNode | undefined): Place =>
  above ? { column, above } : { column }
