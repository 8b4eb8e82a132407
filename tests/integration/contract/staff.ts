import type { Role } from '@aritai/domain'
import type { TypedUser } from 'payload'
import type { Cms } from './cms.ts'

/** Options of a Local API call that acts for a person: with the rights of the person, and no others. */
export type ActingAs = { user: TypedUser; overrideAccess: false }

/** Options of a call that acts for the product itself. */
export const asSystem = { overrideAccess: true } as const

let count = 0

/** Creates a member of staff with one role and gives what a call needs to act as that person. */
export async function hire({ payload }: Cms, role: Role, department?: string): Promise<ActingAs> {
  count += 1
  const { id } = await payload.create({
    collection: 'users',
    ...asSystem,
    data: {
      name: `${role} ${count}`,
      email: `${role}-${count}@example.jp`,
      password: 'a long enough password 1',
      roles: [role],
      ...(department ? { department } : {}),
    },
  })
  const user = await payload.findByID({ collection: 'users', id, depth: 0, ...asSystem })
  return { user: { ...user, collection: 'users' }, overrideAccess: false }
}
