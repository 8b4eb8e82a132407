/** The page asked for by `?page=`, counted from 1; anything that is not a number is the first. */
export function readPageNumber(query: URLSearchParams): number {
  const text = query.get('page') ?? '1'
  return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : 1
}
