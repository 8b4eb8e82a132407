import { useConfig, useLocale } from '@payloadcms/ui'
import { useAnswer } from '../workspace/use-answer.ts'

type Found = { docs?: { id: string; name?: string | null }[] }

/** The names of the documents with these ids, in the language being edited; those that are not found are missing. */
export function useNames(
  collection: 'indicators' | 'departments',
  ids: readonly string[],
): ReadonlyMap<string, string> {
  const { config } = useConfig()
  const { code } = useLocale()
  const wanted = [...new Set(ids.filter(Boolean))].sort()
  const query = `depth=0&limit=${wanted.length}&draft=true&locale=${code}&select[name]=true&where[id][in]=${wanted.join(',')}`
  const found = useAnswer<Found>(wanted.length > 0 ? `${config.routes.api}/${collection}?${query}` : undefined)
  return new Map((found?.docs ?? []).flatMap(({ id, name }) => (name ? [[id, name] as const] : [])))
}
