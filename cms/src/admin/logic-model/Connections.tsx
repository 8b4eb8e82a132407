import { useState } from 'react'
import { PartChoice } from './PartChoice.tsx'
import type { FormNode } from './read-form.ts'
import type { Editor } from './use-editor.ts'

/** What a part follows from and leads to, with a button to unlink each, and lists to link it to another. */
export function Connections({ editor, node }: { editor: Editor; node: FormNode }) {
  const { words, model, readOnly } = editor
  const ofNode = model.links.filter(({ from, to }) => from === node.key || to === node.key)
  const nameOf = (key: string) => {
    const other = model.nodes.find((each) => each.key === key)
    return other ? editor.nameOf(other) : words.unknown
  }
  return (
    <div className="logic-editor__connections">
      <h4>{words.connections}</h4>
      {ofNode.length === 0 && <p>{words.noConnections}</p>}
      <ul>
        {ofNode.map(({ id, index, from, to }) => (
          <li key={id}>
            {from === node.key ? words.leadsTo + nameOf(to) : words.follows + nameOf(from)}{' '}
            {!readOnly && (
              <button type="button" className="logic-editor__button" onClick={() => editor.unlink(index)}>
                {words.disconnect}
                <span className="logic-editor__ears">{nameOf(from === node.key ? to : from)}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {!readOnly && (
        <div className="logic-editor__choices">
          <NewLink editor={editor} node={node} label={words.chooseEffect} onLink={(to) => editor.link(node, to)} />
          <NewLink editor={editor} node={node} label={words.chooseCause} onLink={(from) => editor.link(from, node)} />
        </div>
      )}
    </div>
  )
}

type NewLinkProps = { editor: Editor; node: FormNode; label: string; onLink: (other: FormNode) => void }

// A list alone would link with every press of an arrow key in it.
function NewLink({ editor, node, label, onLink }: NewLinkProps) {
  const [key, setKey] = useState('')
  const other = editor.model.nodes.find((each) => each.key === key)
  const link = () => {
    if (other) onLink(other)
    setKey('')
  }
  return (
    <span className="logic-editor__choice">
      <PartChoice editor={editor} label={label} except={node} value={key} onChoose={setKey} />
      <button type="button" className="logic-editor__button" disabled={!other} onClick={link}>
        {editor.words.connect}
        <span className="logic-editor__ears">{label}</span>
      </button>
    </span>
  )
}
