import { RenderFields } from '@payloadcms/ui'
import type { ClientField, SanitizedFieldPermissions } from 'payload'
import { useEffect, useRef } from 'react'
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
  useEscape(editor.close)
  return (
    <section className="logic-editor__panel" aria-label={words.panel}>
      <h3>
        {words.panel}：{editor.columnName(node.column)}
      </h3>
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

/** Escape leads back to the drawing, from wherever in the panel the focus is; an open list of choices closes first. */
function useEscape(close: () => void) {
  const latest = useRef(close)
  useEffect(() => {
    latest.current = close
  })
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      const { target, key } = event
      const isOurs = target === document.body || (target instanceof Element && target.closest('.logic-editor__panel'))
      if (key !== 'Escape' || !isOurs || document.querySelector('.logic-editor__panel .rs__menu')) return
      event.preventDefault()
      latest.current()
    }
    // Before the fields see it: by then an open list would be closed already, and the next thing with it.
    document.addEventListener('keydown', leave, { capture: true })
    return () => document.removeEventListener('keydown', leave, { capture: true })
  }, [])
}
