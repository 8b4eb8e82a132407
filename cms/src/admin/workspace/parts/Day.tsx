import { formatDay } from '@aritai/domain'
import type { Language } from '../language.ts'

/** A calendar day (`2026-06-03`) as people write it, in one piece. */
export function Day({ on, language }: { on: string; language: Language }) {
  return (
    <time dateTime={on} className="workspace__day">
      {formatDay(on, language)}
    </time>
  )
}
