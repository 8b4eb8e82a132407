/** Runs once when the server starts, in the Node process that serves requests. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { startWithServer } = await import('./publishing/start-with-server.ts')
  await startWithServer()
}
