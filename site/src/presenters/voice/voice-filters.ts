import { generations, terms } from '@aritai/domain'
import type { Speech } from '../../i18n/speech.ts'
import type { VoiceFilters, VoicesPage } from '../../queries/voices.ts'
import type { OptionView } from '../option.ts'
import { presentWords, type Words } from '../words/words.ts'

/** The filters of the list of voices as their form shows them. */
export type VoiceFiltersView = {
  text: string
  areas: OptionView[]
  generations: OptionView[]
  prompts: OptionView[]
  /** A filter by measure comes from a measure's page and is only kept or dropped here. */
  measure?: { slug: string; name: Words } | undefined
  isNarrowed: boolean
}

export function presentVoiceFilters(page: VoicesPage, { locale }: Speech): VoiceFiltersView {
  const { filters, districts, prompts, measure } = page
  return {
    text: filters.text,
    areas: districts.map(({ slug, name }) => ({
      value: slug,
      label: presentWords(name, locale),
      selected: slug === filters.area,
    })),
    generations: generations.map((generation) => ({
      value: generation,
      label: { value: terms.generation[generation][locale], locale },
      selected: generation === filters.generation,
    })),
    prompts: prompts.map(({ slug, question }) => ({
      value: slug,
      label: presentWords(question, locale),
      selected: slug === filters.prompt,
    })),
    measure: measure && { slug: measure.measure.slug, name: presentWords(measure.measure.name, locale) },
    isNarrowed: [filters.text, filters.area, filters.generation, filters.prompt, filters.measure].some(
      (set) => set !== '',
    ),
  }
}

/** The address of a page of the list, with the filters kept. */
export function getVoicesPath(filters: VoiceFilters, page: number): string {
  const query = new URLSearchParams()
  const { text: q, area, generation, prompt, measure } = filters
  for (const [name, value] of Object.entries({ q, area, generation, prompt, measure }))
    if (value) query.set(name, value)
  if (page > 1) query.set('page', String(page))
  return query.size === 0 ? '/voices/' : `/voices/?${query}`
}
