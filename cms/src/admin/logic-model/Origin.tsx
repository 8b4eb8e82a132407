import { useConfig, useDocumentInfo, useFormFields, useLocale } from '@payloadcms/ui'
import { useAnswer } from '../workspace/use-answer.ts'
import { nodesIn } from './read-form.ts'
import type { Editor } from './use-editor.ts'

/** Where the model leads and how it came about: the measure's desired state, the dialogue, and who drew it. */
export function Origin({ editor }: { editor: Editor }) {
  const { words, model } = editor
  const { config } = useConfig()
  const { code } = useLocale()
  const { id } = useDocumentInfo()
  const measure = useDocument<{ name?: string }>('measures', useValue('measure'), code, config.routes.api)
  const dialogue = useDocument<{ title?: string }>('dialogues', useValue('dialogue'), code, config.routes.api)
  const contributors = useValue('contributors')
  const mayPut = measure?.name && !editor.readOnly && nodesIn(model, 'impact').length === 0
  return (
    <dl className="logic-editor__origin">
      <dt>{words.desiredState}</dt>
      <dd>
        {measure?.name ?? words.noMeasure}{' '}
        {mayPut && (
          <button
            type="button"
            className="logic-editor__button"
            onClick={() => editor.add('impact', undefined, measure.name)}
          >
            {words.putDesiredState}
          </button>
        )}
      </dd>
      <dt>{words.madeIn}</dt>
      <dd>{dialogue?.title ?? words.noDialogue}</dd>
      <dt>{words.contributors}</dt>
      <dd>{contributors || words.noContributors}</dd>
      {id !== undefined && (
        <dd>
          <a href={`${config.routes.admin}/workspace/logic-model-versions?id=${id}`}>{words.versions}</a>
        </dd>
      )}
      {editor.isTranslation && <dd className="logic-editor__notice">ⓘ {words.otherLanguage}</dd>}
    </dl>
  )
}

function useValue(path: string): string {
  return useFormFields(([fields]) => {
    const value = fields[path]?.value
    return typeof value === 'string' ? value : ''
  })
}

const useDocument = <T,>(collection: string, id: string, locale: string, api: string) =>
  useAnswer<T>(id ? `${api}/${collection}/${id}?depth=0&draft=true&locale=${locale}` : undefined)
