/** The city's days: what the public sees is dated by its clock, whatever the server's. */
const cityDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' })

/** The day of a moment in the city, `2026-11-22`. */
export const toCityDay = (moment: string | Date): string => cityDay.format(new Date(moment))
