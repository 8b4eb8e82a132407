import type { Role } from '@aritai/domain'
import { expect, test } from 'vitest'
import { allow, allowVersions, anyOf } from './compose.ts'
import {
  intoOwnDepartment,
  isModerator,
  isPlanner,
  isStaff,
  keepsContacts,
  nobody,
  ownDepartment,
} from './predicates.ts'

const requestOf = (roles: Role[], department?: string) =>
  ({ user: { collection: 'users', id: 'u', roles, department } }) as never
const anonymous = { user: null } as never
const ask = (access: ReturnType<typeof allow>, req: never, data?: object) => access({ req, data } as never)

test('nobody who is not signed in may read anything', () => {
  expect(ask(allow(isStaff), anonymous)).toBe(false)
})

test('an account without a role may do nothing', () => {
  expect(ask(allow(isStaff), requestOf([]))).toBe(false)
})

test('planners keep voices but not the contacts of their tellers', () => {
  expect(ask(allow(isModerator), requestOf(['planner']))).toBe(true)
  expect(ask(allow(keepsContacts), requestOf(['planner']))).toBe(false)
})

test('an officer is answered with the documents of the own department, a planner with all', () => {
  const edits = allow(anyOf(isPlanner, ownDepartment()))
  expect(ask(edits, requestOf(['department'], 'children'))).toEqual({ department: { equals: 'children' } })
  expect(ask(edits, requestOf(['planner']))).toBe(true)
  expect(ask(edits, requestOf(['department']))).toBe(false)
  expect(ask(edits, requestOf(['reader'], 'children'))).toBe(false)
})

test('an officer creates documents for no other department', () => {
  const creates = allow(intoOwnDepartment())
  expect(ask(creates, requestOf(['department'], 'children'), { department: 'children' })).toBe(true)
  expect(ask(creates, requestOf(['department'], 'children'), { department: { id: 'health' } })).toBe(false)
})

test('versions are asked for under their document', () => {
  const reads = allowVersions(anyOf(nobody, ownDepartment(), () => ({ id: { equals: 'a' } })))
  expect(ask(reads, requestOf(['department'], 'children'))).toEqual({
    or: [{ 'version.department': { equals: 'children' } }, { parent: { equals: 'a' } }],
  })
})
