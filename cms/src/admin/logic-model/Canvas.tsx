import { logicModelColumns } from '@aritai/domain'
import { useRef, useState } from 'react'
import { Arrows } from './Arrows.tsx'
import { Column } from './Column.tsx'
import type { Names } from './names.ts'
import { useBoxes } from './use-boxes.ts'
import { useDrag } from './use-drag.ts'
import type { Editor } from './use-editor.ts'

/** The drawing: columns from inputs to impact, with the arrows behind their parts. One stop for the Tab key. */
export function Canvas({ editor, names }: { editor: Editor; names: Names }) {
  const { words } = editor
  const grid = useRef<HTMLDivElement>(null)
  const [isWide, setWide] = useState(false)
  const boxes = useBoxes(grid, editor.model)
  const drag = useDrag(editor)
  return (
    <div className={`logic-editor__stage${isWide ? ' logic-editor__stage--wide' : ''}`}>
      <h2 className="logic-editor__ears">{words.drawing}</h2>
      <p id="logic-model-how-to" className="logic-editor__how-to">
        {words.howTo}
      </p>
      <div className="logic-editor__above">
        <details>
          <summary>{words.keys}</summary>
          <dl className="logic-editor__keys">
            {words.keyList.map(([keys, meaning]) => (
              <div key={keys}>
                <dt>
                  <kbd>{keys}</kbd>
                </dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </details>
        <button type="button" className="logic-editor__button" aria-pressed={isWide} onClick={() => setWide(!isWide)}>
          {isWide ? words.narrow : words.wide}
        </button>
      </div>
      <div className="logic-editor__scroll">
        <div
          ref={grid}
          className="logic-editor__grid"
          role="application"
          aria-label={words.drawing}
          aria-describedby="logic-model-how-to"
        >
          <Arrows editor={editor} boxes={boxes} drag={drag.now} grid={grid} />
          {logicModelColumns.map((column) => (
            <Column key={column} column={column} editor={editor} names={names} drag={drag} />
          ))}
        </div>
      </div>
    </div>
  )
}
