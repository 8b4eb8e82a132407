import { useId } from 'react'
import type { FormNode } from './read-form.ts'
import type { Editor } from './use-editor.ts'

type Props = {
  editor: Editor
  label: string
  /** The key of the part that is chosen; it stays visible when there is no such part any more. */
  value: string
  onChoose: (key: string) => void
  except?: FormNode
  isLabelHidden?: boolean
}

/** Chooses a part by its words, so that nobody has to know keys. */
export function PartChoice({ editor, label, value, onChoose, except, isLabelHidden }: Props) {
  const { words, model } = editor
  const id = useId()
  const isKnown = value === '' || model.nodes.some(({ key }) => key === value)
  return (
    <>
      <label htmlFor={id} className={isLabelHidden ? 'logic-editor__ears' : undefined}>
        {label}
      </label>
      <select id={id} value={value} disabled={editor.readOnly} onChange={({ target }) => onChoose(target.value)}>
        <option value="">{words.choose}</option>
        {!isKnown && <option value={value}>{words.unknown}</option>}
        {model.nodes
          .filter((node) => node.id !== except?.id)
          .map((node) => (
            <option key={node.id} value={node.key}>
              {`${editor.columnName(node.column)}：${editor.nameOf(node)}`}
            </option>
          ))}
      </select>
    </>
  )
}
