/** What the log says of an error: enough to find the place, and none of the values that were being saved. */
export type ErrorDescription = {
  type: string
  message: string
  code?: string
  stack?: string
  cause?: ErrorDescription
}

/**
 * Describes an error for the log. Messages of a database repeat what was being saved (`params: …`), which may be what a
 * citizen told us: only their beginning is kept, and of the stack the places alone.
 */
export function describeError(error: unknown): ErrorDescription {
  if (!(error instanceof Error)) return { type: typeof error, message: '' }
  const stack = error.stack?.split('\n').filter((line) => /^\s+at /.test(line))
  return {
    type: error.name,
    message: cutMessage(error.message),
    ...('code' in error ? { code: String(error.code) } : {}),
    ...(stack?.length ? { stack: stack.join('\n') } : {}),
    ...(error.cause instanceof Error ? { cause: describeError(error.cause) } : {}),
  }
}

/** A message without what may be values: up to where a database lists them, and 300 characters at most. */
export function cutMessage(message: string): string {
  const [start = ''] = message.split(/\n?params:|dup key:/)
  return start.length > longest ? `${start.slice(0, longest)}…` : start
}

const longest = 300
