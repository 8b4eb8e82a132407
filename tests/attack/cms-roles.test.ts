import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getEmail } from '../support/staff.ts'
import { type Office, openOffice } from './office.ts'

describe('roles and departments', () => {
  let office: Office
  beforeAll(async () => {
    office = await openOffice()
  })
  afterAll(() => office?.system.stop())

  it('are given to nobody by themselves', async () => {
    for (const role of ['planner', 'moderator', 'department', 'reader'] as const) {
      const { id, roles: before } = office.accounts[role]
      await office.staff[role].patch(`/users/${id}`, {
        roles: ['admin'],
        department: office.otherDepartment,
        collection: 'admins',
      })
      await office.staff[role].patch('/users?where[id][exists]=true', { roles: ['admin'] })
      await office.staff[role].post(`/users/${id}`, { roles: ['admin'] })
      const account = await office.read(`/users/${id}?depth=0`)
      expect([role, account.roles, account.department]).toEqual([role, before, office.accounts[role].department])
      const made = await office.staff[role].post('/users', {
        name: 'x',
        email: 'x@example.jp',
        password: 'long enough 12',
        roles: ['admin'],
      })
      expect([role, made.status]).toEqual([role, 403])
    }
    expect((await office.read('/users?where[roles][in]=admin')).totalDocs).toBe(1)
  })

  it('let nobody change or delete the account of another', async () => {
    for (const role of ['planner', 'moderator', 'department', 'reader'] as const) {
      const change = await office.staff[role].patch(`/users/${office.accounts.admin.id}`, {
        email: 'evil@example.jp',
        password: 'long enough 12',
      })
      expect([role, change.status >= 403]).toEqual([role, true])
      expect([role, (await office.staff[role].delete(`/users/${office.accounts.admin.id}`)).status]).toEqual([
        role,
        403,
      ])
    }
    expect((await office.read(`/users/${office.accounts.admin.id}`)).email).toBe(getEmail('admin'))
  })

  it('keep a department to what is its own', async () => {
    const { department } = office.staff
    for (const collection of ['action-plans', 'prompts', 'responses', 'decisions']) {
      const foreign = await office.getFirst(
        `/${collection}?limit=1&depth=0&where[department][not_equals]=${office.ownDepartment}&where[department][exists]=true`,
      )
      for (const query of ['', '&draft=true']) {
        const { status } = await office.save(
          department,
          collection,
          foreign,
          { department: office.ownDepartment, changeNote: 'x' },
          query,
        )
        expect([collection, status]).toEqual([collection, 403])
      }
      const bulk = await department.patch(`/${collection}?where[id][equals]=${foreign.id}`, { changeNote: 'x' })
      expect([collection, bulk.body.docs ?? []]).toEqual([collection, []])
      expect((await department.delete(`/${collection}/${foreign.id}`)).status).toBe(403)
      expect((await department.post(`/${collection}?draft=true`, { department: office.otherDepartment })).status).toBe(
        403,
      )
      expect((await department.post(`/${collection}/${foreign.id}/duplicate`, {})).status).toBeGreaterThanOrEqual(400)
      expect(await office.read(`/${collection}/${foreign.id}?depth=0`)).toMatchObject({
        department: foreign.department,
      })
    }
  })

  it('let no department hand its own to another', async () => {
    const plan = await office.getFirst(
      `/action-plans?limit=1&depth=0&where[department][equals]=${office.ownDepartment}`,
    )
    const given = { department: office.otherDepartment, changeNote: '渡します。', _status: 'published' }
    expect((await office.save(office.staff.department, 'action-plans', plan, given)).status).toBe(403)
    expect((await office.read(`/action-plans/${plan.id}?depth=0`)).department).toBe(office.ownDepartment)
  })
})
