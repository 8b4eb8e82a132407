import type { PayloadRequest } from 'payload'

const mostActions = 2000

/** What an administrator looks after: officers who can do nothing for want of a department, and today's actions. */
export async function readPeopleAndActions(
  req: PayloadRequest,
  today: string,
): Promise<{ officersWithoutDepartment: string[]; actionsToday: string[] }> {
  const { payload } = req
  const [users, actions] = await Promise.all([
    payload.find({
      collection: 'users',
      where: { and: [{ roles: { in: ['department'] } }, { department: { exists: false } }] },
      select: {},
      depth: 0,
      pagination: false,
      overrideAccess: false,
      req,
    }),
    payload.find({
      collection: 'audit-log',
      where: { at: { greater_than_equal: getMidnight(today) } },
      select: {},
      depth: 0,
      limit: mostActions,
      overrideAccess: false,
      req,
    }),
  ])
  return { officersWithoutDepartment: users.docs.map(getId), actionsToday: actions.docs.map(getId) }
}

/** When the city's day began. */
export const getMidnight = (day: string): string => new Date(`${day}T00:00:00+09:00`).toISOString()

const getId = ({ id }: { id: string }) => id
