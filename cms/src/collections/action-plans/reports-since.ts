import { toCityDay } from '../../publishing/calendar.ts'

type Dates = { firstPublishedOn?: string | null | undefined; createdAt: string }

/** The day from which reports on a plan are expected: that of its first publication; drafted long before, it was nobody's. */
export const reportsSince = ({ firstPublishedOn, createdAt }: Dates): string => firstPublishedOn || toCityDay(createdAt)
