import type { CollectionConfig } from 'payload'
import { groups } from '../../documents/groups.ts'
import { env } from '../../env.ts'
import { userAccess } from './access.ts'
import { userEndpoints } from './endpoints.ts'
import { userFields } from './fields.ts'
import { userHooks } from './hooks/index.ts'

/** The staff who work in the CMS. Citizens have no accounts. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: { ja: '職員', en: 'Staff member' }, plural: { ja: '職員', en: 'Staff' } },
  disableDuplicate: true,
  auth: {
    tokenExpiration: 8 * 60 * 60,
    // Payload would lock the account, which any stranger could do; `slowDownGuesses` slows the stranger instead.
    maxLoginAttempts: 0,
    cookies: { secure: env.isProduction || env.url.startsWith('https:'), sameSite: 'Strict' },
  },
  access: { ...userAccess, admin: ({ req }) => Boolean(req.user) },
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
