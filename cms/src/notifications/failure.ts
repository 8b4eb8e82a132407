/** What nodemailer calls a refusal of one receiver or one message; anything else is about the server as a whole. */
const ownFailures = ['EENVELOPE', 'EMESSAGE']

/** Whether the next mail may go all the same. */
export function isAboutThisMail(failure: unknown): boolean {
  return failure instanceof Error && 'code' in failure && ownFailures.includes(String(failure.code))
}

const longestPause = 6 * 60 * 60_000

/** Milliseconds before a refused mail is tried again: 2, 4, 8 … minutes, six hours at most. */
export function pauseAfter(attempts: number): number {
  return Math.min(60_000 * 2 ** attempts, longestPause)
}
