/** The days of `linkedOn` as they are stored: measure → `2026-11-22`. Empty for a voice of before there were such days. */
export function linkDays(stored: unknown): Readonly<Record<string, string>> {
  if (typeof stored !== 'object' || stored === null) return {}
  return Object.fromEntries(Object.entries(stored).filter(([, day]) => typeof day === 'string'))
}
