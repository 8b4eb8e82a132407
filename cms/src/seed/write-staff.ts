import type { Payload } from 'payload'
import type { References } from './references.ts'
import { seeding } from './write-document.ts'

type Login = {
  email: string
  name: string
  roles: ('admin' | 'planner' | 'moderator' | 'department' | 'reader')[]
  department?: string
}

/** One demonstration login for each role; all invented. */
const logins: Login[] = [
  { email: 'admin@example.jp', name: '見本 管理者', roles: ['admin'] },
  { email: 'planner@example.jp', name: '見本 企画課', roles: ['planner'], department: 'planning' },
  { email: 'moderator@example.jp', name: '見本 声の担当', roles: ['moderator'] },
  { email: 'children@example.jp', name: '見本 こども課', roles: ['department'], department: 'children' },
  { email: 'transport@example.jp', name: '見本 地域交通課', roles: ['department'], department: 'transport' },
  { email: 'reader@example.jp', name: '見本 閲覧', roles: ['reader'] },
]

/** Creates the demonstration logins with the password of this machine. */
export async function writeStaff(payload: Payload, references: References, password: string): Promise<void> {
  for (const { department, ...login } of logins) {
    const { totalDocs } = await payload.count({
      collection: 'users',
      where: { email: { equals: login.email } },
      overrideAccess: true,
    })
    if (totalDocs > 0) continue
    await payload.create({
      collection: 'users',
      data: { ...login, password, ...(department ? { department: references.get('departments', department) } : {}) },
      context: { ...seeding },
      overrideAccess: true,
    })
  }
}
