import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, asStranger, type Staff } from '../support/staff.ts'
import type { System } from '../support/system.ts'
import { expectedAccess } from './access-matrix/expected.ts'
import { askAccess, type Matrix, type Operation, operations, readTable } from './access-matrix/read-access.ts'
import { type Office, openOffice, roles } from './office.ts'

const globals = ['site-settings', 'purpose-of-use', 'brand-kit']
/** Payload's own: they answer at addresses of their own, or at none. */
const machinery = ['payload-preferences', 'payload-migrations']

describe('who may do what', () => {
  const expected = readTable(expectedAccess)
  let staff: Office['staff']
  let stranger: Staff
  let system: System
  let actual: Matrix

  beforeAll(async () => {
    ;({ system, staff } = await openOffice())
    stranger = asStranger(system)
    actual = await askAccess(staff)
  })
  afterAll(() => system?.stop())

  it('is written down for every collection, operation and role that there is', () => {
    expect(actual).toEqual(expected)
  })

  it('is what requests meet: whoever may not is refused, whoever may is not', async () => {
    const wrong: string[] = []
    for (const [name, cells] of Object.entries(expected)) {
      if (machinery.includes(name)) continue
      for (const role of roles) {
        for (const [index, operation] of operations.entries()) {
          if (!isThere(name, operation)) continue
          const letter = cells[role]?.[index] ?? '-'
          const { status } = await attempt(staff[role], name, operation)
          // What an officer may create depends on what it is: see `cms-writes.test.ts`.
          const depends = role === 'department' && operation === 'create'
          const isAll = letter !== '-' && letter === letter.toUpperCase() && !depends
          if (status >= 500 || (letter === '-' && status !== 403) || (isAll && status === 403))
            wrong.push(`${role} ${operation} ${name}: ${letter}, but met ${status}`)
        }
      }
    }
    expect(wrong).toEqual([])
  })

  it('is nothing at all for strangers', async () => {
    const wrong: string[] = []
    for (const name of Object.keys(expected)) {
      if (machinery.includes(name)) continue
      for (const operation of operations) {
        if (!isThere(name, operation)) continue
        const { status } = await attempt(stranger, name, operation)
        if (status !== 403) wrong.push(`a stranger ${operation} ${name}: met ${status}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('has no address for the history of the database, whatever its access says', async () => {
    for (const person of [stranger, staff.admin, staff.reader]) {
      for (const operation of ['create', 'read', 'update', 'delete'] as const) {
        const { status } = await attempt(person, 'payload-migrations', operation)
        expect(status === 403 || status === 404 || status === 501, `${operation}: ${status}`).toBe(true)
      }
    }
  })

  /** Versions of a collection that keeps none, and what a global cannot do. */
  const isThere = (name: string, operation: Operation) => {
    const isGlobal = globals.includes(name)
    if (isGlobal) return operation !== 'create' && operation !== 'delete' && operation !== 'update'
    return operation !== 'readVersions' || Object.values(expected[name] ?? {}).some((cell) => /v/i.test(cell))
  }
})

/**
 * Tries an operation without leaving a trace: on a document that does not exist, or with content that is refused.
 * Access is asked before either is noticed.
 */
function attempt(person: Staff, name: string, operation: Operation): Promise<Answer> {
  const path = globals.includes(name) ? `/globals/${name}` : `/${name}`
  switch (operation) {
    case 'create':
      return person.post(path, { _status: 'published' })
    case 'read':
      return person.get(`${path}?limit=1&depth=0`)
    case 'update':
      return person.patch(`${path}/${randomUUID()}`, {})
    case 'delete':
      return person.delete(`${path}/${randomUUID()}`)
    case 'readVersions':
      return person.get(`${path}/versions?limit=1&depth=0`)
  }
}
