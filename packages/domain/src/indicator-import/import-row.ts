import { readFiscalYear } from '../calendar/read-fiscal-year.ts'
import type { IndicatorValueDraft } from '../indicator/indicator.ts'
import { isPercent } from '../indicator/sample-caution.ts'
import type { IndicatorBasis } from '../indicator/vocabulary.ts'
import type { Issue } from '../issue/issue.ts'
import { advise, block } from '../issue/report.ts'
import type { Maybe, Wording } from '../localized/wording.ts'
import { readNumber } from '../text/read-number.ts'
import { countCharacters, normalizeText } from '../text/text.ts'
import { checkPlausibility } from './plausible-value.ts'
import type { IndicatorColumn } from './vocabulary.ts'

/** A row of the file, word for word; a column that the file has not is empty. */
export type IndicatorRow = Record<IndicatorColumn, string>

/** An indicator that rows can name, as it is now. */
export type ImportTarget = {
  id: string
  slug: string
  name: string
  unit?: Wording
  basis: IndicatorBasis
  decimals?: Maybe<number>
  baseline?: Maybe<IndicatorValueDraft>
  values: readonly (IndicatorValueDraft & { note?: Maybe<string> })[]
  /** `pending`: published, with changes beside it that are not; to publish over them would publish them too. */
  state: 'draft' | 'published' | 'pending'
}

/** What a row says, as far as it can be read. */
export type ReadRow = {
  target?: ImportTarget | undefined
  fiscalYear?: number | undefined
  value?: number | undefined
  /** These are undefined where the cell is empty or the file has no such column: what is there stays. */
  sampleSize?: number | undefined
  note?: string | undefined
  interim?: boolean | undefined
}

export const noteLimit = 300

/** Somebody who gets the template fills in some rows; the others ask for nothing. */
export const isEmptyRow = (row: IndicatorRow): boolean =>
  ([row.value, row.sampleSize, row.note, row.interim] as const).every((cell) => normalizeText(cell) === '')

/**
 * Reads one row and says at which cell (`path`) what is the matter, with codes `indicator-row.…`: the indicator must be
 * one that exists, by address or name, and have no unpublished changes; the year one that has begun and is not that of
 * the baseline; the value a number, of a survey with its number of answers. A value that is more exact than the
 * indicator tells is advised about, and so is one that may be mistyped. `thisFiscalYear` is the one that is running.
 */
export function checkIndicatorRow(
  row: IndicatorRow,
  targets: readonly ImportTarget[],
  thisFiscalYear: number,
): { read: ReadRow; issues: Issue[] } {
  const found = findTargets(row.indicator, targets)
  const target = found.length === 1 ? found[0] : undefined
  const read: ReadRow = {
    target,
    fiscalYear: readFiscalYear(row.fiscalYear),
    value: readNumber(row.value),
    sampleSize: readNumber(row.sampleSize),
    note: normalizeText(row.note) === '' ? undefined : unquote(row.note.normalize('NFC').trim()),
    interim: readYes(row.interim),
  }
  return {
    read,
    issues: [
      ...checkTarget(row, found),
      ...checkYear(row, read, thisFiscalYear),
      ...checkValue(row, read),
      ...checkSampleSize(row, read),
      ...checkInterim(row, read, thisFiscalYear),
      ...(countCharacters(read.note ?? '') > noteLimit
        ? [block('indicator-row.note-too-long', 'note', { maximum: noteLimit })]
        : []),
    ],
  }
}

function findTargets(words: string, targets: readonly ImportTarget[]): ImportTarget[] {
  const wanted = normalizeText(unquote(words.trim()))
  const bySlug = targets.filter(({ slug }) => slug === wanted)
  return bySlug.length > 0 ? bySlug : targets.filter(({ name }) => wanted !== '' && normalizeText(name) === wanted)
}

function checkTarget({ indicator }: IndicatorRow, found: readonly ImportTarget[]): Issue[] {
  const words = indicator.trim()
  if (words === '') return [block('indicator-row.indicator-missing', 'indicator')]
  if (found.length === 0) return [block('indicator-row.indicator-unknown', 'indicator', { words })]
  if (found.length > 1) return [block('indicator-row.indicator-ambiguous', 'indicator', { count: found.length })]
  return found[0]?.state === 'pending' ? [block('indicator-row.draft-pending', 'indicator')] : []
}

function checkYear(row: IndicatorRow, { fiscalYear, target }: ReadRow, thisFiscalYear: number): Issue[] {
  if (normalizeText(row.fiscalYear) === '') return [block('indicator-row.year-missing', 'fiscalYear')]
  if (fiscalYear === undefined)
    return [block('indicator-row.year-unreadable', 'fiscalYear', { words: row.fiscalYear.trim() })]
  if (fiscalYear > thisFiscalYear) return [block('indicator-row.year-in-future', 'fiscalYear', { fiscalYear })]
  if (target?.baseline?.fiscalYear === fiscalYear)
    return [block('indicator-row.year-is-baseline', 'fiscalYear', { fiscalYear })]
  return []
}

function checkValue(row: IndicatorRow, { value, target, fiscalYear }: ReadRow): Issue[] {
  if (normalizeText(row.value) === '') return [block('indicator-row.value-missing', 'value')]
  if (value === undefined) return [block('indicator-row.value-unreadable', 'value', { words: row.value.trim() })]
  if (target?.basis === 'survey' && isPercent(target) && (value < 0 || value > 100))
    return [block('indicator-row.share-outside', 'value')]
  const decimals = target?.decimals ?? 0
  const told = Number(value.toFixed(decimals))
  return [
    ...(target && told !== value ? [advise('indicator-row.value-rounded', 'value', { told, decimals })] : []),
    ...(target && fiscalYear !== undefined ? checkPlausibility(target, fiscalYear, value) : []),
  ]
}

function checkSampleSize(row: IndicatorRow, { sampleSize, target, fiscalYear }: ReadRow): Issue[] {
  if (normalizeText(row.sampleSize) !== '')
    return sampleSize !== undefined && Number.isInteger(sampleSize) && sampleSize > 0
      ? []
      : [block('indicator-row.sample-size-unreadable', 'sampleSize', { words: row.sampleSize.trim() })]
  const present = target?.values.find((value) => value.fiscalYear === fiscalYear)?.sampleSize
  return target?.basis === 'survey' && !present ? [block('indicator-row.sample-size-missing', 'sampleSize')] : []
}

/** An interim value stays one until somebody says that it is final; once its year is over that is asked for. */
function checkInterim(row: IndicatorRow, { interim, target, fiscalYear }: ReadRow, thisFiscalYear: number): Issue[] {
  if (interim !== undefined) return []
  if (normalizeText(row.interim) !== '') return [block('indicator-row.interim-unreadable', 'interim')]
  const stays = target?.values.find((value) => value.fiscalYear === fiscalYear)?.interim
  const isOver = fiscalYear !== undefined && fiscalYear < thisFiscalYear
  return stays && isOver ? [advise('indicator-row.interim-stays', 'interim')] : []
}

/** Undefined for what is neither, such as an empty cell. */
function readYes(cell: string): boolean | undefined {
  const word = normalizeText(cell).toLowerCase()
  if (['いいえ', 'no', '0', 'false', '×', '-', '確定', '確定値'].includes(word)) return false
  return ['はい', 'yes', '1', 'true', '○', '〇', '◯', '途中経過', '途中'].includes(word) ? true : undefined
}

/** The apostrophe that keeps a spreadsheet from taking words for a formula. */
const unquote = (words: string) => words.replace(/^'(?=[=+\-@＝＋－＠])/, '')
