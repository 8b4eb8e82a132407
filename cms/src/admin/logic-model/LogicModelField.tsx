'use client'
import { FieldError, useField } from '@payloadcms/ui'
import type { ArrayFieldClientComponent } from 'payload'
import { Canvas } from './Canvas.tsx'
import { Checks } from './Checks.tsx'
import { NodePanel } from './NodePanel.tsx'
import { Origin } from './Origin.tsx'
import { PartsTable } from './PartsTable.tsx'
import { Preview } from './Preview.tsx'
import { Toolbar } from './Toolbar.tsx'
import { useEditor } from './use-editor.ts'
import { useNames } from './use-names.ts'
import { useReadOnly } from './use-read-only.ts'
import './logic-model.css'
import './canvas.css'

/**
 * The parts and arrows of a logic model as a drawing that can be worked by mouse, touch and keyboard, with its checks,
 * a table of the same, and what citizens will see (方向性③). It edits the rows of the form; nothing is kept beside it.
 */
export const LogicModelField: ArrayFieldClientComponent = ({ field, path, permissions, readOnly, schemaPath }) => {
  const { showError } = useField({ path, hasRows: true })
  const editor = useEditor(useReadOnly(readOnly))
  const { nodes } = editor.model
  const names = {
    indicators: useNames(
      'indicators',
      nodes.map(({ indicator }) => indicator),
    ),
    departments: useNames(
      'departments',
      nodes.map(({ department }) => department),
    ),
  }
  const fieldPermissions = permissions === true ? true : permissions?.fields
  return (
    <div className="field-type logic-editor" id={`field-${path}`}>
      <FieldError path={path} showError={showError} />
      <Origin editor={editor} />
      <Canvas editor={editor} names={names} />
      <Toolbar editor={editor} />
      {editor.opened && (
        <NodePanel
          key={editor.opened.id}
          editor={editor}
          node={editor.opened}
          fields={field.fields}
          schemaPath={schemaPath ?? path}
          permissions={fieldPermissions ?? true}
        />
      )}
      <Checks editor={editor} />
      <PartsTable editor={editor} names={names} />
      <Preview editor={editor} names={names} />
    </div>
  )
}
