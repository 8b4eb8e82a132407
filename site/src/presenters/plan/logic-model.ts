import { logicModelColumns, terms } from '@aritai/domain'
import type { LogicModelDrawing } from '@aritai/figures'
import type { CitizensDocument } from '@aritai/publication'
import type { Speech } from '../../i18n/speech.ts'
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

type Parts = { model: CitizensDocument<'logic-model'>; dialogue?: CitizensDocument<'dialogue'> | undefined }

export function presentLogicModel({ model, dialogue }: Parts, speech: Speech): LogicModelView {
  const { locale, messages } = speech
  const { actor } = terms
  return {
    title: presentWords(model.title, locale),
    sample: model.sample,
    contributors: presentOptionalWords(model.contributors, locale),
    dialogue: dialogue && { words: presentWords(dialogue.title, locale), path: paths.dialogue(dialogue.slug) },
    drawing: {
      id: `logic-model-${model.slug}`,
      title: presentFigureText(presentWords(model.title, locale), locale),
      columns: logicModelColumns
        .map((column) => ({
          column,
          label: terms.logicModelColumn[column][locale],
          nodes: model.nodes
            .filter((node) => node.column === column)
            .map((node) => ({
              key: node.key,
              actor: node.actor,
              text: presentFigureText(presentWords(node.text, locale), locale),
            })),
        }))
        .filter(({ nodes }) => nodes.length > 0),
      links: model.links,
      labels: {
        ...messages.logicModel,
        actors: { city: actor.city[locale], together: actor.together[locale], open: actor.open[locale] },
      },
    },
  }
}
