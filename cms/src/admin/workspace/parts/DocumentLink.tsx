import { Link } from '@payloadcms/ui'
import type { CollectionSlug } from 'payload'
import type { ReactNode } from 'react'

/** Leads to the form of a document. */
export function DocumentLink({
  collection,
  id,
  children,
}: {
  collection: CollectionSlug
  id: string
  children: ReactNode
}) {
  return (
    <Link href={`/admin/collections/${collection}/${id}`} prefetch={false}>
      {children}
    </Link>
  )
}
