import { readFileSync } from 'node:fs'

/** Ticks of a second in which Linux counts. */
const ticks = 100

/**
 * Milliseconds a process has spent on the processor, where the system tells them: unlike the time on the clock, they do
 * not grow while others keep the machine busy. Undefined elsewhere.
 */
export function getProcessorTime(pid: number | undefined): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name, in brackets, may hold spaces; user and system time are the 12th and 13th after it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticks
  } catch {
    return undefined
  }
}
