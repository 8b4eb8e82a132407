import type { LogicModelColumn } from '@aritai/domain'
import { useForm } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useRef, useState } from 'react'
import { newRowState, rowState } from './form-rows.ts'
import { newKey } from './new-key.ts'
import { type FormNode, readFormModel } from './read-form.ts'

type Removed = { index: number; node: FormState; links: FormState[] }

const nodeFields = ['text', 'column', 'actor', 'department', 'indicator', 'noIndicatorReason', 'key']
const linkFields = ['from', 'to']

/** What can be done to the model. All of it happens in the form's state, so that saving, drafts and errors stay Payload's. */
export function useCommands() {
  const { addFieldRow, dispatchFields, getFields, moveFieldRow, removeFieldRow, setModified } = useForm()
  const removed = useRef<Removed[]>([])
  const [undoable, setUndoable] = useState(0)
  const addRow = (path: 'nodes' | 'links', rowIndex: number, subFieldState: FormState) =>
    addFieldRow({ path, schemaPath: path, rowIndex, subFieldState })

  return {
    /** How many removed parts can be put back. */
    undoable,
    /** Adds a part below another, or at the end; tells the id of its row. */
    add(column: LogicModelColumn, below?: FormNode, text?: string): string {
      const { nodes, links } = readFormModel(getFields())
      const known = [...nodes.map(({ key }) => key), ...links.flatMap(({ from, to }) => [from, to])]
      const values = { column, actor: 'city', key: newKey(column, known), ...(text ? { text } : {}) }
      const state = newRowState(nodeFields, values)
      addRow('nodes', below ? below.index + 1 : nodes.length, state)
      return String(state.id?.value)
    },
    /** Removes a part with its arrows; `restore` brings both back. */
    remove(node: FormNode): void {
      const fields = getFields()
      const ofNode = readFormModel(fields).links.filter(({ from, to }) => from === node.key || to === node.key)
      removed.current.push({
        index: node.index,
        node: rowState(fields, 'nodes', node.index),
        links: ofNode.map(({ index }) => rowState(fields, 'links', index)),
      })
      setUndoable(removed.current.length)
      // From the end, so that the numbers of those still to go stay right.
      for (const { index } of ofNode.toReversed()) removeFieldRow({ path: 'links', rowIndex: index })
      removeFieldRow({ path: 'nodes', rowIndex: node.index })
    },
    /** Puts the part that was removed last back in its place; tells which it was. */
    restore(): { id: string; text: string } | undefined {
      const last = removed.current.pop()
      setUndoable(removed.current.length)
      if (!last) return undefined
      const { nodes, links } = readFormModel(getFields())
      addRow('nodes', Math.min(last.index, nodes.length), last.node)
      for (const [index, link] of last.links.entries()) addRow('links', links.length + index, link)
      return { id: String(last.node.id?.value), text: String(last.node.text?.value ?? '') }
    },
    /** Moves a part into a column, above another part or to its end. */
    place(node: FormNode, column: LogicModelColumn, above?: FormNode): void {
      if (node.column !== column) {
        dispatchFields({ type: 'UPDATE', path: `nodes.${node.index}.column`, value: column, valid: true })
        setModified(true)
      }
      const last = readFormModel(getFields()).nodes.length - 1
      const target = above ? above.index - (node.index < above.index ? 1 : 0) : last
      if (target !== node.index) moveFieldRow({ path: 'nodes', moveFromIndex: node.index, moveToIndex: target })
    },
    connect(from: string, to: string): void {
      addRow('links', readFormModel(getFields()).links.length, newRowState(linkFields, { from, to }))
    },
    disconnect(index: number): void {
      removeFieldRow({ path: 'links', rowIndex: index })
    },
    /** Turns an arrow to another part. */
    redirect(index: number, end: 'from' | 'to', key: string): void {
      dispatchFields({ type: 'UPDATE', path: `links.${index}.${end}`, value: key, valid: true })
      setModified(true)
    },
  }
}

export type Commands = ReturnType<typeof useCommands>
