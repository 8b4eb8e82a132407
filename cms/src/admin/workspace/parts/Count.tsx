import { Link } from '@payloadcms/ui'

/** A number with what it counts; with an address it leads to the list of what was counted. */
export function Count({ value, label, href }: { value: number; label: string; href?: string }) {
  const content = (
    <>
      <strong>{value.toLocaleString('ja-JP')}</strong> <span>{label}</span>
    </>
  )
  return href ? (
    <Link className="workspace__count" href={href} prefetch={false}>
      {content}
    </Link>
  ) : (
    <span className="workspace__count">{content}</span>
  )
}
