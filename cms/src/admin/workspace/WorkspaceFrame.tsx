import { Gutter } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import './workspace.css'

/** Heading, what the page is for, and its content, as wide as Payload's own pages. */
export function WorkspaceFrame({ title, help, children }: { title: string; help: string; children: ReactNode }) {
  return (
    <main>
      <Gutter className="workspace">
        <h1 className="workspace__title">{title}</h1>
        <p className="workspace__help">{help}</p>
        {children}
      </Gutter>
    </main>
  )
}
