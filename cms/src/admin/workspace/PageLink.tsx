'use client'
import { Link } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

/** A line of the menu, marked as the present page where it is one. */
export function PageLink({ href, exact = false, children }: { href: string; exact?: boolean; children: ReactNode }) {
  const path = usePathname()
  const isHere = exact ? path === href : path.startsWith(href)
  return (
    <Link className="nav__link" href={href} prefetch={false} {...(isHere ? { 'aria-current': 'page' } : {})}>
      {isHere && <div className="nav__link-indicator" />}
      <span className="nav__link-label">{children}</span>
    </Link>
  )
}
