import { getEmail, type Role } from '../../support/staff.ts'
import type { System } from '../../support/system.ts'

/** A member of staff at the admin, as the browser sends a click. */
export type Visitor = { role: Role; open: (path: string) => Promise<{ status: number; text: string }> }

export async function signIn({ cmsUrl, secrets }: System, role: Role): Promise<Visitor> {
  const answer = await fetch(`${cmsUrl}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: getEmail(role), password: secrets.DEMONSTRATION_PASSWORD }),
  })
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';', 1)[0])
    .join('; ')
  if (!cookie) throw new Error(`${role} cannot sign in: status ${answer.status}`)
  const headers = { cookie, 'sec-fetch-site': 'same-origin', 'accept-language': 'ja' }
  return {
    role,
    async open(path) {
      const page = await fetch(cmsUrl + path, { headers, redirect: 'manual' })
      return { status: page.status, text: await page.text() }
    },
  }
}
