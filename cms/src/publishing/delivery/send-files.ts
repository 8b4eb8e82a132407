import { ReplicaError } from './replica-client.ts'
import type { Report } from './report-once.ts'

type Files = {
  names: Iterable<string>
  read: (name: string) => Promise<Uint8Array<ArrayBuffer>>
  put: (name: string, bytes: Uint8Array<ArrayBuffer>) => Promise<void>
  report: Report
}

/**
 * Sends picture files and answers which did not arrive: those that cannot be read here, or that the replica does not
 * want. Documents that show them wait; all others go. Throws when the replica is away.
 */
export async function sendFiles({ names, read, put, report }: Files): Promise<{ sent: number; unsent: Set<string> }> {
  const unsent = new Set<string>()
  let sent = 0
  for (const name of names) {
    try {
      await put(name, await read(name))
      sent += 1
    } catch (error) {
      if (error instanceof ReplicaError && error.status !== 413 && error.status !== 422) throw error
      report(name, error)
      unsent.add(name)
    }
  }
  return { sent, unsent }
}
