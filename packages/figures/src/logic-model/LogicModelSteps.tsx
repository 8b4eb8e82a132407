import type { ReactElement } from 'react'
import type { LogicModelDrawing } from './logic-model.ts'

/** The logic model in words: column after column, each part with who can act and what it leads to. */
export function LogicModelSteps({ drawing }: { drawing: LogicModelDrawing }): ReactElement {
  const { columns, links, labels } = drawing
  const nodes = new Map(columns.flatMap((column) => column.nodes.map((node) => [node.key, node] as const)))
  return (
    <ol className="logic-model-steps">
      {columns.map(({ column, label, nodes: inColumn }) => (
        <li key={column}>
          <p className="logic-model-step">{label}</p>
          <ul>
            {inColumn.map(({ key, text, actor, mark, notes = [] }) => {
              const effects = links.flatMap(({ from, to }) => (from === key ? [nodes.get(to)] : []))
              return (
                <li key={key} className={`logic-model-part ${actor}`}>
                  <span lang={text.lang}>{text.value}</span>
                  {mark !== undefined && <strong className="logic-model-mark">{mark}</strong>}
                  <span className="logic-model-who">{labels.actors[actor]}</span>
                  {notes.map((note) => (
                    <span key={note.label} className="logic-model-note">
                      {note.label}
                      {note.text && <span lang={note.text.lang}>{note.text.value}</span>}
                    </span>
                  ))}
                  {effects.length > 0 && (
                    <span className="logic-model-effect">
                      {labels.leadsTo}{' '}
                      {effects.flatMap((effect, index) =>
                        effect === undefined
                          ? []
                          : [
                              index > 0 ? ' / ' : '',
                              <span key={effect.key} lang={effect.text.lang}>
                                {effect.text.value}
                              </span>,
                            ],
                      )}
                    </span>
                  )}
                </li>
              )
            })}
          </ul>
        </li>
      ))}
    </ol>
  )
}
