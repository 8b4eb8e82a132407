/** How the CMS refused: the status a browser would get, and the fields the message is about. */
export type Refusal = { status: number; fields: string[] }

/** Waits for an attempt to be refused; throws when it went through, or failed without a status. */
export async function refusalOf(attempt: Promise<unknown>): Promise<Refusal> {
  const error = await attempt.then(
    () => new Error('This was not refused.'),
    (reason: unknown) => reason,
  )
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') throw error
  return { status: error.status, fields: fieldsOf('data' in error ? error.data : undefined) }
}

function fieldsOf(data: unknown): string[] {
  if (typeof data !== 'object' || data === null || !('errors' in data) || !Array.isArray(data.errors)) return []
  return data.errors.map(({ path }: { path?: unknown }) => String(path))
}
