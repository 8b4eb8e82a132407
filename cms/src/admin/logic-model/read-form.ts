import {
  type Actor,
  actors,
  type LogicModelColumn,
  type LogicModelLink,
  type LogicModelNode,
  logicModelColumns,
} from '@aritai/domain'
import type { FormState } from 'payload'

/** A part of the model as it stands in the form, saved or not. */
export type FormNode = LogicModelNode & {
  /** Row of the list, as in `nodes.3.text`. */
  index: number
  /** The row's own id, which stays when it moves. */
  id: string
  text: string
  indicator: string
  department: string
  noIndicatorReason: string
  /** Whether one of its fields was refused. */
  isRefused: boolean
}
export type FormModel = { nodes: FormNode[]; links: (LogicModelLink & { index: number; id: string })[] }

/** The model in the form's state. A part whose column is not chosen yet stands in the first. */
export function readFormModel(fields: FormState): FormModel {
  const nodes = readRows(fields, 'nodes').map(({ path, ...row }) => {
    const get = (name: string) => toText(fields[`${path}.${name}`]?.value)
    const column = get('column')
    const actor = get('actor')
    return {
      ...row,
      key: get('key'),
      column: isColumn(column) ? column : logicModelColumns[0],
      text: get('text'),
      actor: isActor(actor) ? actor : undefined,
      department: get('department'),
      indicator: get('indicator'),
      noIndicatorReason: get('noIndicatorReason'),
      isRefused: Object.entries(fields).some(([name, field]) => name.startsWith(`${path}.`) && field.valid === false),
    }
  })
  const links = readRows(fields, 'links').map(({ path, ...row }) => ({
    ...row,
    from: toText(fields[`${path}.from`]?.value),
    to: toText(fields[`${path}.to`]?.value),
  }))
  return { nodes, links }
}

/** The parts of one column, from top to bottom. */
export const nodesIn = (model: FormModel, column: LogicModelColumn) =>
  model.nodes.filter((node) => node.column === column)

function readRows(fields: FormState, list: string) {
  return (fields[list]?.rows ?? []).map(({ id }, index) => ({ index, id, path: `${list}.${index}` }))
}

// A relation may be its id or, after a save, the document.
function toText(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'id' in value) return String(value.id)
  return typeof value === 'string' ? value : ''
}

const isColumn = (value: string): value is LogicModelColumn => logicModelColumns.some((column) => column === value)
const isActor = (value: string): value is Actor => actors.some((actor) => actor === value)
