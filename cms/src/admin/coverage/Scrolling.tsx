import type { ReactNode } from 'react'

/** Scrolls sideways what is wider than the screen, by keyboard too. */
export function Scrolling({ children }: { children: ReactNode }) {
  return (
    <div className="workspace__table coverage__grid" {...scrollable}>
      {children}
    </div>
  )
}

const scrollable = { tabIndex: 0 }
