import type { Role } from '@aritai/domain'
import type { Staff } from '../../support/staff.ts'

/** The five operations of a cell, in the order of its letters. */
export const operations = ['create', 'read', 'update', 'delete', 'readVersions'] as const
export type Operation = (typeof operations)[number]

/** Collection or global → role → cell, as `expected.ts` writes them. */
export type Matrix = Record<string, Partial<Record<Role, string>>>

const letters: Record<Operation, string> = { create: 'c', read: 'r', update: 'u', delete: 'd', readVersions: 'v' }

/** Reads the table of `expected.ts`. */
export function readTable(table: string): Matrix {
  const [head = '', ...rows] = table.trim().split('\n')
  const roles = head.trim().split(/\s+/) as Role[]
  return Object.fromEntries(
    rows.map((row) => {
      const [name = '', ...cells] = row.trim().split(/\s+/)
      return [name, Object.fromEntries(roles.map((role, index) => [role, cells[index]]))]
    }),
  )
}

/** What the running CMS says of every collection and global that its config has. */
export async function askAccess(staff: Readonly<Record<Role, Staff>>): Promise<Matrix> {
  const matrix: Matrix = {}
  for (const [role, person] of Object.entries(staff)) {
    const { collections, globals } = (await person.get('/access')).body as Record<string, Record<string, Permissions>>
    for (const [name, permissions] of Object.entries({ ...collections, ...globals }))
      matrix[name] = {
        ...matrix[name],
        [role]: operations.map((operation) => toLetter(operation, permissions)).join(''),
      }
  }
  const roles = Object.keys(staff) as Role[]
  // A collection in which a role may nothing at all is missing from what the role is told.
  return Object.fromEntries(
    Object.entries(matrix).map(([name, cells]) => [
      name,
      Object.fromEntries(roles.map((role) => [role, cells[role] ?? '-----'])),
    ]),
  )
}

type Permissions = Partial<Record<Operation, boolean | { permission: boolean; where?: object }>>

function toLetter(operation: Operation, permissions: Permissions): string {
  const answer = permissions[operation]
  if (answer === undefined || answer === false) return '-'
  if (answer === true) return letters[operation].toUpperCase()
  if (!answer.permission) return '-'
  return answer.where ? letters[operation] : letters[operation].toUpperCase()
}
