import { logicModelColumns } from '@aritai/domain'
import { type PointerEvent, useRef, useState } from 'react'
import { nodesIn } from './read-form.ts'
import type { Editor } from './use-editor.ts'
import type { Place } from './where-to.ts'

type Kind = 'move' | 'link'
/** What is being dragged, and where the pointer is on the screen. */
export type Drag = { kind: Kind; id: string; x: number; y: number; over: string | undefined }

// A click shakes a little.
const slop = 6

/** Moving parts and drawing arrows by mouse, pen and finger. Whatever it does can be done with keys and buttons too. */
export function useDrag(editor: Editor) {
  const [now, setNow] = useState<Drag>()
  const began = useRef<{ kind: Kind; id: string; x: number; y: number }>(undefined)

  const handle = (kind: Kind, id: string, mouseOnly = false) => ({
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0 || editor.readOnly || (mouseOnly && event.pointerType !== 'mouse')) return
      event.currentTarget.setPointerCapture(event.pointerId)
      began.current = { kind, id, x: event.clientX, y: event.clientY }
    },
    onPointerMove({ clientX: x, clientY: y }: PointerEvent) {
      const from = began.current
      if (!from || (!now && Math.hypot(x - from.x, y - from.y) < slop)) return
      const over = findCell(x, y)
      setNow({ kind: from.kind, id: from.id, x, y, over: over === from.id ? undefined : over })
    },
    onPointerUp({ clientX, clientY }: PointerEvent) {
      began.current = undefined
      setNow(undefined)
      if (now) drop(editor, now, clientX, clientY)
    },
    onPointerCancel() {
      began.current = undefined
      setNow(undefined)
    },
  })

  return {
    now,
    isOver: (id: string) => now?.over === id,
    card: (id: string) => handle('move', id, true),
    grip: (id: string) => handle('move', id),
    port: (id: string) => handle('link', id),
  }
}

export type DragHandles = ReturnType<typeof useDrag>

function drop(editor: Editor, { kind, id }: Drag, x: number, y: number): void {
  const node = editor.find(id)
  const target = editor.find(findCell(x, y))
  if (!node) return
  if (kind === 'link') {
    if (target) editor.link(node, target)
    return
  }
  const place = target && target.id !== id ? placeAt(editor, target.id, y) : placeInColumn(x, y)
  if (place && place.above?.id !== id) editor.shift(node, place)
}

const findCell = (x: number, y: number) =>
  document.elementFromPoint(x, y)?.closest('li')?.querySelector<HTMLElement>('[data-cell]')?.dataset.cell

/** On the upper half of a part: above it; on the lower half: above the next. */
function placeAt(editor: Editor, id: string, y: number): Place | undefined {
  const target = editor.find(id)
  const box = document.querySelector(`[data-cell="${CSS.escape(id)}"]`)?.getBoundingClientRect()
  if (!target || !box) return undefined
  const { column } = target
  if (y < box.top + box.height / 2) return { column, above: target }
  const inColumn = nodesIn(editor.model, column)
  const next = inColumn[inColumn.findIndex((each) => each.id === id) + 1]
  return next ? { column, above: next } : { column }
}

function placeInColumn(x: number, y: number): Place | undefined {
  const name = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-column]')?.dataset.column
  const column = logicModelColumns.find((each) => each === name)
  return column && { column }
}
