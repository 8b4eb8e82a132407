import type { ReactNode } from 'react'

/** What stands where a list has nothing: why, and what to do next. */
export function Empty({ children }: { children: ReactNode }) {
  return <p className="workspace__empty">{children}</p>
}
