import type { Payload } from 'payload'

/** Tells what could not be delivered, and why. */
export type Report = (what: string, error: unknown) => void

const reported = new Set<string>()

/** Every delivery meets the same obstacle again: it is logged once in the life of this process. */
export function reportOnce(payload: Payload, where: string, what: string, error: unknown): void {
  const message = `${what} could not be delivered to ${where}: ${error instanceof Error ? error.message : String(error)}`
  if (reported.has(message)) return
  reported.add(message)
  payload.logger.error(message)
}
