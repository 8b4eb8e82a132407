import type { ReactNode } from 'react'

const signs = { info: 'ⓘ', success: '✓', warning: '⚠' } as const

/** Something to know before reading on; its kind is told by a sign and not by colour alone. */
export function Notice({ kind = 'info', children }: { kind?: keyof typeof signs; children: ReactNode }) {
  return (
    <div className={`workspace__notice workspace__notice--${kind}`}>
      <span aria-hidden="true">{signs[kind]}</span>
      <div>{children}</div>
    </div>
  )
}
