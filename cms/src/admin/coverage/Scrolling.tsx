import type { ReactNode } from 'react'

/** Scrolls sideways what is wider than the screen, by keyboard too. */
export function Scrolling({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section className="workspace__table coverage__grid" aria-label={label} {...scrollable}>
      {children}
    </section>
  )
}

const scrollable = { tabIndex: 0 }
