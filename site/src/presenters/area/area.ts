import { type AreaKind, formatDay, terms } from '@aritai/domain'
import type { AreaTilesDrawing } from '@aritai/figures'
import { formatNumber } from '../../i18n/formats.ts'
import type { Speech } from '../../i18n/speech.ts'
import type { AreaPage, AreaSummary, AreasPage } from '../../queries/areas.ts'
import type { LinkView } from '../link.ts'
import { paths } from '../paths.ts'
import { type PictureView, presentOptionalPicture } from '../picture/picture.ts'
import { presentStoryCard, type StoryCardView } from '../story/story-card.ts'
import { presentVoiceCard, type VoiceCardView } from '../voice/voice-card.ts'
import { presentFigureText } from '../words/figure-text.ts'
import { presentWords, type Words } from '../words/words.ts'

export type AreasView = {
  layers: { kind: AreaKind; label: string; areas: { name: Words; path: string; voices: string; summary: Words }[] }[]
  map?: AreaTilesDrawing | undefined
}

export function presentAreas({ layers }: AreasPage, speech: Speech): AreasView {
  const { locale, messages } = speech
  const districts = layers.find(({ kind }) => kind === 'district')?.areas ?? []
  return {
    map: presentMap(districts, undefined, speech),
    layers: layers.map(({ kind, areas }) => ({
      kind,
      label: terms.areaKind[kind][locale],
      areas: areas.map(({ area, voiceCount }) => ({
        name: presentWords(area.name, locale),
        path: paths.area(area.slug),
        voices: messages.ground.areas.voiceCount(voiceCount),
        summary: presentWords(area.summary, locale),
      })),
    })),
  }
}

export type AreaView = {
  name: Words
  kind: string
  sample: boolean
  parent?: LinkView | undefined
  summary: Words
  picture?: PictureView | undefined
  places: { name: Words; text: Words }[]
  map?: AreaTilesDrawing | undefined
  population?: PopulationView | undefined
  voices: VoiceCardView[]
  voiceCount: number
  allVoicesPath: string
  newVoicePath: string
  dialogues: (LinkView & { on: string })[]
  stories: StoryCardView[]
}
export type PopulationView = { total: string; asOf: string; generations: { label: string; count: string }[] }

export function presentArea(page: AreaPage, speech: Speech): AreaView {
  const { locale } = speech
  const { area, parent } = page
  return {
    name: presentWords(area.name, locale),
    kind: terms.areaKind[area.kind][locale],
    sample: area.sample,
    parent: parent && { words: presentWords(parent.name, locale), path: paths.area(parent.slug) },
    summary: presentWords(area.summary, locale),
    picture: presentOptionalPicture(area.picture, locale),
    places: area.places.map(({ name, text }) => ({
      name: presentWords(name, locale),
      text: presentWords(text, locale),
    })),
    map: presentMap(page.neighbours, area.id, speech),
    population: presentPopulation(page.population, speech),
    voices: page.voices.map((parts) => presentVoiceCard(parts, speech)),
    voiceCount: page.voiceCount,
    allVoicesPath: paths.voices(hasOwnVoices(area.kind) ? { area: area.slug } : {}),
    newVoicePath: paths.newVoice(area.kind === 'district' ? { area: area.slug } : {}),
    dialogues: page.dialogues.map(({ title, slug, heldOn }) => ({
      words: presentWords(title, locale),
      path: paths.dialogue(slug),
      on: formatDay(heldOn, locale, { era: true }),
    })),
    stories: page.stories.map((story) => presentStoryCard(story, speech)),
  }
}

/** Of the city and the wide area every voice is one. */
const hasOwnVoices = (kind: AreaKind) => kind === 'district' || kind === 'school-district'

function presentMap(
  areas: readonly AreaSummary[],
  here: string | undefined,
  { locale, messages, href }: Speech,
): AreaTilesDrawing | undefined {
  const tiles = areas.flatMap(({ area, voiceCount }) => {
    if (area.tile === undefined) return []
    return [
      {
        key: area.slug,
        name: presentFigureText(presentWords(area.name, locale), locale),
        note: messages.ground.areas.voiceCount(voiceCount),
        href: href(paths.area(area.slug)),
        here: area.id === here,
        ...area.tile,
      },
    ]
  })
  return tiles.length < 2 ? undefined : { label: messages.ground.areas.map, tiles }
}

function presentPopulation(
  population: AreaPage['population'],
  { locale, messages }: Speech,
): PopulationView | undefined {
  if (population === undefined) return undefined
  const words = messages.ground.areas
  return {
    total: words.populationTotal(formatNumber(locale, population.total)),
    asOf: words.populationOn(
      formatDay(population.countedOn, locale, { era: true }),
      presentWords(population.source, locale).value,
    ),
    generations: population.byGeneration.map(({ generation, count }) => ({
      label: terms.generation[generation][locale],
      count: words.peopleUnit(formatNumber(locale, count)),
    })),
  }
}
