import { readFileSync } from 'node:fs'

/** Resident memory of a process, in MB, where the system tells it. */
export function getMemory(pid: number | undefined): string {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kilobytes ? Math.round(Number(kilobytes) / 1024).toString() : '?'
  } catch {
    return '?'
  }
}
