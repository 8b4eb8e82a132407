/** The city's days: what the public sees is dated by its clock, whatever the server's. */
const cityDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' })

/** The day of a moment in the city, `2026-11-22`. */
export const toCityDay = (moment: string | Date): string => cityDay.format(new Date(moment))

const cityMoment = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo', dateStyle: 'short', timeStyle: 'short' })

/** A moment by the clocks of the city, `2026-11-22T08:05`. */
export const toCityMoment = (moment: string | Date): string => cityMoment.format(new Date(moment)).replace(' ', 'T')

const citySecond = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo', dateStyle: 'short', timeStyle: 'medium' })

/** A moment to the second, `2026-11-22T08:05:31`. */
export const toCitySecond = (moment: string | Date): string => citySecond.format(new Date(moment)).replace(' ', 'T')
