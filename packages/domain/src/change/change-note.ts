import type { Issue } from '../issue/issue.ts'
import { block } from '../issue/report.ts'
import { getJapanese, type Wording } from '../localized/wording.ts'
import { countCharacters } from '../text/text.ts'

/** Shortest note that says something, in characters. */
export const changeNoteMinimum = 5

/**
 * What changed and why is public (中間総括, 方向性①-2): a published document is changed only with a note. Gives
 * `change.note-missing` or `change.note-too-short` at `changeNote`.
 */
export function checkChangeNote(change: { wasPublished: boolean; changed: boolean; note?: Wording }): Issue[] {
  if (!change.wasPublished || !change.changed) return []
  const count = countCharacters(getJapanese(change.note))
  if (count === 0) return [block('change.note-missing', 'changeNote')]
  if (count < changeNoteMinimum) return [block('change.note-too-short', 'changeNote', { minimum: changeNoteMinimum })]
  return []
}
