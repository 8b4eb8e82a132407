/** What the audit log can say that somebody did. */
export const recordedActions = ['create', 'update', 'publish', 'unpublish', 'change-state', 'delete'] as const
export type RecordedAction = (typeof recordedActions)[number]

type Saved = { _status?: string | null; state?: string | null }

/** Names a save by what it did to the document's standing. */
export function actionOf(operation: 'create' | 'update', before: Saved | undefined, after: Saved): RecordedAction {
  if (operation === 'create') return after._status === 'published' ? 'publish' : 'create'
  if (before?._status !== after._status && after._status !== undefined)
    return after._status === 'published' ? 'publish' : 'unpublish'
  return before?.state !== after.state ? 'change-state' : 'update'
}
