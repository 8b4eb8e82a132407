import {
  findWhole,
  formatFiscalYear,
  getShareInterval,
  isPercent,
  type PublicBreakdown,
  smallestGroup,
  terms,
} from '@aritai/domain'
import type { GroupBarsDrawing } from '@aritai/figures'
import { formatNumber } from '../../i18n/formats.ts'
import type { Speech } from '../../i18n/speech.ts'
import type { IndicatorParts } from '../../queries/indicator-parts.ts'
import { presentFigureText } from '../words/figure-text.ts'
import { presentWords } from '../words/words.ts'

/** The values of groups in one year, and what to know to read them (方向性④). */
export type IndicatorGroupsView = { drawing: GroupBarsDrawing; notes: string[] }

/** The newest year of each division. Areas that are not public have no name here, and no row. */
export function presentIndicatorGroups(parts: IndicatorParts, speech: Speech): IndicatorGroupsView[] {
  const { breakdowns = [] } = parts.indicator
  const newest = breakdowns.filter(
    ({ division }, index) => breakdowns.findIndex((each) => each.division === division) === index,
  )
  return newest.flatMap((breakdown) => presentGroups(breakdown, parts, speech))
}

function presentGroups(breakdown: PublicBreakdown, parts: IndicatorParts, speech: Speech): IndicatorGroupsView[] {
  const { indicator, areas } = parts
  const { locale, messages } = speech
  const words = messages.indicator
  const whole = findWhole(indicator, breakdown.fiscalYear)
  const rows = sortByArea(breakdown, areas).flatMap((group) => presentRow(group, parts, speech))
  if (!whole || rows.length === 0) return []
  const amount = (value: number) => formatNumber(locale, value, indicator.decimals)
  const drawing: GroupBarsDrawing = {
    caption: words.groupsOf(
      terms.breakdownDivision[breakdown.division][locale],
      formatFiscalYear(breakdown.fiscalYear, locale),
    ),
    labels: { group: words.group, value: words.amount, answers: words.sampleSize },
    whole: {
      name: words.whole,
      value: whole.value,
      label: amount(whole.value),
      answers: whole.sampleSize ? formatNumber(locale, whole.sampleSize) : '–',
    },
    rows,
  }
  const hasErrors = rows.some(({ shown }) => shown?.low !== undefined)
  return [
    {
      drawing,
      notes: [
        hasErrors ? words.intervalNote : words.wholeNote,
        ...(rows.some(({ shown }) => !shown) ? [words.hiddenNote(smallestGroup)] : []),
      ],
    },
  ]
}

type Group = PublicBreakdown['groups'][number]

function presentRow(group: Group, { indicator, areas }: IndicatorParts, { locale, messages }: Speech) {
  const area = areas.find(({ id }) => id === group.area)
  if (group.area && !area) return []
  const { shown } = group
  return [
    {
      key: `${group.area ?? ''} ${group.generation ?? ''}`,
      name: [
        ...(area ? [presentFigureText(presentWords(area.name, locale), locale)] : []),
        ...(group.generation ? [{ value: terms.generation[group.generation][locale] }] : []),
      ],
      hidden: messages.indicator.hidden,
      shown: shown && {
        value: shown.value,
        label: formatNumber(locale, shown.value, indicator.decimals),
        answers: formatNumber(locale, shown.sampleSize),
        ...presentError(indicator, shown),
      },
    },
  ]
}

/** How far a share may be off by chance; of other values that is not known. */
function presentError(indicator: IndicatorParts['indicator'], { value, sampleSize }: NonNullable<Group['shown']>) {
  if (indicator.basis !== 'survey' || !isPercent(indicator) || value < 0 || value > 100) return {}
  const { low, high } = getShareInterval({ share: value / 100, answers: sampleSize })
  return { low: low * 100, high: high * 100 }
}

function sortByArea({ groups }: PublicBreakdown, areas: IndicatorParts['areas']): Group[] {
  const place = ({ area }: Group) => areas.findIndex(({ id }) => id === area)
  return [...groups].sort((a, b) => place(a) - place(b))
}
