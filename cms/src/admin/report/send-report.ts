import type { ActionState } from '@aritai/domain'

export type Report = { action: string; state: ActionState; text: string; revision: number }
/** What became of a report: done, or what is wrong, by field where it is known. `isStale`: somebody else saved first. */
export type ReportAnswer =
  | { done: true }
  | { done: false; isStale: boolean; errors: { path: string | undefined; message: string }[] }

/** Sends a report in the name of the person who is signed in; undefined when the CMS could not be reached. */
export async function sendReport(api: string, plan: string, report: Report): Promise<ReportAnswer | undefined> {
  const answer = await fetch(`${api}/action-plans/${plan}/report`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(report),
  }).catch(() => undefined)
  if (answer === undefined) return undefined
  if (answer.ok) return { done: true }
  return { done: false, isStale: answer.status === 409, errors: readErrors(await answer.json().catch(() => undefined)) }
}

/** Our own errors name their field; those of Payload lie one level deeper when a field is meant. */
export function readErrors(body: unknown): { path: string | undefined; message: string }[] {
  return listOf(body).flatMap((error) => {
    const { path, message, data } = error as { path?: unknown; message?: unknown; data?: unknown }
    const deeper = readErrors(data)
    if (deeper.length > 0) return deeper
    return typeof message === 'string' ? [{ path: typeof path === 'string' ? path : undefined, message }] : []
  })
}

function listOf(body: unknown): unknown[] {
  if (typeof body !== 'object' || body === null || !('errors' in body) || !Array.isArray(body.errors)) return []
  return body.errors.filter((error) => typeof error === 'object' && error !== null)
}
