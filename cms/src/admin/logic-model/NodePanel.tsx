import { RenderFields } from '@payloadcms/ui'
import type { ClientField, SanitizedFieldPermissions } from 'payload'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { Connections } from './Connections.tsx'
import type { FormNode } from './read-form.ts'
import type { Editor } from './use-editor.ts'

type Props = {
  editor: Editor
  node: FormNode
  fields: ClientField[]
  schemaPath: string
  permissions: Record<string, SanitizedFieldPermissions> | SanitizedFieldPermissions
}

/** The fields of one part as Payload draws them, with their errors, and its links. Escape leads back to the drawing. */
export function NodePanel({ editor, node, fields, schemaPath, permissions }: Props) {
  const { words } = editor
  const row = `nodes.${node.index}`
  const firstField = `field-${row.replaceAll('.', '__')}__text`
  useFocusOnce(firstField)
  const leave = (event: KeyboardEvent) => {
    // An open list of choices takes the key for itself.
    const isInList = event.target instanceof Element && event.target.closest('.rs__control--menu-is-open') !== null
    if (event.key !== 'Escape' || isInList) return
    event.preventDefault()
    editor.close()
  }
  return (
    <section className="logic-editor__panel" aria-label={words.panel} onKeyDown={leave}>
      <h4>
        {words.panel}：{editor.columnName(node.column)}
      </h4>
      <RenderFields
        fields={fields}
        forceRender
        margins="small"
        parentIndexPath=""
        parentPath={row}
        parentSchemaPath={schemaPath}
        permissions={permissions}
        readOnly={editor.readOnly}
      />
      <Connections editor={editor} node={node} />
      <button type="button" className="logic-editor__button" onClick={editor.close}>
        {words.close}
      </button>
    </section>
  )
}

/** Only when the panel opens: a part that is moved meanwhile must not take the focus away. */
function useFocusOnce(id: string) {
  const isDone = useRef(false)
  useEffect(() => {
    if (!isDone.current) document.getElementById(id)?.focus()
    isDone.current = true
  }, [id])
}
