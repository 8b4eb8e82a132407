import type { CitizensDocument } from '@aritai/publication'
import type { Speech } from '../../i18n/speech.ts'
import type { PlanFrame } from '../../queries/plan-frame.ts'
import { paths } from '../paths.ts'
import { presentWords, type Words } from '../words/words.ts'

/** One step of «where this stands»: what it is, its name or names, and whether the reader is here. */
export type ChainStep = { label: string; items: { words: Words; path?: string }[]; here: boolean }

type Chain = PlanFrame & {
  undertakings: readonly CitizensDocument<'undertaking'>[]
  measure: CitizensDocument<'measure'>
  project: CitizensDocument<'project'>
  strategy: CitizensDocument<'strategy'>
}

/** From the single undertaking up to the vision and the brand (方向性②: people see where their own work stands). */
export function presentChain(chain: Chain, speech: Speech): ChainStep[] {
  const { locale, messages } = speech
  const { undertakings, measure, project, strategy, plan, identity } = chain
  const words = messages.measure.chain
  const step = (label: string, items: { words: Words; path?: string }[], here = false) => ({ label, items, here })
  return [
    step(
      words.undertaking,
      undertakings.map(({ name }) => ({ words: presentWords(name, locale) })),
    ),
    step(`${words.measure} ${measure.code}`, [{ words: presentWords(measure.name, locale) }], true),
    step(`${words.project} ${project.code}`, [
      { words: presentWords(project.name, locale), path: paths.project(project.slug) },
    ]),
    step(messages.plan.strategy(strategy.code), [{ words: presentWords(strategy.name, locale), path: '/plan/' }]),
    step(words.vision, [{ words: presentWords(plan.cityVision, locale), path: '/plan/' }]),
    step(
      words.brand,
      identity === undefined ? [] : [{ words: presentWords(identity.statement, locale), path: '/brand/' }],
    ),
  ].filter(({ items }) => items.length > 0)
}
