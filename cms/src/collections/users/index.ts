import type { CollectionConfig } from 'payload'
import { allow } from '../../access/compose.ts'
import { isAdmin } from '../../access/predicates.ts'
import { groups } from '../../documents/groups.ts'
import { env } from '../../env.ts'
import { userAccess } from './access.ts'
import { userEndpoints } from './endpoints.ts'
import { userFields } from './fields.ts'
import { userHooks } from './hooks.ts'

/** The staff who work in the CMS. Citizens have no accounts. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: { ja: '職員', en: 'Staff member' }, plural: { ja: '職員', en: 'Staff' } },
  disableDuplicate: true,
  auth: {
    tokenExpiration: 8 * 60 * 60,
    // Ten tries, then a minute: a guesser is stopped, and a colleague cannot be shut out for long by a stranger.
    maxLoginAttempts: 10,
    lockTime: 60 * 1000,
    cookies: { secure: env.isProduction, sameSite: 'Strict' },
  },
  access: { ...userAccess, admin: ({ req }) => Boolean(req.user), unlock: allow(isAdmin) },
  admin: {
    group: groups.ground,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles', 'department'],
    listSearchableFields: ['name', 'email'],
  },
  endpoints: userEndpoints,
  hooks: userHooks,
  fields: userFields,
}
