import type { RelationshipField } from 'payload'
import { hasRole, staffOf } from '../access/user.ts'
import type { FieldOptions, Label } from './label.ts'
import { relation } from './relation.ts'

/** The department a document belongs to. An officer finds the own one filled in and no other to choose from. */
export function departmentField(
  name: string,
  label: Label,
  options: FieldOptions & { help: Label },
): RelationshipField {
  return relation(name, label, 'departments', {
    ...options,
    defaultValue: ({ user }: { user: unknown }) => officersDepartment(user),
    filterOptions: ({ user }) => {
      const own = officersDepartment(user)
      return own === undefined ? true : { id: { equals: own } }
    },
  })
}

/** The department of somebody who may write for that one only; undefined for 企画課 and everybody else. */
export function officersDepartment(user: unknown): string | undefined {
  const staff = staffOf({ user } as Parameters<typeof staffOf>[0])
  return hasRole(staff, 'department') && !hasRole(staff, 'planner', 'admin') ? staff?.department : undefined
}
