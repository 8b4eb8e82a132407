import { formatFiscalYear } from '@aritai/domain'
import { formatThousandYen } from '../../i18n/formats.ts'
import type { Speech } from '../../i18n/speech.ts'
import type { MeasurePage } from '../../queries/measure.ts'
import type { LinkView } from '../link.ts'
import { presentWords, type Words } from '../words/words.ts'
import { presentMeasureLink } from './measure-link.ts'

/** An undertaking (事業) as it stands under one of the measures it serves. */
export type UndertakingView = {
  name: Words
  summary: Words
  budget?: { text: string; source: Words } | undefined
  alsoServes: LinkView[]
  sample: boolean
}

export function presentUndertaking(
  { undertaking, alsoServes }: MeasurePage['undertakings'][number],
  speech: Speech,
): UndertakingView {
  const { locale, messages } = speech
  const { budget } = undertaking
  return {
    name: presentWords(undertaking.name, locale),
    summary: presentWords(undertaking.summary, locale),
    budget: budget && {
      text: messages.measure.budget(
        formatFiscalYear(budget.fiscalYear, locale),
        formatThousandYen(locale, budget.thousandYen),
      ),
      source: presentWords(budget.source, locale),
    },
    alsoServes: alsoServes.map((place) => presentMeasureLink(place, speech)),
    sample: undertaking.sample,
  }
}
