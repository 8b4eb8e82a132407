import type { Speech } from '../../i18n/speech.ts'
import type { MeasurePlace } from '../../queries/measure-place.ts'
import type { LinkView } from '../link.ts'
import { paths } from '../paths.ts'
import { presentWords } from '../words/words.ts'

/** A measure by its code and its name, which is its desired state. */
export const presentMeasureLink = ({ measure, project }: MeasurePlace, { locale, messages }: Speech): LinkView => ({
  label: messages.plan.measure(measure.code),
  words: presentWords(measure.name, locale),
  path: paths.measure(project.slug, measure.slug),
})
