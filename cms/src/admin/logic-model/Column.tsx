import type { LogicModelColumn } from '@aritai/domain'
import { NodeCard } from './NodeCard.tsx'
import type { Names } from './names.ts'
import { addCell } from './navigate.ts'
import { onKey } from './on-key.ts'
import { nodesIn } from './read-form.ts'
import type { DragHandles } from './use-drag.ts'
import { cellId, type Editor } from './use-editor.ts'

type Props = { column: LogicModelColumn; editor: Editor; names: Names; drag: DragHandles }

/** One column with its parts; below them the button that adds another. */
export function Column({ column, editor, names, drag }: Props) {
  const { words } = editor
  const label = editor.columnName(column)
  const adding = addCell(column)
  return (
    <section className="logic-editor__column" data-column={column} aria-label={label}>
      <h3 className="logic-editor__head">{label}</h3>
      <ul className="logic-editor__parts">
        {nodesIn(editor.model, column).map((node) => (
          <NodeCard key={node.id} node={node} editor={editor} names={names} drag={drag} />
        ))}
      </ul>
      {!editor.readOnly && (
        <button
          type="button"
          id={cellId(adding)}
          className="logic-editor__add"
          tabIndex={editor.cell === adding ? 0 : -1}
          aria-label={words.addTo(label)}
          onClick={() => editor.add(column)}
          onKeyDown={(event) => onKey(event, adding, editor)}
          onFocus={() => editor.select(adding)}
        >
          ＋ {words.add}
        </button>
      )}
    </section>
  )
}
