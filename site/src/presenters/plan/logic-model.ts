import { terms } from '@aritai/domain'
import { arrangeColumns, type LogicModelDrawing, type LogicModelDrawingNode } from '@aritai/figures'
import type { Speech } from '../../i18n/speech.ts'
import type { LogicModelParts } from '../../queries/logic-model-parts.ts'
import type { LinkView } from '../link.ts'
import { paths } from '../paths.ts'
import { presentFigureText } from '../words/figure-text.ts'
import { presentOptionalWords, presentWords, type Words } from '../words/words.ts'

/** A logic model with the dialogue it was made in (方向性③). */
export type LogicModelView = {
  title: Words
  sample: boolean
  drawing: LogicModelDrawing
  contributors?: Words | undefined
  dialogue?: LinkView | undefined
}

export function presentLogicModel(parts: LogicModelParts, speech: Speech): LogicModelView {
  const { locale, messages } = speech
  const { model, dialogue } = parts
  const { actor } = terms
  return {
    title: presentWords(model.title, locale),
    sample: model.sample,
    contributors: presentOptionalWords(model.contributors, locale),
    dialogue: dialogue && { words: presentWords(dialogue.title, locale), path: paths.dialogue(dialogue.slug) },
    drawing: {
      id: `logic-model-${model.slug}`,
      title: presentFigureText(presentWords(model.title, locale), locale),
      columns: arrangeColumns(model.nodes, locale, (node) => presentNode(node, parts, speech)),
      links: model.links,
      labels: {
        leadsTo: messages.logicModel.leadsTo,
        asText: messages.logicModel.asText,
        legend: messages.logicModel.legend,
        actors: { city: actor.city[locale], together: actor.together[locale], open: actor.open[locale] },
      },
    },
  }
}

type Node = LogicModelParts['model']['nodes'][number]

function presentNode(node: Node, parts: LogicModelParts, speech: Speech): LogicModelDrawingNode {
  const { locale, messages } = speech
  const words = messages.logicModel
  const textOf = (text: Node['text']) => presentFigureText(presentWords(text, locale), locale)
  const department = node.department === undefined ? undefined : parts.departments.get(node.department)
  return {
    key: node.key,
    actor: node.actor,
    text: textOf(node.text),
    notes: [
      ...(department ? [{ label: words.department, text: textOf(department.name) }] : []),
      ...presentMeasuring(node, parts, speech),
    ],
  }
}

/** What measures a part. An outcome that nothing measures says so, with the reason where there is one. */
function presentMeasuring(node: Node, { indicators }: LogicModelParts, { locale, messages }: Speech) {
  const indicator = node.indicator === undefined ? undefined : indicators.get(node.indicator)
  const textOf = (text: Node['text']) => presentFigureText(presentWords(text, locale), locale)
  if (indicator) return [{ label: messages.logicModel.measuredBy, text: textOf(indicator.name) }]
  if (node.column !== 'outcome') return []
  const { notMeasured, notMeasuredBecause } = messages.logicModel
  const reason = node.noIndicatorReason
  return [reason ? { label: notMeasuredBecause, text: textOf(reason) } : { label: notMeasured }]
}
