import type { WorkspacePage } from '../../cms/src/admin/workspace/define-page.ts'
import { workspacePages } from '../../cms/src/admin/workspace/pages.ts'
import { listedBy } from './documents.ts'
import type { Role, Staff } from './staff.ts'

/** A view of the admin as one role meets it. `path` may name a document by its address: `measures/{a-1-1}`, `users/{}` for any. */
export type AdminView = { name: string; path: string; role: Role }

export const roles: readonly Role[] = ['admin', 'planner', 'moderator', 'department', 'reader']

export const isFor = (page: WorkspacePage, role: Role) => role === 'admin' || page.roles.includes(role)

/** The start page of each role. */
export const startPages: readonly AdminView[] = roles.map((role) => ({ name: `start-${role}`, path: '/admin', role }))

/** Every page of the workspace, as the first of its roles that is not the administrator. */
export const staffPages: readonly AdminView[] = workspacePages.map((page) => ({
  name: page.path.replace('/workspace/', ''),
  path: `/admin${page.path}`,
  role: roles.slice(1).find((role) => isFor(page, role)) ?? 'admin',
}))

const form = (name: string, document: string, role: Role = 'planner'): AdminView => ({
  name: `form-${name}`,
  path: `/admin/collections/${document}`,
  role,
})

/** The forms in which this product's work is done. */
export const forms: readonly AdminView[] = [
  form('measure', 'measures/{a-1-1}'),
  form('measure-new', 'measures/create'),
  form('indicator', 'indicators/{}'),
  form('logic-model', 'logic-models/{}'),
  form('evaluation', 'evaluations/{}'),
  form('evaluation-new', 'evaluations/create'),
  form('identity', 'brand-identities/{}'),
  form('decision-new', 'decisions/create'),
  form('decision', 'decisions/{an-afternoon-for-accounts}'),
  form('action-plan', 'action-plans/{children-2026}', 'department'),
  form('action-plan-new', 'action-plans/create', 'department'),
  form('story', 'stories/{}'),
  form('voice', 'voices/{sample-001}', 'moderator'),
  form('response-new', 'responses/create', 'department'),
  { name: 'account', path: '/admin/account', role: 'department' },
]

/** The address of a view with the document's id in place of its name. */
export async function resolvePath(staff: Staff, path: string): Promise<string> {
  const [, collection, slug] = /collections\/([\w-]+)\/\{(.*)\}/.exec(path) ?? []
  if (collection === undefined) return path
  const query = slug ? `where[slug][equals]=${slug}&` : ''
  const [document] = listedBy(await staff.get(`/${collection}?${query}limit=1&depth=0`))
  if (!document) throw new Error(`There is no document for ${path}`)
  return path.replace(/\{.*\}/, String(document.id))
}
