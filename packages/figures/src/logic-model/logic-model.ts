import type { Actor, LogicModelColumn } from '@aritai/domain'
import type { FigureText } from '../text/figure-text.ts'

/** A logic model (ロジックモデル, 方向性③) ready to be drawn: columns in order, texts in the reader's language. */
export type LogicModelDrawing = {
  /** Unique on the page; ids of the drawing begin with it. */
  id: string
  title: FigureText
  columns: { column: LogicModelColumn; label: string; nodes: LogicModelDrawingNode[] }[]
  links: { from: string; to: string }[]
  /** Words of the reader's language around the drawing. */
  labels: { leadsTo: string; asText: string; legend: string; actors: Record<Actor, string> }
}

export type LogicModelDrawingNode = {
  key: string
  text: FigureText
  actor: Actor
  /** One word that sets the part apart from the others, in the drawing and beside it: “new”. */
  mark?: string | undefined
  /** Told in the words beside the drawing: which section sees to it, what measures it or why nothing does. */
  notes?: { label: string; text?: FigureText | undefined }[]
}
