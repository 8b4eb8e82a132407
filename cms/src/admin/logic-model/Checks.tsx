import { checkLogicModel, getIssueMessage, sortOutKept } from '@aritai/domain'
import { useAllFormFields } from '@payloadcms/ui'
import { formValues } from '../hints/form-values.ts'
import { keptIn } from '../hints/use-kept-advice.ts'
import { toRecord } from './to-record.ts'
import type { Editor } from './use-editor.ts'

/** What the rules say of the model as it stands now, each with a way to the part it is about. */
export function Checks({ editor }: { editor: Editor }) {
  const { words, language, model } = editor
  const [fields] = useAllFormFields()
  const found = checkLogicModel(toRecord(editor, fields.dialogue?.value))
  const issues = sortOutKept(found, keptIn(fields), formValues(fields)).open
  const nodeAt = (path: string) => {
    const [, list, index] = /^(nodes|links)\.(\d+)/.exec(path) ?? []
    if (list === 'nodes') return model.nodes[Number(index)]
    return list === 'links' ? model.nodes.find(({ key }) => key === model.links[Number(index)]?.from) : undefined
  }
  return (
    <section className="logic-editor__checks" aria-label={words.checks}>
      <h3>{words.checks}</h3>
      {issues.length === 0 && <p className="logic-editor__sound">✓ {words.sound}</p>}
      <ul>
        {issues.map((issue) => {
          const node = nodeAt(issue.path)
          const message = getIssueMessage(issue, language)
          return (
            <li key={`${issue.code} ${issue.path}`} className={issue.severity}>
              <strong>{issue.severity === 'block' ? `⛔ ${words.blocking}` : `ⓘ ${words.advice}`}</strong> {message}{' '}
              {node && (
                <button type="button" className="logic-editor__button" onClick={() => editor.goTo(node.id)}>
                  {words.show}
                  <span className="logic-editor__ears">{editor.nameOf(node)}</span>
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
