import type { LogicModelRecord } from '@aritai/domain'
import type { Editor } from './use-editor.ts'

/** The model as the rules look at it. They judge the Japanese words, also while a translation is being edited. */
export function toRecord(
  { model, isTranslation, japanese }: Pick<Editor, 'model' | 'isTranslation' | 'japanese'>,
  dialogue: unknown,
): LogicModelRecord {
  return {
    dialogue,
    links: model.links,
    nodes: isTranslation
      ? model.nodes.map((node) => ({
          ...node,
          text: japanese.get(node.id)?.text,
          noIndicatorReason: japanese.get(node.id)?.noIndicatorReason,
        }))
      : model.nodes,
  }
}
