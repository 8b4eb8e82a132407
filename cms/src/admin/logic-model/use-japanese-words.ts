import { defaultLocale } from '@aritai/domain'
import { useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useAnswer } from '../workspace/use-answer.ts'

type SavedNode = { id?: string; text?: string | null; noIndicatorReason?: string | null }
export type JapaneseWords = ReadonlyMap<string | undefined, SavedNode>

/** The Japanese words of the parts as they were saved, by the id of their rows, while a translation is being edited. */
export function useJapaneseWords(): { isTranslation: boolean; japanese: JapaneseWords } {
  const { config } = useConfig()
  const { code } = useLocale()
  const { id } = useDocumentInfo()
  const isTranslation = code !== defaultLocale
  const query = `depth=0&draft=true&locale=${defaultLocale}&select[nodes]=true`
  const address = `${config.routes.api}/logic-models/${id}?${query}`
  const model = useAnswer<{ nodes?: SavedNode[] }>(isTranslation && id !== undefined ? address : undefined)
  return { isTranslation, japanese: new Map((model?.nodes ?? []).map((node) => [node.id, node])) }
}
