/** A failed step: its name is known to the caller, `remedy` says what the reader can do. */
export class StepError extends Error {
  override name = 'StepError'
  readonly remedy: string
  readonly output: string
  constructor(message: string, remedy: string, output = '') {
    super(message)
    this.remedy = remedy
    this.output = output
  }
}

/** A failure that the reader has been told of already; the command ends without another word. */
export class ToldError extends Error {
  override name = 'ToldError'
}

const seconds = (since: number) => `${((Date.now() - since) / 1000).toFixed(1)} s`

/** Runs one step of a command and tells it on one line: what, then how long or why it was not needed. */
export async function step<T>(title: string, work: () => Promise<T> | T): Promise<T> {
  const started = Date.now()
  process.stdout.write(`• ${title} … `)
  try {
    const result = await work()
    console.log(typeof result === 'string' ? `${result} (${seconds(started)})` : seconds(started))
    return result
  } catch (error) {
    console.log('failed')
    console.error(`\n✗ ${title}: ${error instanceof Error ? error.message : String(error)}`)
    if (error instanceof StepError) {
      if (error.output) console.error(`\n${error.output.split('\n').slice(-40).join('\n')}`)
      console.error(`\n  ${error.remedy}\n`)
    } else if (error instanceof Error && error.stack) console.error(error.stack)
    throw new ToldError()
  }
}
