/** Columns of a CSV file of indicator values, in the order of the template. */
export const indicatorColumns = ['indicator', 'fiscalYear', 'value', 'sampleSize', 'interim', 'note'] as const
export type IndicatorColumn = (typeof indicatorColumns)[number]

/** What a row of the file would do. */
export const indicatorRowEffects = ['added', 'changed', 'same', 'empty', 'wrong'] as const
export type IndicatorRowEffect = (typeof indicatorRowEffects)[number]
