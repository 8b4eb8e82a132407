'use client'
import { FieldError, useField } from '@payloadcms/ui'
import type { ArrayFieldClientComponent } from 'payload'
import { useState } from 'react'
import { inBrackets } from '../workspace/punctuation.ts'
import { PartChoice } from './PartChoice.tsx'
import { type Editor, useEditor } from './use-editor.ts'
import { useReadOnly } from './use-read-only.ts'

/** The arrows of a logic model as a table, each end chosen by the words of its part. */
export const ArrowsField: ArrayFieldClientComponent = ({ path, readOnly }) => {
  const { showError } = useField({ path, hasRows: true })
  const editor = useEditor(useReadOnly(readOnly))
  const { words, model, commands } = editor
  return (
    <div className="field-type logic-editor" id={`field-${path}`}>
      <FieldError path={path} showError={showError} />
      <details className="logic-editor__more">
        <summary>
          {words.arrows}
          {model.links.length > 0 && inBrackets(model.links.length, editor.language)}
        </summary>
        {model.links.length === 0 && <p>{words.noArrows}</p>}
        {model.links.length > 0 && (
          <div className="logic-editor__table">
            <table>
              <thead>
                <tr>
                  <th scope="col">{words.from}</th>
                  <th scope="col">{words.to}</th>
                  {!editor.readOnly && <th scope="col">{words.doing}</th>}
                </tr>
              </thead>
              <tbody>
                {model.links.map((link) => (
                  <tr key={link.id}>
                    {(['from', 'to'] as const).map((end) => (
                      <td key={end}>
                        <PartChoice
                          editor={editor}
                          label={words[end]}
                          isLabelHidden
                          value={link[end]}
                          onChoose={(key) => commands.redirect(link.index, end, key)}
                        />
                      </td>
                    ))}
                    {!editor.readOnly && (
                      <td>
                        <button
                          type="button"
                          className="logic-editor__button"
                          onClick={() => editor.unlink(link.index)}
                        >
                          {words.disconnect}
                        </button>
                      </td>
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        {!editor.readOnly && <NewArrow editor={editor} />}
        <p role="status">{editor.message}</p>
      </details>
    </div>
  )
}

function NewArrow({ editor }: { editor: Editor }) {
  const { words, model } = editor
  const [ends, setEnds] = useState({ from: '', to: '' })
  const [from, to] = [ends.from, ends.to].map((key) => model.nodes.find((node) => node.key === key))
  const add = () => {
    if (from && to) editor.link(from, to)
    setEnds({ from: '', to: '' })
  }
  return (
    <div className="logic-editor__choices">
      {(['from', 'to'] as const).map((end) => (
        <span key={end} className="logic-editor__choice">
          <PartChoice
            editor={editor}
            label={words[end]}
            value={ends[end]}
            onChoose={(key) => setEnds({ ...ends, [end]: key })}
          />
        </span>
      ))}
      <button type="button" className="logic-editor__button" disabled={!from || !to} onClick={add}>
        {words.addArrow}
      </button>
    </div>
  )
}
