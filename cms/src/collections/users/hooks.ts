import type { CollectionConfig } from 'payload'
import { recordDeletion, recordSave } from '../../documents/hooks/record-action.ts'

export const userHooks: NonNullable<CollectionConfig['hooks']> = {
  afterChange: [recordSave],
  afterDelete: [recordDeletion],
}
