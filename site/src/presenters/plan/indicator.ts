import { formatFiscalYear, isMeasured, isPublishableValue, terms } from '@aritai/domain'
import type { IndicatorDrawing } from '@aritai/figures'
import type { CitizensDocument } from '@aritai/publication'
import { formatFiscalYearShort, formatNumber } from '../../i18n/formats.ts'
import type { Speech } from '../../i18n/speech.ts'
import type { IndicatorParts } from '../../queries/indicator-parts.ts'
import { presentOptionalWords, presentWords, type Words } from '../words/words.ts'
import { type IndicatorGroupsView, presentIndicatorGroups } from './indicator-groups.ts'
import { type IndicatorProgressView, presentCautions, presentProgress } from './indicator-progress.ts'

type Indicator = CitizensDocument<'indicator'>
type Value = NonNullable<Indicator['baseline']>

/** An indicator as it may honestly be shown: without evidence it has no drawing and no numbers (方向性②). */
export type IndicatorView = {
  id: string
  name: Words
  definition: Words
  unit: Words
  basis: string
  level: string
  direction: string
  source?: Words | undefined
  sourceUrl?: string | undefined
  sample: boolean
  /** False: say «まだ測っていません» and why. */
  measured: boolean
  rows: IndicatorRow[]
  drawing?: IndicatorDrawing | undefined
  progress?: IndicatorProgressView | undefined
  cautions: string[]
  groups: IndicatorGroupsView[]
}
export type IndicatorRow = {
  year: string
  kind: 'baseline' | 'value' | 'interim' | 'target'
  value: string
  sampleSize?: string | undefined
  note?: Words | undefined
}

export function presentIndicator(parts: IndicatorParts, speech: Speech): IndicatorView {
  const { indicator } = parts
  const { locale } = speech
  const measured = isMeasured(indicator)
  return {
    id: `indicator-${indicator.slug}`,
    name: presentWords(indicator.name, locale),
    definition: presentWords(indicator.definition, locale),
    unit: presentWords(indicator.unit, locale),
    basis: terms.indicatorBasis[indicator.basis][locale],
    level: terms.indicatorLevel[indicator.level][locale],
    direction: terms.indicatorDirection[indicator.direction][locale],
    source: presentOptionalWords(indicator.source, locale),
    sourceUrl: indicator.sourceUrl,
    sample: indicator.sample,
    measured,
    rows: measured ? presentRows(indicator, speech) : [],
    drawing: measured ? presentDrawing(indicator, speech) : undefined,
    progress: presentProgress(indicator, speech),
    cautions: presentCautions(indicator, speech),
    groups: presentIndicatorGroups(parts, speech),
  }
}

function getValues(indicator: Indicator): { value: Value; kind: 'baseline' | 'value' | 'interim' }[] {
  const { baseline, values } = indicator
  const later = values.filter(
    (value) => isPublishableValue(value, indicator) && value.fiscalYear !== baseline?.fiscalYear,
  )
  return [
    ...(baseline === undefined ? [] : [{ value: baseline, kind: 'baseline' as const }]),
    ...later.map((value) => ({ value, kind: value.interim ? ('interim' as const) : ('value' as const) })),
  ].sort((a, b) => a.value.fiscalYear - b.value.fiscalYear)
}

function presentRows(indicator: Indicator, { locale }: Speech): IndicatorRow[] {
  const amount = (value: number) => formatNumber(locale, value, indicator.decimals)
  return [
    ...getValues(indicator).map(({ value, kind }) => ({
      year: formatFiscalYear(value.fiscalYear, locale),
      kind,
      value: amount(value.value),
      sampleSize: value.sampleSize === undefined ? undefined : formatNumber(locale, value.sampleSize),
      note: presentOptionalWords(value.note, locale),
    })),
    ...indicator.targets.map(({ fiscalYear, value }) => ({
      year: formatFiscalYear(fiscalYear, locale),
      kind: 'target' as const,
      value: amount(value),
    })),
  ]
}

function presentDrawing(indicator: Indicator, speech: Speech): IndicatorDrawing {
  const { locale, messages } = speech
  const words = messages.indicator
  const point = ({ fiscalYear, value }: { fiscalYear: number; value: number }) => ({
    year: fiscalYear,
    yearLabel: formatFiscalYearShort(locale, fiscalYear),
    value,
    label: formatNumber(locale, value, indicator.decimals),
  })
  const values = getValues(indicator).map(({ value }) => point(value))
  const targets = indicator.targets.map(point)
  const told = [
    ...values.map(({ year, label }) => words.valueOf(formatFiscalYear(year, locale), label)),
    ...targets.map(({ year, label }) => words.targetOf(formatFiscalYear(year, locale), label)),
  ]
  return {
    id: `indicator-${indicator.slug}`,
    description: `${presentWords(indicator.name, locale).value}: ${told.join(messages.listSeparator)}`,
    values,
    targets,
    labels: { value: words.value, target: words.target },
  }
}
