import type { CollectionConfig } from 'payload'
import { publishAfterChange, publishAfterDelete } from '../publishing/hooks.ts'
import type { DocumentCollection } from './define-collection.ts'
import { askForChangeNote } from './hooks/ask-for-change-note.ts'
import { checkPublication } from './hooks/check-publication.ts'
import { countRevision, forgetClaim, releaseClaim } from './hooks/count-revision.ts'
import { guardPublication } from './hooks/guard-publication.ts'
import { keepOwner } from './hooks/keep-owner.ts'
import { leaveRestoring } from './hooks/leave-restoring.ts'
import { recordDeletion, recordSave } from './hooks/record-action.ts'
import { nameByField, recordChange } from './hooks/record-change.ts'
import { requireJapanese } from './hooks/require-japanese.ts'
import { noticeOperation } from './operation-of.ts'

/** The hooks every document has, in their order: guards, the collection's own, the domain's rules, then the records. */
export function documentHooks(shape: DocumentCollection): NonNullable<CollectionConfig['hooks']> {
  const own = shape.hooks ?? {}
  const { access, publishes, check, title } = shape
  return {
    ...own,
    beforeOperation: [noticeOperation, ...(own.beforeOperation ?? [])],
    beforeChange: [
      ...(publishes ? [guardPublication(access.publish)] : []),
      ...(access.owner ? [keepOwner(access.owner)] : []),
      ...(own.beforeChange ?? []),
      ...(publishes ? [requireJapanese] : []),
      ...(publishes && check ? [checkPublication(check)] : []),
      ...(publishes ? [askForChangeNote] : []),
      countRevision,
    ],
    afterChange: [
      leaveRestoring,
      forgetClaim,
      ...(own.afterChange ?? []),
      publishAfterChange,
      ...(publishes ? [recordChange(publishes, shape.nameInChanges ?? nameByField(title))] : []),
      recordSave,
    ],
    afterDelete: [...(own.afterDelete ?? []), publishAfterDelete, recordDeletion],
    afterError: [releaseClaim, ...(own.afterError ?? [])],
  }
}
