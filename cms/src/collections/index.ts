import type { CollectionConfig } from 'payload'
import { areas } from './areas/index.ts'
import { auditLog } from './audit-log/index.ts'
import { changes } from './changes/index.ts'
import { departments } from './departments/index.ts'
import { media } from './media/index.ts'
import { users } from './users/index.ts'

/** Every collection, in the order of the admin's menu. */
export const collections: CollectionConfig[] = [departments, areas, media, users, changes, auditLog]
