import type { CollectionAfterChangeHook } from 'payload'

/**
 * Payload marks the request of a restore, and every save with the same request then loses the fields it does not name.
 * The restored document is saved by now; what follows (records, publication) are ordinary saves.
 */
export const leaveRestoring: CollectionAfterChangeHook = ({ req }) => {
  delete req.context.isRestoringVersion
}
