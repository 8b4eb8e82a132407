import { addDays } from '@aritai/domain'
import type { Chance } from './chance.ts'

/** A day of the last `years` years, `2026-11-22`. */
export function pastDay(chance: Chance, today: string, years = 3): string {
  return addDays(today, -chance.whole(0, years * 365))
}

/** The day some days after another one, but not after today. */
export function laterDay(chance: Chance, day: string, today: string, most: number): string {
  const later = addDays(day, chance.whole(0, most))
  return later > today ? today : later
}
