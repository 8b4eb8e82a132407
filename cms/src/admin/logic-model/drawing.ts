import { type Actor, type Locale, type LogicModelColumn, type Maybe, terms } from '@aritai/domain'
import { arrangeColumns, type LogicModelDrawing } from '@aritai/figures'
import type { Names } from './names.ts'
import type { EditorWords } from './words.ts'

export type DrawnModel = {
  id: string
  title: string
  nodes: readonly {
    key: string
    column: LogicModelColumn
    text: string
    actor?: Maybe<Actor>
    department?: string
    indicator?: string
    noIndicatorReason?: string
    mark?: string | undefined
  }[]
  links: readonly { from: string; to: string }[]
}

/** A model for the figure that the public site draws too. */
export function drawModel(model: DrawnModel, names: Names, words: EditorWords, locale: Locale): LogicModelDrawing {
  const { actor } = terms
  return {
    id: model.id,
    title: { value: model.title },
    columns: arrangeColumns(model.nodes, locale, (node) => ({
      key: node.key,
      text: { value: node.text || words.empty },
      actor: node.actor ?? 'city',
      mark: node.mark,
      notes: notesOf(node, names, words),
    })),
    links: model.links.map(({ from, to }) => ({ from, to })),
    labels: {
      leadsTo: words.leadsTo,
      asText: words.asText,
      legend: words.legend,
      actors: { city: actor.city[locale], together: actor.together[locale], open: actor.open[locale] },
    },
  }
}

function notesOf(node: DrawnModel['nodes'][number], names: Names, words: EditorWords) {
  const { department, indicator, noIndicatorReason } = node
  const section = department && names.departments.get(department)
  const measure = indicator && names.indicators.get(indicator)
  const unmeasured = node.column === 'outcome' && !indicator
  return [
    ...(section ? [{ label: words.section, text: { value: section } }] : []),
    ...(measure ? [{ label: words.measuredBy, text: { value: measure } }] : []),
    ...(unmeasured ? [{ label: `${words.notMeasured} `, text: { value: noIndicatorReason ?? '' } }] : []),
  ]
}
