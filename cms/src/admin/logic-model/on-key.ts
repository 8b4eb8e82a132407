import { logicModelColumns } from '@aritai/domain'
import type { KeyboardEvent } from 'react'
import { addCell, navigate } from './navigate.ts'
import type { Editor } from './use-editor.ts'
import { type Direction, whereTo } from './where-to.ts'

const directions: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'earlier',
  ArrowRight: 'later',
}

/** The keys of the drawing, as `keyList` of the words tells them. What it does not know stays the browser's. */
export function onKey(event: KeyboardEvent, cell: string, editor: Editor): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const action = getAction(event, cell, editor)
  if (!action) return
  event.preventDefault()
  action()
}

function getAction({ key, shiftKey }: KeyboardEvent, cell: string, editor: Editor): (() => void) | undefined {
  const { linkFrom, readOnly } = editor
  const next = shiftKey ? undefined : navigate(editor.cells, cell, key)
  if (next !== undefined) return () => editor.goTo(next)
  if (key === 'Escape' && linkFrom) return editor.cancelLink
  const node = editor.find(cell)
  if (key === 'Enter' && node) return () => (linkFrom ? editor.endLink(node) : editor.open(node.id))
  if (readOnly) return undefined
  const column = node?.column ?? logicModelColumns.find((each) => addCell(each) === cell)
  if ((key === 'n' || key === 'N' || key === '+') && column) return () => editor.add(column, node)
  if (key === 'u' || key === 'U') return editor.restore
  if (!node) return undefined
  const direction = shiftKey ? directions[key] : undefined
  if (direction) return () => editor.shift(node, whereTo(editor.model, node, direction))
  if (key === 'l' || key === 'L') return () => (linkFrom ? editor.endLink(node) : editor.startLink(node))
  return key === 'Delete' || key === 'Backspace' ? () => editor.remove(node) : undefined
}
