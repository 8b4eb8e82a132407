import type { ReactNode } from 'react'

/** A part of a page with its heading; `id` lets others link to it. */
export function Section({
  id,
  title,
  help,
  children,
}: {
  id: string
  title: string
  help?: string
  children: ReactNode
}) {
  return (
    <section className="workspace__section" aria-labelledby={`${id}-title`} id={id}>
      <h2 id={`${id}-title`}>{title}</h2>
      {help ? <p className="workspace__help">{help}</p> : null}
      {children}
    </section>
  )
}
