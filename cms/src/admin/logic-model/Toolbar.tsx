import type { Editor } from './use-editor.ts'
import { whereTo } from './where-to.ts'

/** Every action as a button, for the selected part, and what just happened. */
export function Toolbar({ editor }: { editor: Editor }) {
  const { words, current, linkFrom, commands, readOnly } = editor
  if (readOnly) return null
  const act = (label: string, action: () => void, isOff = false) => (
    <button type="button" className="logic-editor__button" disabled={isOff} onClick={action}>
      {label}
    </button>
  )
  const target = linkFrom && current && linkFrom.id !== current.id ? current : undefined
  return (
    <fieldset className="logic-editor__toolbar">
      <legend className="logic-editor__ears">{words.actions}</legend>
      <p className="logic-editor__status">
        {current ? `${words.selected}：${editor.nameOf(current)}` : words.none}
        <span role="status" aria-live="polite">
          {editor.message}
        </span>
      </p>
      {linkFrom ? (
        <div className="logic-editor__buttons">
          {target && act(words.connectHere, () => editor.endLink(target))}
          {act(words.cancel, editor.cancelLink)}
        </div>
      ) : (
        <div className="logic-editor__buttons">
          {current && (
            <>
              {act(words.edit, () => editor.open(current.id))}
              {act(words.connect, () => editor.startLink(current))}
              {(['up', 'down', 'earlier', 'later'] as const).map((direction) => {
                const place = whereTo(editor.model, current, direction)
                return <span key={direction}>{act(words[direction], () => editor.shift(current, place), !place)}</span>
              })}
              {act(words.add, () => editor.add(current.column, current))}
              {act(words.remove, () => editor.remove(current))}
            </>
          )}
          {commands.undoable > 0 && act(words.undo, editor.restore)}
        </div>
      )}
    </fieldset>
  )
}
