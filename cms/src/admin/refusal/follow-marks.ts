import type { FormState } from 'payload'

/** What the server said of one field when it refused to save. */
export type Mark = { path: string; message: string }

type Followed = {
  /** Every mark since the refusal. */
  marks: Mark[]
  /** Those of them that the form has lost since. */
  lost: Mark[]
}

/** Adds the marks that a form carries now to those known since the refusal, and tells which of those are gone. */
export function followMarks(known: readonly Mark[], fields: FormState): Followed {
  const carried = Object.entries(fields).flatMap(([path, { valid, errorMessage }]) =>
    valid === false && errorMessage ? [{ path, message: errorMessage }] : [],
  )
  const isCarried = ({ path }: Mark) => carried.some((mark) => mark.path === path)
  const gone = known.filter((mark) => !isCarried(mark))
  return { marks: [...gone, ...carried], lost: gone.filter(({ path }) => path in fields) }
}
