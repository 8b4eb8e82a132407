import { demonstrationLogins } from '../../packages/runner/src/start.ts'
import type { System } from './system.ts'

export type Role = 'admin' | 'planner' | 'moderator' | 'department' | 'reader'
const emails: Record<Role, string> = {
  admin: demonstrationLogins[0][0],
  planner: demonstrationLogins[1][0],
  moderator: demonstrationLogins[2][0],
  department: demonstrationLogins[3][0],
  reader: demonstrationLogins[4][0],
}
export const getEmail = (role: Role) => emails[role]

/** What the REST API answered: its status and its JSON. */
export type Answer = { status: number; body: Record<string, unknown> }

/** A member of staff at the CMS's REST API. */
export type Staff = {
  get: (path: string) => Promise<Answer>
  post: (path: string, data: unknown) => Promise<Answer>
  /** Reads the document first, as the admin does, and says on which state of it the change was begun. */
  patch: (path: string, data: unknown) => Promise<Answer>
  delete: (path: string) => Promise<Answer>
  /** Uploads a file with its fields, as the admin's form does. */
  upload: (path: string, data: Record<string, unknown>, file: File) => Promise<Answer>
}

/** Logs a role of the demonstration city in. */
export async function logIn({ cmsUrl, secrets }: System, role: Role): Promise<Staff> {
  const answer = await fetch(`${cmsUrl}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: getEmail(role), password: secrets.DEMONSTRATION_PASSWORD }),
  })
  const { token } = (await answer.json()) as { token?: string }
  if (!token) throw new Error(`${role} cannot log in: status ${answer.status}`)
  return asStaff(cmsUrl, { authorization: `JWT ${token}` })
}

/** Somebody at the REST API without an account. */
export const asStranger = ({ cmsUrl }: System): Staff => asStaff(cmsUrl, {})

function asStaff(cmsUrl: string, identity: Record<string, string>): Staff {
  const call = async (method: string, path: string, data?: unknown): Promise<Answer> => {
    const answer = await fetch(`${cmsUrl}/api${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...identity },
      ...(data === undefined ? {} : { body: JSON.stringify(data) }),
    })
    return toAnswer(answer)
  }
  return {
    get: (path) => call('GET', path),
    post: (path, data) => call('POST', path, data),
    async patch(path, data) {
      const [document, query = ''] = path.split('?')
      const draft = new URLSearchParams(query).get('draft') === 'true' ? '&draft=true' : ''
      const { body } = await call('GET', `${document}?depth=0${draft}`)
      return call('PATCH', path, { revision: body.revision, ...(data as object) })
    },
    delete: (path) => call('DELETE', path),
    async upload(path, data, file) {
      const body = new FormData()
      body.set('_payload', JSON.stringify(data))
      body.set('file', file)
      return toAnswer(await fetch(`${cmsUrl}/api${path}`, { method: 'POST', headers: identity, body }))
    },
  }
}

async function toAnswer(answer: Response): Promise<Answer> {
  return { status: answer.status, body: parse(await answer.text()) }
}

function parse(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return { text }
  }
}
