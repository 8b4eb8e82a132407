/**
 * Query names that pages may read. All others are cut off before the page is rendered, so that they can neither
 * split nor poison the page store. Receipt codes are never among them: a receipt travels in the body of a POST only.
 */
export const pageQueryNames = [
  'area',
  'department',
  'generation',
  'horizon',
  'kind',
  'measure',
  'page',
  'perspective',
  'project',
  'prompt',
  'q',
  'schoolDistrict',
  'state',
  'strategy',
  'theme',
  'view',
  'year',
] as const

/** Longest query a page answers, in characters, after cutting off what is not allowed. */
export const pageQueryLimit = 600

export type PageAddress = {
  /** Path and allowed query in a fixed order: the address the page is rendered for and stored under. */
  url: string
  path: string
  isSearch: boolean
}

/**
 * Reads the address of a request. Undefined where it cannot be one: no leading slash, malformed percent-encoding,
 * a NUL or backslash, a query that is too long.
 */
export function readPageAddress(requestUrl: string): PageAddress | undefined {
  const mark = requestUrl.indexOf('?')
  const path = mark < 0 ? requestUrl : requestUrl.slice(0, mark)
  if (!isSoundPath(path)) return undefined
  const query = mark < 0 ? '' : readAllowedQuery(requestUrl.slice(mark + 1))
  if (query === undefined || query.length > pageQueryLimit) return undefined
  return { url: query === '' ? path : `${path}?${query}`, path, isSearch: /(?:^|&)q=/.test(query) }
}

function isSoundPath(path: string): boolean {
  if (!path.startsWith('/') || path.startsWith('//')) return false
  try {
    const decoded = decodeURIComponent(path)
    return !decoded.includes('\0') && !decoded.includes('\\')
  } catch {
    return false
  }
}

function readAllowedQuery(query: string): string | undefined {
  try {
    decodeURIComponent(query.replaceAll('+', ' '))
  } catch {
    return undefined
  }
  const given = new URLSearchParams(query)
  const allowed = new URLSearchParams()
  for (const name of pageQueryNames) {
    for (const value of new Set(given.getAll(name))) {
      if (value.trim() !== '') allowed.append(name, value)
    }
  }
  return allowed.toString()
}
