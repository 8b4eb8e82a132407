import { routeLink } from '@aritai/figures'
import type { RefObject } from 'react'
import type { FormNode } from './read-form.ts'
import { isStacked, routeBeside } from './route-beside.ts'
import type { Boxes } from './use-boxes.ts'
import type { Drag } from './use-drag.ts'
import type { Editor } from './use-editor.ts'

type Props = { editor: Editor; boxes: Boxes; drag: Drag | undefined; grid: RefObject<HTMLElement | null> }

/** The arrows, routed as in the public drawing; those of the selected part stand out. Ears hear them with the parts. */
export function Arrows({ editor, boxes, drag, grid }: Props) {
  const { model, current } = editor
  const all = [...boxes.values()]
  const stacked = isStacked(all)
  const boxOf = (key: string) => boxes.get(model.nodes.find((node) => node.key === key)?.id ?? '')
  const isOfCurrent = (from: string, to: string) => current !== undefined && [from, to].includes(current.key)
  const draw = (from: string, to: string, index: number) => {
    const [start, end] = [boxOf(from), boxOf(to)]
    if (!start || !end || start === end) return undefined
    const columnGap = Math.max(16, Math.abs(end.x - start.x) - start.width)
    return stacked
      ? routeBeside(start, end, index)
      : routeLink(start, end, all, { nodeWidth: start.width, nodeGap: 10, columnGap: Math.min(columnGap, 34) })
  }
  return (
    <svg className="logic-editor__arrows" aria-hidden="true">
      <defs>
        <marker
          id="logic-editor-arrow"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="12"
          markerHeight="12"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path d="M0 0L8 4L0 8Z" className="logic-editor__tip" />
        </marker>
      </defs>
      {model.links.map(({ id, from, to }, index) => {
        const d = draw(from, to, index)
        const look = isOfCurrent(from, to) ? 'logic-editor__arrow is-current' : 'logic-editor__arrow'
        return d && <path key={id} d={d} className={look} markerEnd="url(#logic-editor-arrow)" />
      })}
      {drag?.kind === 'link' && <Rubber drag={drag} from={editor.find(drag.id)} boxes={boxes} grid={grid} />}
    </svg>
  )
}

/** The arrow that is being drawn, from its part to the pointer. */
function Rubber({
  drag,
  from,
  boxes,
  grid,
}: Omit<Props, 'editor' | 'drag'> & { drag: Drag; from: FormNode | undefined }) {
  const origin = grid.current?.getBoundingClientRect()
  const box = from && boxes.get(from.id)
  if (!origin || !box) return null
  const start = `${box.x + box.width} ${box.y + box.height / 2}`
  return (
    <path d={`M${start}L${drag.x - origin.left} ${drag.y - origin.top}`} className="logic-editor__arrow is-current" />
  )
}
