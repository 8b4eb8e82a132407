import { suppressSmallCells, terms } from '@aritai/domain'
import type { CoverageDrawing, CoverageLevel } from '@aritai/figures'
import type { Speech } from '../../i18n/speech.ts'
import type { CoverageTable } from '../../queries/results.ts'
import { presentFigureText } from '../words/figure-text.ts'
import { presentWords } from '../words/words.ts'

/** Counts under this number are hidden, so that nobody can be recognised by where and how old they are. */
export const smallestShown = 3

/**
 * Whose voices are missing (方向性④): counts with small cells hidden, and how each compares with the population. A
 * hidden count gets no comparison either, since that would tell it.
 */
export function presentCoverage(table: CoverageTable, { locale, messages }: Speech): CoverageDrawing {
  const words = messages.results
  const shown = suppressSmallCells(
    { rows: table.areas.map(({ id }) => id), columns: table.generations, cells: table.counts },
    smallestShown,
  )
  const present = (count: number | null, expected: number | null) => {
    const level = getLevel(count, expected)
    return { level, text: isSilent(level) ? words.levels[level] : `${count} ${words.levels[level]}` }
  }
  const rows = table.areas.map((area, row) => ({
    key: area.slug,
    name: presentFigureText(presentWords(area.name, locale), locale),
    cells: [
      ...(shown.cells[row] ?? []).map((count, column) => present(count, table.expected[row]?.[column] ?? null)),
      present(shown.rowTotals[row] ?? null, sum(table.expected[row] ?? [])),
    ],
  }))
  const columnTotals = table.generations.map((_, column) =>
    present(shown.columnTotals[column] ?? null, sum(table.expected.map((row) => row[column] ?? null))),
  )
  const total = { level: 'fair' as const, text: shown.total === null ? words.levels.hidden : `${shown.total}` }
  return {
    caption: words.coverage,
    corner: messages.ground.areas.title,
    columns: [...table.generations.map((generation) => terms.generation[generation][locale]), words.total],
    rows: [...rows, { key: 'total', name: { value: words.total }, cells: [...columnTotals, total] }],
  }
}

/** Levels that say all by their word; a number beside it would be a nought or a secret. */
const isSilent = (level: CoverageLevel) => level === 'none' || level === 'hidden' || level === 'unknown'
const sum = (numbers: readonly (number | null)[]) => numbers.reduce<number>((total, each) => total + (each ?? 0), 0)

/** `expected` is what proportional representation would give; under one voice, silence says nothing. */
export function getLevel(count: number | null, expected: number | null): CoverageLevel {
  if (count === null) return 'hidden'
  if (expected === null || expected < 1) return count === 0 ? 'unknown' : 'fair'
  if (count === 0) return 'none'
  if (count < expected / 2) return 'few'
  return count > expected * 2 ? 'many' : 'fair'
}
