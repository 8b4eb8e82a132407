import { type Document, listedBy } from '../support/documents.ts'
import { logIn, type Role, type Staff } from '../support/staff.ts'
import { type System, startSystem } from '../support/system.ts'

export const roles = ['admin', 'planner', 'moderator', 'department', 'reader'] as const

/** The running city with all its roles signed in, seen by somebody who tries what is not theirs. */
export type Office = {
  system: System
  staff: Readonly<Record<Role, Staff>>
  accounts: Readonly<Record<Role, Document>>
  ownDepartment: string
  otherDepartment: string
  /** What is stored, as an administrator reads it. */
  read: (path: string) => Promise<Document>
  getFirst: (path: string) => Promise<Document>
  /** Saves as the form does, with the number of the state it was begun on. */
  save: (
    person: Staff,
    collection: string,
    document: Document,
    data: object,
    query?: string,
  ) => ReturnType<Staff['patch']>
}

export async function openOffice(): Promise<Office> {
  const system = await startSystem({ city: true })
  const staff = {} as Record<Role, Staff>
  const accounts = {} as Record<Role, Document>
  for (const role of roles) {
    staff[role] = await logIn(system, role)
    accounts[role] = (await staff[role].get('/users/me?depth=0')).body.user as Document
  }
  const getFirst = async (path: string) => {
    const [first] = listedBy(await staff.admin.get(path))
    if (!first) throw new Error(`Nothing there: ${path}`)
    return first
  }
  const ownDepartment = String(accounts.department.department)
  const { id } = await getFirst(`/departments?limit=1&depth=0&where[id][not_equals]=${ownDepartment}`)
  return {
    system,
    staff,
    accounts,
    ownDepartment,
    otherDepartment: id,
    read: async (path) => (await staff.admin.get(path)).body as Document,
    getFirst,
    save: (person, collection, { id, revision }, data, query = '') =>
      person.patch(`/${collection}/${id}?depth=0${query}`, { revision, ...data }),
  }
}
