/** The address and password of a login, as they were sent; empty where they are not text. */
export function loginOf(args: unknown): { email: string; password: string } {
  const data = typeof args === 'object' && args !== null && 'data' in args ? args.data : undefined
  const { email, password } = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>
  return {
    email: typeof email === 'string' ? email.toLowerCase().trim() : '',
    password: typeof password === 'string' ? password.slice(0, 1000) : '',
  }
}
