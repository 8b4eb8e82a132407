import { LogicModelFigure } from '@aritai/figures'
import { useFormFields } from '@payloadcms/ui'
import '@aritai/figures/figures.css'
import { drawModel } from './drawing.ts'
import type { Names } from './names.ts'
import type { Editor } from './use-editor.ts'

/** The model as the public site draws it, with its text equivalent. */
export function Preview({ editor, names }: { editor: Editor; names: Names }) {
  const { words, language, model } = editor
  const title = useFormFields(([fields]) => fields.title?.value)
  if (model.nodes.length === 0) return null
  const nodes = model.nodes.map((node) => ({ ...node, text: editor.nameOf(node) }))
  const drawn = { id: 'logic-model-preview', title: typeof title === 'string' ? title : '', nodes, links: model.links }
  return (
    <details className="logic-editor__more">
      <summary>{words.preview}</summary>
      <div className="logic-editor__paper">
        <LogicModelFigure drawing={drawModel(drawn, names, words, language)} />
      </div>
    </details>
  )
}
