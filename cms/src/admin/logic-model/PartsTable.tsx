import { logicModelColumns, terms } from '@aritai/domain'
import type { Names } from './names.ts'
import { type FormNode, nodesIn } from './read-form.ts'
import type { Editor } from './use-editor.ts'

/** The parts as a table: the same model for those who read better in rows, with the same actions. */
export function PartsTable({ editor, names }: { editor: Editor; names: Names }) {
  const { words, model, language, readOnly } = editor
  const effectsOf = ({ key }: FormNode) =>
    model.links
      .filter(({ from }) => from === key)
      .flatMap(({ to }) => model.nodes.filter((node) => node.key === to).map(editor.nameOf))
  const measuringOf = ({ indicator, noIndicatorReason, column }: FormNode) => {
    if (indicator) return names.indicators.get(indicator) ?? '…'
    return column === 'outcome' ? `${words.notMeasured} ${noIndicatorReason}` : ''
  }
  const act = (label: string, node: FormNode, action: () => void) => (
    <button type="button" className="logic-editor__button" onClick={action}>
      {label}
      <span className="logic-editor__ears">{editor.nameOf(node)}</span>
    </button>
  )
  return (
    <details className="logic-editor__more">
      <summary>{words.table}</summary>
      <section className="logic-editor__table" aria-label={words.table} {...scrollable}>
        <table>
          <thead>
            <tr>
              {[words.text, words.column, words.actor, words.measure, words.leadsTo.replace(/：$|: $/, '')].map(
                (heading) => (
                  <th key={heading} scope="col">
                    {heading}
                  </th>
                ),
              )}
              {!readOnly && <th scope="col">{words.doing}</th>}
            </tr>
          </thead>
          <tbody>
            {logicModelColumns
              .flatMap((column) => nodesIn(model, column))
              .map((node) => (
                <tr key={node.id}>
                  <th scope="row">{editor.nameOf(node)}</th>
                  <td>{editor.columnName(node.column)}</td>
                  <td>{node.actor && terms.actor[node.actor][language]}</td>
                  <td>{measuringOf(node)}</td>
                  <td>{effectsOf(node).join('、')}</td>
                  {!readOnly && (
                    <td className="logic-editor__buttons">
                      {act(words.edit, node, () => editor.open(node.id))}
                      {act(words.remove, node, () => editor.remove(node))}
                    </td>
                  )}
                </tr>
              ))}
          </tbody>
        </table>
      </section>
      {!readOnly && (
        <div className="logic-editor__buttons">
          {logicModelColumns.map((column) => (
            <button key={column} type="button" className="logic-editor__button" onClick={() => editor.add(column)}>
              ＋ {words.addTo(editor.columnName(column))}
            </button>
          ))}
        </div>
      )}
    </details>
  )
}

// A tab stop, without which a keyboard could not scroll what is wider than the screen.
const scrollable = { tabIndex: 0 }
