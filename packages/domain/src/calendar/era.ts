/** Year of the Japanese calendar for a calendar year, given the first calendar year of each era. */
export function formatEraYear(year: number, eras: readonly Era[]): string {
  const era = eras.find(({ from }) => year >= from)
  if (era === undefined) return `${year}年`
  const count = year - era.from + 1
  return `${era.name}${count === 1 ? '元' : count}年`
}

export type Era = { name: string; from: number }

/** Newest first. 令和 began on 1 May 2019, within fiscal 2019, which is 令和元年度 as a whole. */
export const eras: readonly (Era & { begins: string })[] = [
  { name: '令和', from: 2019, begins: '2019-05-01' },
  { name: '平成', from: 1989, begins: '1989-01-08' },
  { name: '昭和', from: 1926, begins: '1926-12-25' },
]
