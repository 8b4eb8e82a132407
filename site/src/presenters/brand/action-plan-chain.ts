import type { Speech } from '../../i18n/speech.ts'
import type { ActionPlanPage } from '../../queries/action-plan.ts'
import { paths } from '../paths.ts'
import type { ChainStep } from '../plan/chain.ts'
import { presentWords } from '../words/words.ts'

/** From a department's action plan up to the vision and the brand (方向性②: people see where their own work stands). */
export function presentActionPlanChain(page: ActionPlanPage, speech: Speech): ChainStep[] {
  const { locale, messages } = speech
  const { plan, measures, strategies, frame } = page
  const { chain } = messages.measure
  const identity = page.identity ?? frame?.identity
  const projects = [...new Map(measures.map(({ project }) => [project.id, project])).values()]
  const up = (label: string, items: ChainStep['items']) => ({ label, items, here: false })
  return [
    { label: messages.brand.actionPlan, items: [{ words: presentWords(plan.title, locale) }], here: true },
    up(
      chain.measure,
      measures.map(({ measure, project }) => ({
        words: presentWords(measure.name, locale),
        path: paths.measure(project.slug, measure.slug),
      })),
    ),
    up(
      chain.project,
      projects.map(({ name, slug }) => ({ words: presentWords(name, locale), path: paths.project(slug) })),
    ),
    up(
      messages.brand.strategies,
      strategies.map(({ name }) => ({ words: presentWords(name, locale), path: '/plan/' })),
    ),
    up(chain.vision, frame ? [{ words: presentWords(frame.plan.cityVision, locale), path: '/plan/' }] : []),
    up(chain.brand, identity ? [{ words: presentWords(identity.statement, locale), path: '/brand/' }] : []),
  ].filter(({ items }) => items.length > 0)
}
